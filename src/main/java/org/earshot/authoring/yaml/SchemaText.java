package org.earshot.authoring.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The text of a schema, to find what it says about the place of an error. */
final class SchemaText {

  private final JsonNode schema;
  private final Map<String, String> properties = new HashMap<>();

  SchemaText(JsonNode schema) {
    this.schema = schema;
    learn(schema);
  }

  private void learn(JsonNode node) {
    JsonNode named = node.path("properties");
    for (String name : named.propertyNames()) {
      String description = named.path(name).path("description").asString("");
      if (!description.isEmpty()) {
        properties.putIfAbsent(name, description);
      }
    }
    node.forEach(this::learn);
  }

  /** What is said of the property of this name; empty where nothing is. */
  String ofProperty(String name) {
    return properties.getOrDefault(name, "");
  }

  /** The schema of the thing that is wrong. */
  JsonNode around(Error error) {
    JsonNode node = schema;
    for (String step : steps(error)) {
      node = step(node, step);
    }
    return node;
  }

  /** The deepest description on the way to what is wrong. */
  String description(Error error) {
    JsonNode node = schema;
    String description = "";
    for (String step : steps(error)) {
      node = step(node, step);
      description = node.path("description").asString(description);
    }
    return description;
  }

  private JsonNode step(JsonNode node, String step) {
    if (step.equals("$ref")) {
      return schema.at(node.path("$ref").asString("").replace("#", ""));
    }
    return node.isArray() && step.matches("[0-9]{1,3}")
        ? node.path(Integer.parseInt(step))
        : node.path(step);
  }

  private static List<String> steps(Error error) {
    List<String> steps = new ArrayList<>();
    for (int i = 0; i < error.getEvaluationPath().getNameCount() - 1; i++) {
      steps.add(String.valueOf(error.getEvaluationPath().getElement(i)));
    }
    return steps;
  }
}
