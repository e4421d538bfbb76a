package org.earshot.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.flow.Meaning;
import org.earshot.flow.Value;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A UK postcode, of which only the outward part ("LE2") is kept. The format is Royal Mail's: an
 * area of one or two letters, a district that begins with a digit, and inward a digit and two
 * letters.
 */
final class PostcodeReader implements Reader {

  /** All postcode areas, so that "so 2" or "A1" is not taken for a place. */
  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN"
                  + " DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE"
                  + " KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA"
                  + " PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF"
                  + " TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" "));

  private static final int INWARD = 3;
  private static final int LONGEST = 7;

  @Override
  public Reading read(Attempt attempt) {
    Reading refusal = Refusals.in(attempt);
    if (refusal != null) {
      return refusal;
    }
    Set<String> found = found(attempt);
    if (found.size() == 1) {
      return Reading.certain(
          new Meaning.Understood(new Value.Outward(found.iterator().next()), null));
    }
    String spaced = core(attempt);
    boolean likely = found.isEmpty() && isOutward(spaced);
    return new Reading(
        likely ? new Meaning.Unsure(new Value.Outward(spaced)) : new Meaning.NotUnderstood(),
        false);
  }

  private static Set<String> found(Attempt attempt) {
    List<Token> tokens =
        attempt.utterance().tokens().stream()
            .filter(token -> token.is(Kind.WORD) || token.is(Kind.NUMBER))
            .toList();
    Set<String> found = new LinkedHashSet<>();
    int i = 0;
    while (i < tokens.size()) {
      int taken = full(tokens, i, found);
      i += taken > 0 ? taken : Math.max(1, outwardAlone(tokens, i, found));
    }
    return found;
  }

  /** The longest full postcode from here, spaces or not; says how many tokens it took. */
  private static int full(List<Token> tokens, int from, Set<String> found) {
    StringBuilder joined = new StringBuilder();
    int best = 0;
    String outward = null;
    for (int i = from; i < tokens.size() && joined.length() < LONGEST; i++) {
      joined.append(tokens.get(i).text().toUpperCase(Locale.ROOT));
      String read = outwardOfFull(joined.toString());
      if (read != null && (i + 1 == tokens.size() || !tokens.get(i + 1).glued())) {
        best = i + 1 - from;
        outward = read;
      }
    }
    if (outward != null) {
      found.add(outward);
    }
    return best;
  }

  /** "LE2" written in one, perhaps with the sector's digit after it. */
  private static int outwardAlone(List<Token> tokens, int from, Set<String> found) {
    StringBuilder joined = new StringBuilder(tokens.get(from).text());
    int i = from + 1;
    while (i < tokens.size() && tokens.get(i).glued()) {
      joined.append(tokens.get(i).text());
      i++;
    }
    String outward = joined.toString().toUpperCase(Locale.ROOT);
    if (isOutward(outward)) {
      found.add(outward);
    }
    return i - from;
  }

  private static @Nullable String outwardOfFull(String joined) {
    int split = joined.length() - INWARD;
    if (split < 2) {
      return null;
    }
    String outward = joined.substring(0, split);
    char sector = joined.charAt(split) == 'O' ? '0' : joined.charAt(split);
    boolean inward =
        isDigit(sector) && isLetter(joined.charAt(split + 1)) && isLetter(joined.charAt(split + 2));
    return inward && isOutward(outward) ? outward : null;
  }

  private static boolean isOutward(String text) {
    int letters = 0;
    while (letters < text.length() && isLetter(text.charAt(letters))) {
      letters++;
    }
    int rest = text.length() - letters;
    if (rest < 1 || rest > 2 || !AREAS.contains(text.substring(0, letters))) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    return isDigit(text.charAt(letters)) && (isDigit(last) || isLetter(last));
  }

  /** The whole reply without courtesies and spaces: "le 2", but also "so 2". */
  private static String core(Attempt attempt) {
    StringBuilder core = new StringBuilder();
    for (Piece piece : attempt.pieces()) {
      if (!piece.isFiller() && !piece.isSign()) {
        core.append(piece.token().text());
      }
    }
    return core.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
