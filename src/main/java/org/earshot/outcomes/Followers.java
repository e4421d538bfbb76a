package org.earshot.outcomes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.earshot.flow.Conversation;
import org.earshot.flow.Phrase;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;

/**
 * The words of letters to those who follow: they took no part, so nobody thanks them for it, or
 * asks if they felt listened to.
 */
final class Followers {

  private static final Map<Standing, Standing> INSTEAD =
      new EnumMap<>(
          Map.of(
              Standing.FEEDBACK_INTRO, Standing.FOLLOWED_INTRO,
              Standing.OUTCOME_INTRO, Standing.FOLLOWED_INTRO,
              Standing.PROGRESS_INTRO, Standing.FOLLOWED_INTRO,
              Standing.HOLDING_REPORT, Standing.FOLLOWED_HOLDING,
              Standing.HOLDING_OUTCOME, Standing.FOLLOWED_HOLDING,
              Standing.OUTCOME_THANKS, Standing.FOLLOWED_END));

  private Followers() {}

  /** The same conversation, with these words in all languages. */
  static Conversation of(Conversation conversation) {
    Map<Locale, Wording> wordings = new HashMap<>();
    conversation.wordings().forEach((language, words) -> wordings.put(language, of(words)));
    return new Conversation(
        conversation.name(),
        conversation.version(),
        conversation.language(),
        conversation.keywords(),
        conversation.questions(),
        wordings,
        conversation.contact(),
        conversation.recordings(),
        conversation.telling());
  }

  private static Wording of(Wording words) {
    Map<Standing, Phrase> said = new HashMap<>();
    INSTEAD.forEach((phrase, other) -> said.put(phrase, values -> words.say(other, values)));
    said.put(Standing.OUTCOME_LISTENED, Phrase.of(""));
    return words.saying(said);
  }
}
