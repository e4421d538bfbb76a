package org.earshot;

import java.time.InstantSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests of the whole house time is {@link House#CLOCK}'s. */
@TestConfiguration
public class HouseClock {

  @Bean
  @Primary
  InstantSource movingClock() {
    return House.CLOCK;
  }
}
