package org.earshot.understanding;

import java.util.List;
import java.util.regex.Pattern;
import org.earshot.flow.Meaning;
import org.earshot.understanding.Phrases.Match;

/** Whether a reply asks something itself. Who asks has not answered yet. */
final class Questions {

  private Questions() {}

  /** A web address with a question mark in it asks nothing. */
  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  private static final Pattern MARK = Pattern.compile("[?\u061f\uff1f]");

  /** A mark alone, or after a letter or two, only wonders. */
  private static final int SAYS_SOMETHING = 3;

  /** The same of a text that is no reply to a question. */
  static boolean in(String text, List<Vocabulary> vocabularies) {
    String said = LINK.matcher(text).replaceAll("").strip();
    if (said.length() >= SAYS_SOMETHING && MARK.matcher(said).find()) {
      return true;
    }
    List<Token> tokens = CallRequest.said(said);
    return tokens.size() > 1
        && vocabularies.stream()
            .anyMatch(
                vocabulary ->
                    begins(OptOut.withoutCourtesies(tokens, vocabulary), vocabulary)
                        || begins(tokens, vocabulary));
  }

  private static boolean begins(List<Token> tokens, Vocabulary vocabulary) {
    return !tokens.isEmpty() && vocabulary.list(CommandWords.QUESTIONS).longest(tokens, 0) != null;
  }

  /** Anywhere: with a question mark, or with "who", "do I" and the like where a clause begins. */
  static boolean in(Attempt attempt) {
    return attempt.pieces().stream().anyMatch(piece -> piece.isSign("?")) || asks(attempt, true);
  }

  /** What begins as a question is at most a proposal: "can I have 2". */
  static Reading doubted(Reading reading, Attempt attempt) {
    boolean doubtful = reading.meaning() instanceof Meaning.Understood && asks(attempt, false);
    return doubtful && reading.meaning() instanceof Meaning.Understood understood
        ? new Reading(new Meaning.Unsure(understood.value()), reading.explained())
        : reading;
  }

  private static boolean asks(Attempt attempt, boolean everyClause) {
    boolean begins = true;
    for (Piece piece : attempt.pieces()) {
      if (piece.isSign() || piece.isSeparator()) {
        begins |= everyClause && piece.isSeparator();
      } else if (begins && isQuestion(attempt, piece)) {
        return true;
      } else {
        begins &= isBeforeClause(piece);
      }
    }
    return false;
  }

  private static boolean isBeforeClause(Piece piece) {
    return piece.label() == 0 && isSilent(piece);
  }

  private static boolean isSilent(Piece piece) {
    return piece.isFiller()
        || piece.hasAny(Sense.YES, Sense.NO, Sense.CONTRAST, Sense.AND, Sense.CORRECTION);
  }

  /** Not where the words mean something of their own: "why not", "who knows". */
  private static boolean isQuestion(Attempt attempt, Piece piece) {
    int said = piece.to() - piece.from();
    for (Vocabulary vocabulary : attempt.vocabularies()) {
      Match<Boolean> match =
          vocabulary
              .list(CommandWords.QUESTIONS)
              .longest(attempt.utterance().tokens(), piece.from());
      boolean meant = piece.hasAny(Sense.YES, Sense.NO, Sense.SKIP, Sense.DONT_KNOW);
      boolean other = piece.label() != 0 || piece.words() != 0;
      if (match != null && said <= match.length() && !other && !(meant && said == match.length())) {
        return true;
      }
    }
    return false;
  }
}
