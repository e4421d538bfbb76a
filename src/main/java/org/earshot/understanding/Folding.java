package org.earshot.understanding;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;

/**
 * Brings words that people write in different ways to one form: small letters, and by script what
 * typists leave out or mix up. Latin loses its accents; Arabic letters that look alike become one;
 * Indic signs of nasality become one and the nukta goes. Indic vowels are never touched.
 */
final class Folding {

  private static final int LATIN_PLAIN = 0x180;
  private static final int LATIN_TABLE = 0x250;
  private static final int LATIN_EXTRA = 0x1E00;
  private static final int LATIN_EXTRA_END = 0x1F00;

  /** Letters that are no base letter with marks, and what they are typed as. */
  private static final Map<Character, String> OWN_LETTERS =
      Map.ofEntries(
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ħ', "h"),
          Map.entry('ı', "i"),
          Map.entry('ĸ', "q"),
          Map.entry('ł', "l"),
          Map.entry('·', ""),
          Map.entry('ŋ', "n"),
          Map.entry('ŧ', "t"),
          Map.entry('ɓ', "b"),
          Map.entry('ɗ', "d"),
          Map.entry('ƙ', "k"),
          Map.entry('ƴ', "y"),
          Map.entry('ƒ', "f"));

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final String[] LATIN = new String[LATIN_TABLE];
  private static final String[] LATIN_MORE = new String[LATIN_EXTRA_END - LATIN_EXTRA];

  static {
    Normalizer2 apart = Normalizer2.getNFKDInstance();
    for (int c = 0; c < LATIN_TABLE; c++) {
      LATIN[c] = plainLatin((char) c, apart);
    }
    for (int c = LATIN_EXTRA; c < LATIN_EXTRA_END; c++) {
      LATIN_MORE[c - LATIN_EXTRA] = plainLatin((char) c, apart);
    }
  }

  private static String plainLatin(char letter, Normalizer2 apart) {
    String small = String.valueOf(letter).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder();
    for (char c : apart.normalize(small).toCharArray()) {
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      plain.append(mark ? "" : OWN_LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    return plain.toString();
  }

  private Folding() {}

  /** One word, folded; may be empty where nothing but marks stood there. */
  static String word(CharSequence word) {
    if (isSmallAscii(word)) {
      return word.toString();
    }
    if (isPlainLatin(word)) {
      StringBuilder folded = new StringBuilder(word.length());
      for (int i = 0; i < word.length(); i++) {
        folded.append(LATIN[word.charAt(i)]);
      }
      return folded.toString();
    }
    String plain = NFKC.normalize(word).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      fold(plain.charAt(i), folded);
    }
    return folded.toString();
  }

  private static boolean isSmallAscii(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Letters of Western and Central Europe: the table has them as they come, big or small. */
  private static boolean isPlainLatin(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= LATIN_PLAIN) {
        return false;
      }
    }
    return true;
  }

  private static void fold(char c, StringBuilder out) {
    if (c < LATIN_TABLE) {
      out.append(LATIN[c]);
    } else if (c >= LATIN_EXTRA && c < LATIN_EXTRA_END) {
      out.append(LATIN_MORE[c - LATIN_EXTRA]);
    } else if (c >= 0x0600 && c < 0x0700) {
      arabic(c, out);
    } else if (c >= 0x0900 && c < 0x0E00) {
      indic(c, out);
    } else if (c < 0x0300 || c > 0x036F) {
      out.append(c);
    }
  }

  private static void arabic(char c, StringBuilder out) {
    switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
      case 'ى', 'ي', 'ې', 'ئ', 'ے', 'ۓ' -> out.append('ی');
      case 'ؤ' -> out.append('و');
      case 'ك' -> out.append('ک');
      case 'ه', 'ھ', 'ة', 'ە', 'ۃ', 'ۀ', 'ۂ' -> out.append('ہ');
      case 'ں' -> out.append('ن');
      case 'ـ', 'ء', '\u0670' -> {}
      default -> {
        boolean vowelMark = c >= 0x064B && c <= 0x065F;
        if (!vowelMark) {
          out.append(c);
        }
      }
    }
  }

  /** The Indic blocks repeat each other every 128 characters; the signs keep their places. */
  private static void indic(char c, StringBuilder out) {
    int place = c & 0x7F;
    int block = c - place;
    boolean nukta = place == 0x3C;
    boolean addak = c == 0x0A71;
    if (nukta || addak) {
      return;
    }
    boolean nasal = place == 0x01 || c == 0x0A70;
    out.append(nasal ? (char) (block + 0x02) : c);
  }
}
