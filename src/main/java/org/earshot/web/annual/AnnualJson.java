package org.earshot.web.annual;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A year's figures as text: what was published stays as it was, whatever is counted later. */
final class AnnualJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private AnnualJson() {}

  static String write(Annual annual) {
    return JSON.writeValueAsString(annual);
  }

  static Annual read(String text) {
    return JSON.readValue(text, Annual.class);
  }
}
