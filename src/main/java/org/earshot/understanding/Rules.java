package org.earshot.understanding;

import org.earshot.flow.Meaning;
import org.earshot.flow.ReadBy;

/** Names what read a reply, so that whoever looks at the answer later can see why it is so. */
final class Rules {

  private Rules() {}

  /**
   * The same reading; what was understood says by which rule, and in the words of which language.
   */
  static Reading named(Reading reading, Attempt attempt) {
    return reading.meaning() instanceof Meaning.Understood understood && understood.by() == null
        ? new Reading(
            understood.readBy(rule(attempt), attempt.vocabulary().language()), reading.explained())
        : reading;
  }

  private static ReadBy rule(Attempt attempt) {
    return switch (attempt.question().type()) {
      case YES_NO -> ReadBy.YES_NO_WORD;
      case CHOICE, CHOICES ->
          attempt.pieces().stream().anyMatch(Rules::words)
              ? ReadBy.OPTION_WORDS
              : ReadBy.OPTION_NUMBER;
      case NUMBER, RATING -> ReadBy.NUMBER;
      case DATE -> ReadBy.DATE;
      case POSTCODE -> ReadBy.POSTCODE;
      case TEXT, INFORMATION -> ReadBy.OWN_WORDS;
    };
  }

  private static boolean words(Piece piece) {
    return piece.label() != 0 || piece.words() != 0;
  }
}
