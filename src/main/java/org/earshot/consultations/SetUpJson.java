package org.earshot.consultations;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Set-up records as text: snake case, dates as ISO 8601. */
final class SetUpJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private SetUpJson() {}

  static String write(SetUp setUp) {
    return JSON.writeValueAsString(setUp);
  }

  /**
   * @throws tools.jackson.core.JacksonException if it is no set-up record
   */
  static SetUp read(String text) {
    return JSON.readValue(text, SetUp.class);
  }
}
