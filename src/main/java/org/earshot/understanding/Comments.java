package org.earshot.understanding;

import java.util.List;
import java.util.stream.IntStream;

/** Where an answer ends and a comment on it begins. */
final class Comments {

  private static final int FEWEST_WORDS = 3;

  private Comments() {}

  /**
   * Whether what follows this separator is about something else: words that nothing explains,
   * before any number, option, "or", "not" or second thought.
   */
  static boolean beginsAfter(List<Piece> pieces, int separator) {
    return isNewSentence(pieces, separator)
        || isAboutSomethingElse(pieces, separator)
        || isTelling(pieces.subList(separator + 1, pieces.size()));
  }

  /**
   * The same after an option: a number that counts times is no option ("None, I go twice a year").
   */
  static boolean beginsAfterOption(List<Piece> pieces, int separator) {
    List<Piece> rest = pieces.subList(separator + 1, pieces.size());
    return beginsAfter(pieces, separator)
        || isTelling(
            IntStream.range(0, rest.size())
                .filter(i -> !isCounting(rest, i))
                .mapToObj(rest::get)
                .toList());
  }

  private static boolean isCounting(List<Piece> pieces, int i) {
    boolean number = pieces.get(i).isNumber() || pieces.get(i).has(Sense.NUMBERS);
    return number && i + 1 < pieces.size() && pieces.get(i + 1).has(Sense.UNITS);
  }

  /** After a full stop nothing else may be answered, but words of any sense may stand there. */
  private static boolean isNewSentence(List<Piece> pieces, int separator) {
    Piece stop = pieces.get(separator);
    boolean says = false;
    for (Piece piece : pieces.subList(separator + 1, pieces.size())) {
      boolean answers = piece.label() != 0 || piece.words() != 0 || piece.isNumber();
      if (answers || piece.hasAny(Sense.NUMBERS, Sense.ORDINALS, Sense.CORRECTION, Sense.OR)) {
        return false;
      }
      says |= !piece.isFiller() && !piece.isSign();
    }
    return says && (stop.isSign(".") || stop.token().is(Token.Kind.LINE_BREAK));
  }

  private static boolean isAboutSomethingElse(List<Piece> pieces, int separator) {
    int i = separator + 1;
    while (i < pieces.size() && isPassedOver(pieces.get(i))) {
      i++;
    }
    return i < pieces.size() && pieces.get(i).isUnknownWord();
  }

  /** "Never, I have nobody to leave him with": several words, and none of them answers. */
  private static boolean isTelling(List<Piece> rest) {
    long words = rest.stream().filter(piece -> !piece.isSign()).count();
    long unknown = rest.stream().filter(Piece::isUnknownWord).count();
    boolean unsure = rest.stream().anyMatch(piece -> piece.has(Sense.DONT_KNOW));
    return words >= FEWEST_WORDS
        && unknown > (unsure ? 1 : 0)
        && rest.stream().noneMatch(Comments::answers);
  }

  private static boolean answers(Piece piece) {
    return piece.label() != 0
        || piece.words() != 0
        || piece.isNumber()
        || piece.isSign("?")
        || piece.hasAny(Sense.NUMBERS, Sense.ORDINALS, Sense.LAST, Sense.ALL, Sense.BOTH)
        || piece.hasAny(Sense.CORRECTION, Sense.OR, Sense.HEDGE, Sense.SKIP);
  }

  private static boolean isPassedOver(Piece piece) {
    boolean silent = piece.isFiller() || piece.isSign() || piece.hasAny(Sense.UNITS, Sense.YES);
    return silent && piece.label() == 0 && piece.words() == 0;
  }
}
