package org.earshot.language;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Swaps marks that word processors put in for the plain ones that an SMS carries cheaply, and only
 * those that change no meaning: no accent is stripped, and the zero-width joiner and non-joiner
 * stay (Persian and the Indic scripts need them).
 */
public final class PlainMarks {

  private static final Map<Integer, String> PLAIN = new HashMap<>();

  static {
    swap("\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033", "\"");
    swap("\u2018\u2019\u201A\u201B\u2032\u00B4`\u2039\u203A", "'");
    swap("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2043", "-");
    swap("\u2026", "...");
    swap("\t\u00A0\u202F\u205F\u3000", " ");
    swap("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A", " ");
    swap("\u200B\u2060\uFEFF\u00AD\0", "");
    swap("\u2028\u2029", "\n");
  }

  private PlainMarks() {}

  private static void swap(String marks, String plain) {
    marks.codePoints().forEach(mark -> PLAIN.put(mark, plain));
  }

  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    composed(text.replace("\r\n", "\n"))
        .codePoints()
        .forEach(letter -> append(plain, letter, PLAIN.get(letter)));
    return plain.toString();
  }

  /**
   * Words as they come from Word, a browser or a spreadsheet: with plain marks, and without the
   * blanks around them and what no file can hold. No letter of any script is lost.
   */
  public static String clean(String pasted) {
    String plain = of(pasted.replace("\r\n", "\n").replace('\r', '\n'));
    StringBuilder clean = new StringBuilder(plain.length());
    plain.codePoints().filter(PlainMarks::canBeKept).forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean canBeKept(int letter) {
    boolean control = Character.isISOControl(letter) && letter != '\n';
    boolean half = Character.getType(letter) == Character.SURROGATE;
    boolean noCharacter = (letter & 0xFFFE) == 0xFFFE;
    return !control && !half && !noCharacter;
  }

  private static void append(StringBuilder plain, int letter, @Nullable String swapped) {
    if (swapped == null) {
      plain.appendCodePoint(letter);
    } else {
      plain.append(swapped);
    }
  }

  /** A letter and its accent written apart become one letter, which GSM-7 may have. */
  private static String composed(String text) {
    boolean apart = text.chars().anyMatch(letter -> letter >= 0x0300 && letter <= 0x036F);
    return apart ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
  }
}
