package org.earshot.authoring.script;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.yaml.Document;
import org.jspecify.annotations.Nullable;

/**
 * All words of a conversation in one language, as far as they are written.
 *
 * @param draft whether nobody has checked them yet
 * @param checkedBy who has; null where nobody is named
 * @param questions by question id
 * @param glossary terms that are explained, by their ids, in the order written
 */
public record Words(
    Document document,
    Locale language,
    boolean draft,
    @Nullable String checkedBy,
    Frame frame,
    Map<String, QuestionWords> questions,
    Map<String, TermWords> glossary) {

  public Words {
    questions = Map.copyOf(questions);
    glossary = Collections.unmodifiableMap(new LinkedHashMap<>(glossary));
  }

  /** What stands around the questions; null where it is missing. */
  public record Frame(
      @Nullable String title,
      @Nullable String welcome,
      @Nullable String more,
      @Nullable String thanks) {}

  /** The words of this question; without any where there are none. */
  public QuestionWords question(String id) {
    QuestionWords words = questions.get(id);
    return words == null ? QuestionWords.none("/questions") : words;
  }
}
