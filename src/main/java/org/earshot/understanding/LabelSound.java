package org.earshot.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How words of a language with a script of its own sound, by their consonants: "ghar par madad" is
 * typed for "घर पर मदद", and nobody agrees on the vowels. Too coarse for single words; a whole
 * label is long enough.
 */
final class LabelSound {

  /** Consonants of the Indic blocks, which repeat each other every 128 characters, from "ka" on. */
  private static final String INDIC = "kkggnccjjnttddnttddnnppbbmyrrlllvsssh";

  private static final int INDIC_FIRST = 0x15;
  private static final String ARABIC = "بپتٹثجچحخدڈذرڑزژسشصضطظغفقکگلمنہ";
  private static final String URDU_SOUNDS = "bpttsjchkddjrrjjsssjtjgpkkglmnh";
  private static final String ARABIC_SOUNDS = "bptttjchkdddrrjjsssdtjgpkkglmnh";

  private final boolean arabic;
  private final boolean tamil;
  private final boolean indic;

  LabelSound(Locale language) {
    this.arabic = language.getLanguage().equals("ar");
    this.tamil = language.getLanguage().equals("ta");
    this.indic = !arabic && !language.getLanguage().equals("ur");
  }

  /** As a label in its own script is typed in Latin letters, in each way that is usual. */
  Set<String> ofLabel(List<Token> label) {
    Set<String> sounds = new LinkedHashSet<>();
    for (int way = 0; way < 8; way++) {
      StringBuilder sound = new StringBuilder();
      for (Token token : label) {
        for (int i = 0; i < token.text().length(); i++) {
          add(sound, written(token.text().charAt(i), way), i == 0);
        }
      }
      sounds.add(sound.toString());
    }
    return sounds;
  }

  /** The same of what was typed in Latin letters; null where it holds anything else. */
  @Nullable String ofTyped(List<Token> said) {
    StringBuilder sound = new StringBuilder();
    for (Token token : said) {
      boolean chat = arabic && token.is(Kind.NUMBER) && "23567".contains(token.text());
      if (chat) {
        add(sound, token.text().equals("5") ? 'k' : ' ', false);
      } else if (!token.is(Kind.WORD) || !typed(token.text(), sound)) {
        return null;
      }
    }
    return sound.toString();
  }

  private boolean typed(String word, StringBuilder sound) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      if (c == 'x') {
        add(sound, 'k', i == 0);
      }
      add(sound, latin(c, next), i == 0);
    }
    return true;
  }

  private char latin(char c, char next) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> ' ';
      case 'c' -> next == 'h' ? 'c' : next == 'e' || next == 'i' ? 's' : 'k';
      case 'f' -> 'p';
      case 'q' -> 'k';
      case 'x' -> 's';
      case 'z' -> tamil && next == 'h' ? 'l' : 'j';
      case 'v', 'w' -> indic ? 'v' : ' ';
      default -> c;
    };
  }

  /**
   * @param way bits: a flapped d is typed as r; ya as j; a nasal sign not at all
   */
  private char written(char c, int way) {
    if (c >= 0x0900 && c < 0x0E00) {
      return indic(c & 0x7F, way);
    }
    int place = ARABIC.indexOf(c);
    return place < 0 ? ' ' : (arabic ? ARABIC_SOUNDS : URDU_SOUNDS).charAt(place);
  }

  private static char indic(int place, int way) {
    if (place == 0x02) {
      return (way & 4) == 0 ? 'n' : ' ';
    }
    int consonant = place - INDIC_FIRST;
    if (consonant < 0 || consonant >= INDIC.length()) {
      return ' ';
    }
    boolean flapped = place == 0x21 || place == 0x22;
    char sound = INDIC.charAt(consonant);
    return flapped && (way & 1) != 0 ? 'r' : sound == 'y' ? ((way & 2) == 0 ? ' ' : 'j') : sound;
  }

  /** Doubled consonants sound as one; an h is heard only where a word begins. */
  private void add(StringBuilder sound, char heard, boolean first) {
    char c = tamil ? unvoiced(heard) : heard;
    boolean last = !sound.isEmpty() && sound.charAt(sound.length() - 1) == c;
    if (c != ' ' && !last && (c != 'h' || first)) {
      sound.append(c);
    }
  }

  /** Tamil letters do not tell "p" from "b". */
  private static char unvoiced(char c) {
    return switch (c) {
      case 'g' -> 'k';
      case 'd' -> 't';
      case 'b' -> 'p';
      case 'c', 'j' -> 's';
      default -> c;
    };
  }
}
