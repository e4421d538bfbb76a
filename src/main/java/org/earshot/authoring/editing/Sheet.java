package org.earshot.authoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What {@code conversation.yaml} says, as far as it is written.
 *
 * @param language the language that it is written in, BCP 47
 * @param monitoring the ids of standard equality questions
 */
public record Sheet(
    String language, FrameText frame, List<QuestionText> questions, List<String> monitoring) {

  public Sheet {
    questions = List.copyOf(questions);
    monitoring = List.copyOf(monitoring);
  }

  /** Empty where the file is missing or no YAML at all. */
  public static Optional<Sheet> of(Map<String, String> files) {
    return Folio.readable(files).map(Sheet::of);
  }

  static Sheet of(Folio folio) {
    JsonNode main = folio.main();
    String language = QuestionTree.text(main, "language");
    return new Sheet(
        language.isEmpty() ? "en" : language,
        new FrameText(
            QuestionTree.text(main, "title"),
            QuestionTree.texts(main.path("keywords")),
            QuestionTree.text(main, "welcome"),
            QuestionTree.text(main, "more"),
            QuestionTree.text(main, "thanks"),
            main.path("may_ask_again").asBoolean(false),
            glossary(main.path("glossary"))),
        folio.questionNodes().stream().map(QuestionTree::read).toList(),
        QuestionTree.texts(main.path("monitoring")));
  }

  private static List<TermText> glossary(JsonNode glossary) {
    List<TermText> terms = new ArrayList<>();
    for (String id : glossary.propertyNames()) {
      JsonNode term = glossary.path(id);
      terms.add(
          new TermText(id, QuestionTree.text(term, "term"), QuestionTree.text(term, "means")));
    }
    return terms;
  }

  public Optional<QuestionText> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }

  /** The questions before this one, by id, in order; all of them where it is not there. */
  public Map<String, QuestionText> before(String id) {
    Map<String, QuestionText> earlier = new LinkedHashMap<>();
    for (QuestionText question : questions) {
      if (question.id().equals(id)) {
        break;
      }
      earlier.put(question.id(), question);
    }
    return earlier;
  }
}
