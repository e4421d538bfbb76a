package org.earshot.understanding;

import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of tokens with what it can mean.
 *
 * @param from first token
 * @param to token after the last
 * @param token the first token
 * @param entry what the vocabulary has for it; null where it has nothing
 * @param label the options whose whole label this is, as bits by position; 0 for none
 * @param words the options in whose labels these words stand, as bits by position; 0 for none
 */
record Piece(int from, int to, Token token, @Nullable Entry entry, long label, long words) {

  boolean has(Sense sense) {
    return entry != null && entry.has(sense);
  }

  boolean hasAny(Sense first, Sense... others) {
    return entry != null && entry.hasAny(first, others);
  }

  @Nullable String meaning(Sense sense) {
    return entry == null ? null : entry.meaning(sense);
  }

  boolean isSign(String sign) {
    return token.isSign(sign);
  }

  boolean isSign() {
    return token.is(Kind.SIGN) && entry == null;
  }

  /** A sign of money: a price is no count. */
  boolean isMoney() {
    return token.is(Kind.SIGN)
        && Character.getType(token.text().codePointAt(0)) == Character.CURRENCY_SYMBOL;
  }

  boolean isNumber() {
    return token.is(Kind.NUMBER) && entry == null && label == 0;
  }

  /** Words that say nothing by themselves: greetings, thanks, "I think", little words. */
  boolean isFiller() {
    return hasAny(Sense.FILLERS, Sense.SMALL_WORDS);
  }

  /** Glued to a number it makes a code: "LE2" is no 2, though "le" is an article in French. */
  boolean isPlainWord() {
    boolean joins = token.glued() && hasAny(Sense.AND, Sense.OR, Sense.TO);
    return token.is(Kind.WORD) && !joins && !has(Sense.OPTION);
  }

  /** Ends one thing and begins another. */
  boolean isSeparator() {
    return token.is(Kind.LINE_BREAK)
        || isSign(",")
        || isSign(".")
        || isSign(";")
        || isSign(":")
        || isSign("-")
        || isSign("(");
  }

  /** A word that nothing explains; numbers explain themselves. */
  boolean isUnknownWord() {
    return isUnknown() && !isNumber();
  }

  /** "LE2": this number, glued to the word before it, is no 2. */
  boolean isPartOfCode(Piece before) {
    return isNumber() && token.glued() && before.isPlainWord();
  }

  /** A word or number that nothing explains. */
  boolean isUnknown() {
    return entry == null && label == 0 && words == 0 && !isSign() && !token.is(Kind.LINE_BREAK);
  }
}
