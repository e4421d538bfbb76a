package org.earshot.authoring.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One file as a tree in which every value knows its line. Places are JSON pointers
 * ("/questions/2/ask"); what is not there, or is of another kind, reads as absent, since the schema
 * has said so already.
 *
 * @param file the name that findings give ("short-breaks/gu.yaml")
 * @param lines the line of each place, the first line being 1
 */
public record Document(String file, JsonNode root, Map<String, Integer> lines) {

  public Document {
    lines = Map.copyOf(lines);
  }

  /** A file of which nothing could be read. */
  public static Document empty(String file) {
    return new Document(file, JsonNodeFactory.instance.objectNode(), Map.of());
  }

  /** Whether nothing could be read; then a finding has said why. */
  public boolean isEmpty() {
    return root.isEmpty();
  }

  public static String child(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** File and line of this place, or of the nearest place around it. */
  public String where(String pointer) {
    String place = pointer;
    while (!lines.containsKey(place) && !place.isEmpty()) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return file + ":" + lines.getOrDefault(place, 1);
  }

  public boolean has(String pointer) {
    return !root.at(pointer).isMissingNode();
  }

  /** The words at this place without the spaces around them; null where there are none. */
  public @Nullable String text(String pointer) {
    JsonNode node = root.at(pointer);
    if (!node.isValueNode() || node.isNull() || node.isMissingNode()) {
      return null;
    }
    String text = node.asString().strip();
    return text.isEmpty() ? null : text;
  }

  public @Nullable BigDecimal number(String pointer) {
    JsonNode node = root.at(pointer);
    return node.isNumber() ? node.decimalValue() : null;
  }

  public boolean isTrue(String pointer) {
    JsonNode node = root.at(pointer);
    return node.isBoolean() && node.booleanValue();
  }

  /** The pointers of the entries of a list. */
  public List<String> items(String pointer) {
    List<String> items = new ArrayList<>();
    JsonNode node = root.at(pointer);
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      items.add(pointer + "/" + i);
    }
    return items;
  }

  /** The words of the entries of a list. */
  public List<String> texts(String pointer) {
    List<String> texts = new ArrayList<>();
    for (String item : items(pointer)) {
      String text = text(item);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The pointers of the values of a mapping by key, in the order written. */
  public Map<String, String> entries(String pointer) {
    Map<String, String> entries = new LinkedHashMap<>();
    JsonNode node = root.at(pointer);
    if (node.isObject()) {
      node.propertyNames().forEach(key -> entries.put(key, child(pointer, key)));
    }
    return entries;
  }
}
