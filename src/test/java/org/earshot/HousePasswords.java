package org.earshot;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords kept as in service, with the fewest rounds that there are: nearly every test makes
 * accounts and signs in, and a third of the suite's time went into guessing being slow.
 */
@TestConfiguration(proxyBeanMethods = false)
class HousePasswords {

  private static final int FEWEST = 4;

  @Bean
  @Primary
  PasswordEncoder quickPasswords() {
    return new DelegatingPasswordEncoder(
        "bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(FEWEST)));
  }
}
