package org.earshot.web.assisted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.editing.Audience;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.language.Phrasebook;
import org.springframework.stereotype.Component;

/** What a sheet of paper says in each language, beside the conversation's own words. */
@Component
class PaperWords implements Line.Said {

  private static final List<String> ALL =
      List.of(
          "privacy",
          "take_part",
          "one",
          "several",
          "sometimes",
          "phone",
          "number",
          "back",
          "for_office");

  private final Phrasebook phrasebook;

  PaperWords(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  @Override
  public String takePart(Locale language) {
    return say(language, "take_part");
  }

  /**
   * By the answers that lead to it: the number of their question on the sheet, and the options.
   * What cannot be said so is said to be for some people.
   */
  @Override
  public String whom(
      Conversation conversation, Question question, Question.Variant variant, Locale language) {
    return Audience.rule(conversation, question, variant)
        .map(rule -> new SheetAnswers(conversation, language).of(rule))
        .map(answers -> phrasebook.onPage(language, "sheet_answered", Map.of("answers", answers)))
        .orElseGet(() -> phrasebook.onPage(language, "asked_some", Map.of()));
  }

  /** All of them by name. */
  Map<String, String> in(Locale language) {
    Map<String, String> words = new LinkedHashMap<>();
    ALL.forEach(key -> words.put(key, say(language, key)));
    return words;
  }

  /** The heading above words and what they mean. */
  String explained(Locale language) {
    return phrasebook.onPage(language, "glossary", Map.of());
  }

  private String say(Locale language, String key) {
    return phrasebook.onPage(language, "sheet_" + key, Map.of());
  }
}
