package org.earshot.understanding;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into words, numbers and signs. Digits of every script become ASCII; what cannot be
 * seen (joiners, direction marks, variation selectors, skin tones, keycaps) is left out.
 */
final class Tokeniser {

  /** Nobody's answer to a closed question is longer; the rest of a text stays a comment. */
  private static final int MOST_TOKENS = 300;

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  /** More words than the longest message of any channel has: 4,096 characters. */
  private static final int ALL = 2_100;

  /** No word of any list is longer; what is drawn out beyond that says no more. */
  private static final int LONGEST_WORD = 100;

  private final String text;
  private final int most;
  private final List<Token> tokens = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private @Nullable Kind kind;
  private int start;
  private int lastEnd = -1;

  private Tokeniser(String text, int most) {
    this.text = text;
    this.most = most;
  }

  static List<Token> tokens(String text) {
    return new Tokeniser(text, MOST_TOKENS).cut();
  }

  /** To the very end: words of danger may be the last of a long message. */
  static List<Token> allTokens(String text) {
    return new Tokeniser(text, ALL).cut();
  }

  private List<Token> cut() {
    int i = 0;
    while (i < text.length() && tokens.size() < most) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      take(c, i, next);
      i = next;
    }
    finish(i);
    return tokens;
  }

  private void take(int c, int at, int next) {
    int type = Character.getType(c);
    if (isLetter(type) && c != 'º' && c != 'ª') {
      letter(c, at);
    } else if (c == '\n' || c == '\r') {
      finish(at);
      lineBreak(at, next);
    } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      finish(at);
    } else if (c < 0x80 ? c < ' ' : isUnseen(c, type)) {
      return;
    } else if (c == 'º' || c == 'ª' || c == '°') {
      degree(at, next);
    } else if (isMark(type)) {
      letter(c, at);
    } else {
      digitOrSign(c, at, next);
    }
  }

  private void letter(int c, int at) {
    if (kind != Kind.WORD) {
      finish(at);
      begin(Kind.WORD, at);
    }
    if (current.length() < LONGEST_WORD) {
      current.appendCodePoint(c);
    }
  }

  private void digitOrSign(int c, int at, int next) {
    int digit = UCharacter.digit(c);
    if (digit >= 0) {
      if (kind != Kind.NUMBER) {
        finish(at);
        begin(Kind.NUMBER, at);
      }
      current.append((char) ('0' + digit));
    } else if (isApostrophe(c)) {
      boolean inside = kind == Kind.WORD && next < text.length();
      if (!inside || !Character.isLetter(text.codePointAt(next))) {
        finish(at);
      }
    } else if (isHyphen(c)) {
      boolean inside = kind == Kind.WORD && next < text.length();
      finish(at);
      if (!inside || !Character.isLetter(text.codePointAt(next))) {
        sign("-", at, next);
      }
    } else {
      finish(at);
      other(c, at, next);
    }
  }

  private void other(int c, int at, int next) {
    double value =
        Character.getType(c) == Character.OTHER_NUMBER ? UCharacter.getUnicodeNumericValue(c) : -1;
    if (c == '№') {
      add("nr", Kind.WORD, at, next, true);
    } else if (value >= 0 && value == Math.rint(value)) {
      add(String.valueOf((int) value), Kind.NUMBER, at, next, true);
    } else if (value == 0.5 || value == 0.25 || value == 0.75) {
      sign(value == 0.5 ? "½" : value == 0.25 ? "¼" : "¾", at, next);
    } else {
      sign(plainSign(c), at, next);
    }
  }

  private static String plainSign(int c) {
    return switch (c) {
      case '،', '、', '٬' -> ",";
      case '؛' -> ";";
      case '۔', '।', '。', '٫' -> ".";
      case '؟' -> "?";
      case '٪' -> "%";
      default -> {
        String sign = Character.toString(c);
        yield NFKC.getDecomposition(c) == null ? sign : NFKC.normalize(sign);
      }
    };
  }

  /** "nº 2", "n.º 2" and "n° 2" are numbers; "2º" and "2ª" are ordinals. */
  private void degree(int at, int next) {
    finish(at);
    int last = tokens.size() - 1;
    if (last >= 1 && tokens.get(last).isSign(".") && tokens.get(last - 1).text().equals("n")) {
      tokens.remove(last);
      last--;
    }
    boolean numero =
        last >= 0 && (tokens.get(last).text().equals("n") || tokens.get(last).text().equals("no"));
    if (numero) {
      Token n = tokens.remove(last);
      add("nr", Kind.WORD, n.start(), next, true);
    } else {
      add("º", Kind.WORD, at, next, true);
    }
  }

  private void lineBreak(int at, int next) {
    boolean first = tokens.isEmpty() || tokens.get(tokens.size() - 1).is(Kind.LINE_BREAK);
    if (!first) {
      add("\n", Kind.LINE_BREAK, at, next, false);
    }
  }

  private void sign(String sign, int at, int next) {
    add(sign, Kind.SIGN, at, next, false);
  }

  private void begin(Kind newKind, int at) {
    kind = newKind;
    start = at;
  }

  private void finish(int end) {
    Kind finished = kind;
    if (finished == null) {
      return;
    }
    String folded = finished == Kind.WORD ? Folding.word(current) : current.toString();
    boolean marked = finished == Kind.WORD && !folded.contentEquals(current) && hasMarks();
    current.setLength(0);
    kind = null;
    if (!folded.isEmpty()) {
      add(folded, finished, start, end, marked);
    }
  }

  private boolean hasMarks() {
    for (int i = 0; i < current.length(); i++) {
      if (current.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private void add(String folded, Kind newKind, int from, int to, boolean marked) {
    List<String> calm = newKind == Kind.WORD ? Calming.shortened(folded) : List.of();
    tokens.add(new Token(folded, calm, newKind, from == lastEnd, from, to, marked));
    lastEnd = to;
  }

  /** One look tells: {@link Character#isLetter} and the like would each look again. */
  private static boolean isLetter(int type) {
    return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_LETTER;
  }

  private static boolean isMark(int type) {
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´' || c == '′';
  }

  private static boolean isHyphen(int c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
  }

  private static boolean isUnseen(int c, int type) {
    return type == Character.FORMAT
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.ENCLOSING_MARK
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0x1F3FB && c <= 0x1F3FF);
  }
}
