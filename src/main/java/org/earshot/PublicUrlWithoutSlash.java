package org.earshot;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes the slash from the end of the setting {@code earshot.public-url} before anybody reads it:
 * paths are put behind it everywhere.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class PublicUrlWithoutSlash implements EnvironmentPostProcessor {

  private static final String SETTING = "earshot.public-url";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Binder.get(environment)
        .bind(SETTING, String.class)
        .ifBound(
            url -> {
              if (url.endsWith("/")) {
                environment
                    .getPropertySources()
                    .addFirst(
                        new MapPropertySource(
                            SETTING, Map.of(SETTING, url.replaceFirst("/+$", ""))));
              }
            });
  }
}
