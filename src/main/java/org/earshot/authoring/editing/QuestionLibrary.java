package org.earshot.authoring.editing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Questions that need not be invented again, and whole conversations to begin with. They stand in
 * {@code library/questions.yaml}, in the form of a conversation's own file, each with its source.
 */
@Component
public class QuestionLibrary {

  private static final String FILE = "library/questions.yaml";

  private final List<Entry> questions;
  private final List<Template> templates;

  QuestionLibrary() {
    JsonNode root = root();
    questions = entries(root.path("questions"));
    templates = templates(root.path("templates"));
  }

  /**
   * One or more questions that belong together.
   *
   * @param about when to use it
   * @param source where it comes from
   */
  public record Entry(
      String name, String title, String about, String source, List<QuestionText> questions) {}

  /** A whole conversation to begin with. */
  public record Template(Entry entry, FrameText frame, List<String> monitoring) {}

  public List<Entry> questions() {
    return questions;
  }

  public Optional<Entry> question(String name) {
    return questions.stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  public List<Template> templates() {
    return templates;
  }

  public Optional<Template> template(String name) {
    return templates.stream().filter(each -> each.entry().name().equals(name)).findFirst();
  }

  private static JsonNode root() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      Findings findings = new Findings();
      return YamlReader.read(FILE, text, findings)
          .orElseThrow(() -> new IllegalStateException(findings.all().toString()))
          .root();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Entry> entries(JsonNode list) {
    List<Entry> entries = new ArrayList<>();
    list.forEach(node -> entries.add(entry(node)));
    return List.copyOf(entries);
  }

  private static Entry entry(JsonNode node) {
    List<QuestionText> questions = new ArrayList<>();
    node.path("questions").forEach(question -> questions.add(QuestionTree.read(question)));
    return new Entry(
        QuestionTree.text(node, "name"),
        QuestionTree.text(node, "title"),
        QuestionTree.text(node, "about"),
        QuestionTree.text(node, "source"),
        List.copyOf(questions));
  }

  private static List<Template> templates(JsonNode list) {
    List<Template> templates = new ArrayList<>();
    for (JsonNode node : list) {
      FrameText frame =
          new FrameText(
              "",
              List.of(),
              QuestionTree.text(node, "welcome"),
              QuestionTree.text(node, "more"),
              QuestionTree.text(node, "thanks"),
              false);
      templates.add(new Template(entry(node), frame, QuestionTree.texts(node.path("monitoring"))));
    }
    return List.copyOf(templates);
  }
}
