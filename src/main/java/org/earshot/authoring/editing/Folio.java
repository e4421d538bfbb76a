package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.earshot.authoring.Finding.Severity;
import org.earshot.authoring.yaml.Document;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The files of one conversation as trees that can be changed, and back. */
final class Folio {

  static final String MAIN = "conversation.yaml";
  static final String SET_UP = "consultation.yaml";

  private final Map<String, String> texts;
  private final Map<String, Document> read = new TreeMap<>();
  private final Map<String, ObjectNode> trees = new TreeMap<>();

  private Folio(Map<String, String> files) {
    texts = new TreeMap<>(files);
    texts.forEach(this::read);
  }

  static Folio of(Map<String, String> files) {
    Folio folio = new Folio(files);
    if (!folio.trees.containsKey(MAIN)) {
      throw new CannotEdit(
          "",
          "The file conversation.yaml cannot be read, so its questions cannot be changed here. Go"
              + " back to an earlier version, or import the file again once it is mended.");
    }
    return folio;
  }

  /** Empty where conversation.yaml cannot be read. */
  static Optional<Folio> readable(Map<String, String> files) {
    Folio folio = new Folio(files);
    return folio.trees.containsKey(MAIN) ? Optional.of(folio) : Optional.empty();
  }

  private void read(String file, String text) {
    Findings findings = new Findings();
    Optional<Document> document = YamlReader.read(file, text, findings);
    boolean whole =
        findings.all().stream().noneMatch(finding -> finding.severity() == Severity.BLOCKS);
    if (document.isPresent() && whole && document.get().root() instanceof ObjectNode root) {
      read.put(file, document.get());
      trees.put(file, root.deepCopy());
    }
  }

  ObjectNode main() {
    return Objects.requireNonNull(trees.get(MAIN));
  }

  /** The questions in order; an empty list is put there where there was none. */
  ArrayNode questions() {
    if (main().path("questions") instanceof ArrayNode list) {
      return list;
    }
    return main().putArray("questions");
  }

  List<ObjectNode> questionNodes() {
    List<ObjectNode> nodes = new ArrayList<>();
    for (JsonNode node : questions()) {
      if (node instanceof ObjectNode question) {
        nodes.add(question);
      }
    }
    return nodes;
  }

  ObjectNode question(String id) {
    return questionNodes().stream()
        .filter(node -> QuestionTree.text(node, "id").equals(id))
        .findFirst()
        .orElseThrow(() -> new CannotEdit("", "That question is not there any more."));
  }

  /** From 0. */
  int place(String id) {
    return questionNodes().indexOf(question(id));
  }

  /** Does something to the words of this question in every other language that has some. */
  void translated(String id, Consumer<ObjectNode> change) {
    translations()
        .forEach(
            translation -> {
              if (translation.path("questions").path(id) instanceof ObjectNode words) {
                change.accept(words);
              }
            });
  }

  List<ObjectNode> translations() {
    return trees.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(MAIN) && !entry.getKey().equals(SET_UP))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The files as they are now; those in which nothing changed to the letter. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>(texts);
    trees.forEach(
        (file, tree) ->
            read.computeIfPresent(
                file,
                (name, document) -> {
                  files.put(name, Splice.write(document, texts.getOrDefault(name, ""), tree));
                  return document;
                }));
    return files;
  }
}
