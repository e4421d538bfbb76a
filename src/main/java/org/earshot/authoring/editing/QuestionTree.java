package org.earshot.authoring.editing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.editing.QuestionText.Range;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A question as it stands in the tree, read and written. What is not known here stays as it is. */
final class QuestionTree {

  private QuestionTree() {}

  static QuestionText read(JsonNode node) {
    Type type = type(text(node, "type"));
    boolean rating = type == Type.RATING;
    boolean needed = node.path("required").asBoolean(false);
    return new QuestionText(
        text(node, "id"),
        text(node, "ask"),
        type,
        options(node),
        new Range(number(node, rating ? "from" : "min"), number(node, rating ? "to" : "max")),
        orNull(text(node, "unit")),
        type == Type.YES_NO ? synonyms(node.path("synonyms")) : Map.of(),
        needed ? text(node, "reason") : null,
        orNull(text(node, "when")),
        variants(node.path("variants")),
        orNull(text(node, "support")));
  }

  private static List<VariantText> variants(JsonNode all) {
    List<VariantText> variants = new ArrayList<>();
    for (String id : all.propertyNames()) {
      JsonNode node = all.path(id);
      Map<String, String> labels = new LinkedHashMap<>();
      JsonNode options = node.path("options");
      options.propertyNames().forEach(option -> labels.put(option, text(options, option)));
      variants.add(new VariantText(id, text(node, "ask"), orNull(text(node, "when")), labels));
    }
    return variants;
  }

  static void write(QuestionText question, ObjectNode node) {
    node.put("id", question.id());
    node.put("ask", question.ask());
    node.put("type", question.type().name().toLowerCase(Locale.ROOT));
    options(question, node);
    number(node, "min", question.type() == Type.NUMBER ? question.range().least() : null);
    number(node, "max", question.type() == Type.NUMBER ? question.range().most() : null);
    number(node, "from", question.type() == Type.RATING ? question.range().least() : null);
    number(node, "to", question.type() == Type.RATING ? question.range().most() : null);
    put(node, "support", question.type() == Type.INFORMATION ? null : question.support());
    put(node, "unit", question.type() == Type.NUMBER ? question.unit() : null);
    if (question.needed() == null) {
      node.remove("required");
    } else {
      node.put("required", true);
    }
    put(node, "reason", question.needed() == null ? null : question.needed());
    put(node, "when", question.when());
    variants(question, node);
  }

  private static void variants(QuestionText question, ObjectNode node) {
    ObjectNode all = node.objectNode();
    for (VariantText variant : question.variants()) {
      ObjectNode one =
          node.path("variants").path(variant.id()) instanceof ObjectNode there
              ? there.deepCopy()
              : node.objectNode();
      put(one, "when", variant.when());
      one.put("ask", variant.ask());
      ObjectNode labels = node.objectNode();
      for (OptionText option : question.hasOptions() ? question.options() : List.<OptionText>of()) {
        put(labels, option.id(), variant.labels().get(option.id()));
      }
      if (labels.isEmpty()) {
        one.remove("options");
      } else {
        one.set("options", labels);
      }
      all.set(variant.id(), one);
    }
    if (all.isEmpty()) {
      node.remove("variants");
    } else {
      node.set("variants", all);
    }
  }

  private static void options(QuestionText question, ObjectNode node) {
    node.remove(question.hasOptions() ? List.of() : List.of("options"));
    if (question.hasOptions()) {
      ObjectNode labels = node.objectNode();
      question.options().forEach(option -> labels.put(option.id(), option.label()));
      node.set("options", labels);
    }
    List<String> exclusive =
        question.type() == Type.CHOICES
            ? question.options().stream().filter(OptionText::exclusive).map(OptionText::id).toList()
            : List.of();
    list(node, "exclusive", exclusive);
    synonyms(question, node);
  }

  private static void synonyms(QuestionText question, ObjectNode node) {
    ObjectNode words = node.objectNode();
    question.options().forEach(option -> list(words, option.id(), option.synonyms()));
    if (question.type() == Type.YES_NO) {
      new TreeMap<>(question.synonyms()).forEach((answer, list) -> list(words, answer, list));
    }
    if (words.isEmpty() || !(question.hasOptions() || question.type() == Type.YES_NO)) {
      node.remove("synonyms");
    } else {
      node.set("synonyms", words);
    }
  }

  private static void list(ObjectNode node, String name, List<String> words) {
    if (words.isEmpty()) {
      node.remove(name);
      return;
    }
    ArrayNode list = node.arrayNode();
    words.forEach(list::add);
    node.set(name, list);
  }

  private static void number(ObjectNode node, String name, @Nullable BigDecimal number) {
    if (number == null) {
      node.remove(name);
    } else {
      node.put(name, number);
    }
  }

  static void put(ObjectNode node, String name, @Nullable String words) {
    if (words == null || words.isEmpty()) {
      node.remove(name);
    } else {
      node.put(name, words);
    }
  }

  private static List<OptionText> options(JsonNode node) {
    List<String> exclusive = texts(node.path("exclusive"));
    Map<String, List<String>> synonyms = synonyms(node.path("synonyms"));
    List<OptionText> options = new ArrayList<>();
    JsonNode labels = node.path("options");
    for (String id : labels.propertyNames()) {
      options.add(
          new OptionText(
              id, text(labels, id), exclusive.contains(id), synonyms.getOrDefault(id, List.of())));
    }
    return options;
  }

  private static Map<String, List<String>> synonyms(JsonNode node) {
    Map<String, List<String>> synonyms = new TreeMap<>();
    node.propertyNames().forEach(id -> synonyms.put(id, texts(node.path(id))));
    return synonyms;
  }

  static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asString("")));
    return texts;
  }

  static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() ? value.asString("").strip() : "";
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable BigDecimal number(JsonNode node, String name) {
    return node.path(name).isNumber() ? node.path(name).decimalValue() : null;
  }

  private static Type type(String name) {
    for (Type type : Type.values()) {
      if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
        return type;
      }
    }
    return Type.TEXT;
  }
}
