package org.earshot.understanding;

import java.util.List;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Free text: whatever it says is the answer, an emoji too. */
final class TextReader implements Reader {

  private static final int FIRST_PICTURE = 0x2190;

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    Reading closing = attempt.isClosing() ? nothingMore(attempt) : null;
    if (closing != null) {
      return closing;
    }
    if (saysNothing(attempt.utterance().tokens())) {
      return Reading.NONE;
    }
    String text = visible(attempt.utterance().text());
    return text.isEmpty()
        ? Reading.NONE
        : new Reading(new Meaning.Understood(new Value.Words(text), null), false);
  }

  /** "Anything else?" "No": there is no comment. "Yes" alone promises one. */
  private static @Nullable Reading nothingMore(Attempt attempt) {
    boolean no = isOnly(attempt, Sense.NO, Sense.NONE, Sense.NOTHING_MORE);
    if (no) {
      return Reading.certain(new Meaning.Declined());
    }
    boolean word = attempt.utterance().tokens().stream().anyMatch(token -> token.is(Kind.WORD));
    return word && isOnly(attempt, Sense.YES) ? Reading.NONE : null;
  }

  private static boolean isOnly(Attempt attempt, Sense first, Sense... others) {
    boolean found = false;
    for (Piece piece : attempt.pieces()) {
      boolean has = piece.hasAny(first, others);
      found |= has;
      if (!has && !piece.hasAny(Sense.COURTESIES, Sense.FILLERS) && !piece.isSign()) {
        return false;
      }
    }
    return found;
  }

  /** Question marks, dots and the like; pictures say something. */
  private static boolean saysNothing(List<Token> tokens) {
    return tokens.stream()
        .noneMatch(token -> !token.is(Kind.SIGN) || token.text().codePointAt(0) >= FIRST_PICTURE);
  }

  /** Without control characters, which databases and screens choke on. */
  private static String visible(String text) {
    if (text.chars().noneMatch(c -> Character.isISOControl(c) || Character.isSurrogate((char) c))) {
      return text.strip();
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(visible::appendCodePoint);
    return visible.toString().strip();
  }
}
