package org.earshot.authoring.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema's complaint means to an author. The mends are the descriptions in the schema
 * itself, so that an editor and a finding say the same.
 */
final class SchemaWords {

  private final SchemaText schema;

  SchemaWords(JsonNode schema) {
    this.schema = new SchemaText(schema);
  }

  String what(Error error) {
    String name = named(error);
    return switch (String.valueOf(error.getKeyword())) {
      case "required" -> "`" + error.getProperty() + "` is missing";
      case "additionalProperties" ->
          isIds(error)
              ? "`" + error.getProperty() + "` cannot be an id"
              : "`" + error.getProperty() + "` is not a name that is known here";
      case "type" -> name + " is " + kind(error.getInstanceNode());
      case "enum" -> name + " cannot be `" + written(error) + "`";
      case "pattern" -> name + " cannot be `" + written(error) + "`";
      case "minLength" -> name + " is empty";
      case "maxLength" -> name + " is too long";
      case "minItems", "minProperties" -> name + " has fewer entries than it needs";
      case "maxItems", "maxProperties" -> name + " has too many entries";
      case "minimum", "maximum" -> name + " cannot be " + written(error);
      default -> name + " is not as it should be";
    };
  }

  String mend(Error error) {
    String property = String.valueOf(error.getProperty());
    return switch (String.valueOf(error.getKeyword())) {
      case "required" -> "Add `" + property + ": …`. " + described(error, property);
      case "additionalProperties" -> unknown(error, property);
      case "enum" -> suggestion(written(error), values(error.getSchemaNode()));
      case "minItems", "minProperties" -> "Give at least " + limit(error) + ".";
      case "maxItems", "maxProperties" -> "Give at most " + limit(error) + ".";
      case "maxLength" -> "Use at most " + limit(error) + " characters.";
      case "minimum" -> "Use " + limit(error) + " or more.";
      case "maximum" -> "Use " + limit(error) + " or less.";
      default -> schema.description(error);
    };
  }

  /**
   * What is said of this property where it is missing, for another of its name may be elsewhere.
   */
  private String described(Error error, String property) {
    return schema
        .around(error)
        .path("properties")
        .path(property)
        .path("description")
        .asString(schema.ofProperty(property));
  }

  private String unknown(Error error, String property) {
    return isIds(error)
        ? "An id has lower-case letters, digits and underscores, and at most 30 characters; the id"
            + " of a question starts with a letter."
        : suggestion(
            property, List.copyOf(schema.around(error).path("properties").propertyNames()));
  }

  private static String suggestion(String written, List<String> known) {
    String nearest = Nearest.of(written, known);
    return nearest == null
        ? "Known here: " + String.join(", ", known) + "."
        : "Did you mean `" + nearest + "`?";
  }

  private static List<String> values(@Nullable JsonNode list) {
    List<String> values = new ArrayList<>();
    if (list != null) {
      list.forEach(value -> values.add(value.asString()));
    }
    return values;
  }

  private boolean isIds(Error error) {
    return schema.around(error).has("patternProperties");
  }

  private static String named(Error error) {
    String pointer = error.getInstanceLocation().toString();
    String name = YamlReader.name(pointer);
    if (name.matches("[0-9]+")) {
      String list = YamlReader.name(pointer.substring(0, pointer.lastIndexOf('/')));
      return "Entry " + (Integer.parseInt(name) + 1) + " of `" + list + "`";
    }
    return name.isEmpty() ? "The file" : "`" + name + "`";
  }

  private static String kind(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return "empty";
    }
    if (node.isArray()) {
      return "a list";
    }
    if (node.isObject()) {
      return "a group of names";
    }
    return node.isString() ? "a text" : node.isBoolean() ? "true or false" : "a number";
  }

  private static String written(Error error) {
    JsonNode node = error.getInstanceNode();
    String text = node == null ? "" : node.isValueNode() ? node.asString() : kind(node);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  private static String limit(Error error) {
    Object[] arguments = error.getArguments();
    return arguments == null || arguments.length == 0
        ? "less"
        : String.valueOf(arguments[arguments.length - 1]);
  }
}
