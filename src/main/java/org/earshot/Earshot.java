package org.earshot;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Runs short consultations by message and tells each participant what came of them. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Earshot")
public class Earshot {

  public static void main(String[] args) {
    SpringApplication.run(Earshot.class, args);
  }

  /** The only clock in the house: everything else takes an {@link InstantSource}. */
  @Bean
  InstantSource clock() {
    return Clock.system(ZoneId.of("UTC"));
  }

  @Bean
  com.github.kagkarlsson.scheduler.Clock schedulerClock(InstantSource clock) {
    return clock::instant;
  }
}
