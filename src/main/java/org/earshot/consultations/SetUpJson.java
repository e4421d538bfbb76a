package org.earshot.consultations;

import java.time.LocalDate;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Set-up records as the outside contract has them: snake case, dates as ISO 8601. */
public final class SetUpJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private SetUpJson() {}

  static String write(SetUp setUp) {
    return JSON.writeValueAsString(setUp);
  }

  /** What is missing is left out. */
  public static ObjectNode tree(SetUp setUp) {
    return JSON.valueToTree(setUp);
  }

  /** The same with another day in this field. */
  static SetUp with(SetUp setUp, String field, LocalDate day) {
    return of(tree(setUp).put(field, day.toString()));
  }

  /**
   * @throws tools.jackson.core.JacksonException if it is no set-up record
   */
  public static SetUp of(ObjectNode tree) {
    return JSON.treeToValue(tree, SetUp.class);
  }

  /**
   * @throws tools.jackson.core.JacksonException if it is no set-up record
   */
  static SetUp read(String text) {
    return JSON.readValue(text, SetUp.class);
  }
}
