package org.earshot.outcomes;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Outcomes as text, in the outside contract's names. */
final class OutcomeJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private OutcomeJson() {}

  static String write(Outcome outcome) {
    return JSON.writeValueAsString(outcome);
  }

  static Outcome read(String text) {
    return JSON.readValue(text, Outcome.class);
  }
}
