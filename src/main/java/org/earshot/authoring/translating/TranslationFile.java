package org.earshot.authoring.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.earshot.authoring.script.ScriptReader;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.earshot.authoring.yaml.YamlWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The file of one translation while it is changed. What it is not asked to change stays. */
final class TranslationFile {

  static final String MADE_FROM = "made_from";
  static final String NOTES = "notes";

  private static final String STATUS = "status";
  private static final List<String> ORDER =
      List.of(
          STATUS,
          "checked_by",
          "checked_on",
          "title",
          "welcome",
          "more",
          "questions",
          "thanks",
          "glossary",
          MADE_FROM,
          NOTES);

  private final String name;
  private final String head;
  private final ObjectNode tree;

  private TranslationFile(String name, String head, ObjectNode tree) {
    this.name = name;
    this.head = head;
    this.tree = tree;
  }

  /**
   * The translation into this language; a new one where there is none.
   *
   * @throws IllegalArgumentException where it cannot be read: it is never written over
   */
  static TranslationFile of(Map<String, String> files, Locale language) {
    String name =
        files.keySet().stream()
            .filter(file -> ScriptReader.languageOf(file).filter(language::equals).isPresent())
            .findFirst()
            .orElse(language.toLanguageTag() + ".yaml");
    String text = files.get(name);
    if (text == null) {
      return new TranslationFile(
          name, "", JsonNodeFactory.instance.objectNode().put(STATUS, "draft"));
    }
    JsonNode root =
        YamlReader.read(name, text, new Findings())
            .orElseThrow(() -> new IllegalArgumentException(name + " cannot be read"))
            .root();
    return new TranslationFile(name, head(text), (ObjectNode) root.deepCopy());
  }

  /** The remarks above the first line. */
  private static String head(String text) {
    return text.lines()
        .takeWhile(line -> line.startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  String name() {
    return name;
  }

  /** An empty text takes the words out. */
  void words(Passage passage, String words) {
    String[] steps = passage.path().split("/");
    ObjectNode node = tree;
    for (int i = 0; i < steps.length - 1; i++) {
      node = child(node, steps[i]);
    }
    String last = steps[steps.length - 1];
    if (words.isEmpty()) {
      node.remove(last);
    } else if (passage.kind() == Passage.Kind.SYNONYMS) {
      ArrayNode list = node.putArray(last);
      words.lines().forEach(list::add);
    } else {
      node.put(last, words);
    }
  }

  private static ObjectNode child(ObjectNode node, String name) {
    return node.path(name) instanceof ObjectNode there ? there : node.putObject(name);
  }

  /** Says what the passage's translation was made from; null forgets it. */
  void madeFrom(Passage passage, @Nullable String fingerprint) {
    put(MADE_FROM, passage.path(), fingerprint);
  }

  boolean saysWhatItWasMadeFrom(Passage passage) {
    return tree.path(MADE_FROM).has(passage.path());
  }

  void note(Passage passage, String note) {
    put(NOTES, passage.path(), note.isEmpty() ? null : note);
  }

  private void put(String mapping, String key, @Nullable String value) {
    if (value != null) {
      child(tree, mapping).put(key, value);
    } else if (tree.path(mapping) instanceof ObjectNode there) {
      there.remove(key);
    }
  }

  void draft() {
    tree.put(STATUS, "draft");
    tree.remove("checked_by");
    tree.remove("checked_on");
  }

  void checked(String by, String on) {
    tree.put(STATUS, "checked").put("checked_by", by).put("checked_on", on);
  }

  /** The files with this one in its new form. */
  Map<String, String> in(Map<String, String> files) {
    List<String> names = new ArrayList<>(ORDER);
    tree.propertyNames().stream().filter(name -> !ORDER.contains(name)).forEach(names::add);
    ObjectNode sorted = JsonNodeFactory.instance.objectNode();
    names.stream().filter(tree::has).forEach(name -> sorted.set(name, tree.path(name)));
    Map<String, String> changed = new TreeMap<>(files);
    changed.put(name, head + YamlWriter.write(sorted));
    return changed;
  }
}
