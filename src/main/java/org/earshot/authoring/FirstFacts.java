package org.earshot.authoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.flow.Conversation;
import org.earshot.flow.Phrase;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;

/**
 * What happens next stands in the first words where that costs no further part of a text message,
 * language by language.
 */
final class FirstFacts {

  private FirstFacts() {}

  /**
   * @return the same, silent about what happens next where saying it costs more
   */
  static Conversation of(Conversation whole) {
    Map<Locale, Wording> wordings = new HashMap<>();
    whole
        .wordings()
        .forEach(
            (language, words) ->
                wordings.put(language, words.saying(Standing.FACTS_NEXT, Phrase.of(""))));
    Conversation brief = saying(whole, wordings);
    whole
        .wordings()
        .forEach(
            (language, words) -> {
              if (parts(whole, language) == parts(brief, language)) {
                wordings.put(language, words);
              }
            });
    return saying(whole, wordings);
  }

  private static int parts(Conversation conversation, Locale language) {
    return Segments.of(PlainMarks.of(conversation.introduction(language))).count();
  }

  private static Conversation saying(Conversation one, Map<Locale, Wording> wordings) {
    return new Conversation(
        one.name(),
        one.version(),
        one.language(),
        one.keywords(),
        one.questions(),
        wordings,
        one.contact(),
        one.recordings(),
        one.telling());
  }
}
