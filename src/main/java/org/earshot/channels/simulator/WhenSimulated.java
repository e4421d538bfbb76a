package org.earshot.channels.simulator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Exists where {@code earshot.simulator.enabled} says so; without a word, on H2 only, as PostgreSQL
 * is where real people are.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WhenSimulated.Enabled.class)
@interface WhenSimulated {

  /** Decides by the settings alone. */
  class Enabled implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      Environment settings = context.getEnvironment();
      boolean h2 = settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
      String enabled = settings.getProperty("earshot.simulator.enabled", "");
      return enabled.isBlank() ? h2 : Boolean.parseBoolean(enabled.strip());
    }
  }
}
