package org.earshot.understanding;

import java.util.List;

/**
 * One word, number or sign of a text.
 *
 * @param text folded: small letters, no accents on Latin letters, ASCII digits
 * @param calm the same with drawn-out letters shortened ("yesss" → "yes", "yess"); empty where
 *     there are none
 * @param glued whether nothing stands between this and the token before
 * @param start where it begins in the original text
 * @param end where it ends in the original text
 * @param marked whether folding took something away, such as an accent
 */
record Token(
    String text, List<String> calm, Kind kind, boolean glued, int start, int end, boolean marked) {

  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    LINE_BREAK
  }

  /** The same with another text. */
  Token as(String other) {
    return new Token(other, List.of(), kind, glued, start, end, marked);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }
}
