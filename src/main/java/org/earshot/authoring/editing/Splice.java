package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.earshot.authoring.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a changed tree over the text that it was read from: what did not change stays to the
 * letter, with the comments that a hand wrote beside it. Comments within what changed are lost.
 * Where the text is laid out in a way that cannot be cut, the whole file is written anew.
 */
final class Splice {

  private static final String QUESTIONS = "questions";
  private static final String ITEM = "  - ";

  private final Document old;
  private final List<String> lines;

  private Splice(Document old, String text) {
    this.old = old;
    this.lines = List.of(text.split("\n", -1));
  }

  static String write(Document old, String text, ObjectNode tree) {
    if (same(old.root(), tree)) {
      return text;
    }
    String cut = new Splice(old, text).write(tree);
    return YamlReader.read(old.file(), cut, new Findings())
            .filter(read -> same(read.root(), tree))
            .isPresent()
        ? cut
        : YamlWriter.write(tree);
  }

  /** The order of names counts: it is the order asked, and printed. */
  static boolean same(JsonNode left, JsonNode right) {
    return left.toString().equals(right.toString());
  }

  private String write(ObjectNode tree) {
    Map<String, Block> blocks = blocks(List.copyOf(old.root().propertyNames()), "");
    if (blocks.isEmpty()) {
      return YamlWriter.write(tree);
    }
    StringBuilder out = new StringBuilder(join(lines.subList(0, first(blocks))));
    for (String name : tree.propertyNames()) {
      Block block = blocks.get(name);
      JsonNode now = tree.path(name);
      if (block != null && same(now, old.root().path(name))) {
        out.append(join(block.all()));
      } else if (block != null && name.equals(QUESTIONS) && now.isArray()) {
        out.append(questions(block, now));
      } else {
        out.append(anew(name, now)).append(block == null ? "" : join(block.tail()));
      }
    }
    return out.toString();
  }

  private String questions(Block whole, JsonNode now) {
    JsonNode before = old.root().path(QUESTIONS);
    List<String> places = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      places.add(String.valueOf(i));
    }
    Map<String, Block> items = blocks(places, "/" + QUESTIONS);
    if (items.isEmpty() || !items.values().stream().allMatch(Block::isItem)) {
      return anew(QUESTIONS, now) + join(whole.tail());
    }
    StringBuilder out = new StringBuilder(join(lines.subList(whole.from, first(items))));
    for (JsonNode question : now) {
      Block there = there(question, before, items);
      out.append(there == null ? item(question) : join(there.all()));
    }
    return out.toString();
  }

  /** The text of the very same question; null where it is new or has changed. */
  private static @Nullable Block there(
      JsonNode question, JsonNode before, Map<String, Block> items) {
    for (int i = 0; i < before.size(); i++) {
      if (same(question, before.path(i))) {
        return items.get(String.valueOf(i));
      }
    }
    return null;
  }

  private static String item(JsonNode question) {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    alone.putArray(QUESTIONS).add(question);
    String text = YamlWriter.write(alone);
    return text.substring(text.indexOf('\n') + 1);
  }

  private static String anew(String name, JsonNode value) {
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    alone.set(name, value);
    return YamlWriter.write(alone);
  }

  /** Where each of these places begins and ends; empty where two share a line. */
  private Map<String, Block> blocks(List<String> names, String around) {
    Map<String, Block> blocks = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int from = line(around, names.get(i));
      int to = i + 1 < names.size() ? line(around, names.get(i + 1)) : end(around);
      if (from < 0 || to <= from) {
        return Map.of();
      }
      blocks.put(names.get(i), new Block(from, to));
    }
    return blocks;
  }

  /** From 0; -1 where it is not known. */
  private int line(String around, String name) {
    return old.lines().getOrDefault(Document.child(around, name), 0) - 1;
  }

  private int end(String around) {
    if (around.isEmpty()) {
      return lines.size();
    }
    return old.root().propertyNames().stream()
        .mapToInt(name -> line("", name))
        .filter(line -> line > line("", QUESTIONS))
        .min()
        .orElse(lines.size());
  }

  private static int first(Map<String, Block> blocks) {
    return blocks.values().iterator().next().from;
  }

  private String join(List<String> some) {
    if (some.isEmpty()) {
      return "";
    }
    String text = String.join("\n", some);
    return text.isEmpty() && some.size() == 1 ? "" : text.endsWith("\n") ? text : text + "\n";
  }

  /** Some lines of the text, the first counted from 0 and the last not among them. */
  private final class Block {
    private final int from;
    private final int to;

    private Block(int from, int to) {
      this.from = from;
      this.to = to;
    }

    private List<String> all() {
      return lines.subList(from, to);
    }

    /** Comments and blank lines at the end: they belong to what follows. */
    private List<String> tail() {
      int begins = to;
      while (begins > from + 1 && lines.get(begins - 1).strip().matches("(#.*)?")) {
        begins--;
      }
      return lines.subList(begins, to);
    }

    private boolean isItem() {
      return lines.get(from).startsWith(ITEM);
    }
  }
}
