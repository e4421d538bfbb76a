package org.earshot.web.setup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.consultations.SetUp;
import org.earshot.consultations.SetUpJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of a set-up record by their names in the outside contract. */
final class SetUpTree {

  static final JsonNode NOTHING = JsonNodeFactory.instance.nullNode();

  private SetUpTree() {}

  /** What the record says about each of these questions; {@link #NOTHING} where nothing. */
  static Map<String, JsonNode> values(SetUp record, Collection<Field> fields) {
    ObjectNode tree = SetUpJson.tree(record);
    Map<String, JsonNode> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.name(), at(tree, field.name())));
    return values;
  }

  /** The record with these values in place of its own. */
  static SetUp with(SetUp record, Map<String, JsonNode> values) {
    ObjectNode tree = SetUpJson.tree(record);
    values.forEach((name, value) -> put(tree, name, value));
    return SetUpJson.of(tree);
  }

  private static JsonNode at(ObjectNode tree, String name) {
    JsonNode found = tree.at("/" + name.replace('.', '/'));
    return found.isMissingNode() || (found.isArray() && found.isEmpty()) ? NOTHING : found;
  }

  private static void put(ObjectNode tree, String name, JsonNode value) {
    int dot = name.indexOf('.');
    if (dot < 0) {
      set(tree, name, value);
      return;
    }
    String group = name.substring(0, dot);
    ObjectNode inner =
        tree.get(group) instanceof ObjectNode there ? there : JsonNodeFactory.instance.objectNode();
    put(inner, name.substring(dot + 1), value);
    set(tree, group, inner.isEmpty() ? NOTHING : inner);
  }

  private static void set(ObjectNode tree, String name, JsonNode value) {
    if (value.isNull()) {
      tree.remove(name);
    } else {
      tree.set(name, value);
    }
  }
}
