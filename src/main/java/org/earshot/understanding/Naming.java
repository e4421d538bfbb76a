package org.earshot.understanding;

import java.util.List;

/** What a piece can be where options are named; {@link Picks} puts it together. */
final class Naming {

  /** "My daughter"; with "I wish" before it, it is not said that she does. */
  private static final int MOST_STRANGERS = 1;

  private Naming() {}

  static boolean isStrong(Piece piece) {
    return piece.hasAny(Sense.NONE, Sense.ALL, Sense.ALL_OF, Sense.BOTH, Sense.HEDGE)
        || piece.has(Sense.DONT_KNOW)
        || piece.hasAny(Sense.YES, Sense.NO, Sense.SKIP);
  }

  static boolean isCounting(Piece piece) {
    return piece.isNumber()
        || piece.isSign()
        || piece.isFiller()
        || piece.hasAny(Sense.NUMBERS, Sense.AND);
  }

  static boolean isOrdinalNoun(Piece piece) {
    return piece.has(Sense.ORDINAL_NOUN);
  }

  static boolean isOrdinalSuffix(Piece piece) {
    boolean suffix = piece.has(Sense.ORDINAL_SUFFIX) || piece.token().text().equals("º");
    return suffix && piece.token().glued();
  }

  static boolean isNamedByNumber(Piece piece) {
    return piece.isNumber() || piece.has(Sense.NUMBERS);
  }

  static boolean isSilent(Piece piece) {
    return piece.isFiller()
        || piece.hasAny(Sense.YES, Sense.OPTION, Sense.ORDINAL_NOUN, Sense.CORRECTION)
        || piece.hasAny(Sense.BUT, Sense.NUMBER_FILLERS, Sense.AGES)
        || piece.has(Sense.NOTHING_MORE);
  }

  /** "Letter, no, email": a no between commas. */
  static boolean standsApart(List<Piece> pieces, int no) {
    return isCut(pieces, no - 1) && isCut(pieces, no + 1) && pieces.get(no).has(Sense.NO);
  }

  /** "Saturday no, Sunday": the comma after it ties this no to what stands before. */
  static boolean reachesBack(List<Piece> pieces, int no) {
    return !isCut(pieces, no - 1) && isCut(pieces, no + 1) && pieces.get(no).has(Sense.NO);
  }

  /** "Domingo, no sábado", where the language's no also means not. "2, no 3" corrects. */
  static boolean reachesOn(List<Piece> pieces, int no) {
    Piece piece = pieces.get(no);
    boolean next = no + 1 < pieces.size() && !pieces.get(no + 1).isSign();
    return isCut(pieces, no - 1)
        && next
        && !isNamedByNumber(pieces.get(no + 1))
        && piece.has(Sense.NOT)
        && piece.has(Sense.NO);
  }

  private static boolean isCut(List<Piece> pieces, int i) {
    return i >= 0 && i < pieces.size() && pieces.get(i).isSeparator();
  }

  /**
   * "My daughter does it for me", where the label has "somebody": the one word that nothing
   * explains says who.
   *
   * @param strangers how many such words there are
   */
  static boolean saysWho(QuestionWords words, List<Integer> picked, int strangers) {
    return picked.size() == 1 && words.leavesOpenWho(picked.get(0)) && strangers <= MOST_STRANGERS;
  }
}
