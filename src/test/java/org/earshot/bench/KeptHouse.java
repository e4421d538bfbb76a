package org.earshot.bench;

import java.nio.file.Path;
import org.earshot.House;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A house whose database and keys stay, so that what was filled once can be measured often: {@code
 * -Ddatabase=jdbc:postgresql://…} names an empty database or the one of an earlier run, {@code
 * -Dfolder=…} the folder of its keys.
 */
final class KeptHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static boolean isWanted() {
    return System.getProperty("database") != null;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(House.settings(Path.of(System.getProperty("folder"))))
        .and("spring.datasource.url=" + System.getProperty("database"))
        .applyTo(context);
  }
}
