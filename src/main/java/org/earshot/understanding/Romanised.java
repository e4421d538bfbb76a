package org.earshot.understanding;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of languages that have a script of their own, typed in Latin letters: nobody agrees on the
 * spelling ("haan", "han", "haañ"; "mahine", "maheene"), so that what sounds alike is looked up
 * alike where nothing is found as typed.
 */
final class Romanised {

  /** Marks a key of {@link Phrases} as a sound, so that it never meets a word as typed. */
  private static final char SOUND = '~';

  private static final int SHORTEST = 3;

  private Romanised() {}

  /** Whether people romanise this language, as it has another script. */
  static boolean isTyped(Locale language) {
    return !ULocale.addLikelySubtags(ULocale.forLocale(language)).getScript().equals("Latn");
  }

  /** How a folded word sounds; null where it is too short, or not in Latin letters. */
  static @Nullable String sound(String word) {
    if (word.length() < SHORTEST) {
      return null;
    }
    StringBuilder sound = new StringBuilder(word.length() + 1).append(SOUND);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return null;
      }
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      i += pair(c, next) ? 1 : 0;
      add(sound, vowel(c, next));
    }
    return sound.toString();
  }

  private static boolean pair(char c, char next) {
    boolean ee = (c == 'e' || c == 'i') && (next == 'e' || next == 'y');
    boolean oo = c == 'o' && (next == 'o' || next == 'u');
    return ee || oo || (c == 'e' && next == 'i');
  }

  private static char vowel(char c, char next) {
    return switch (c) {
      case 'e' -> next == 'e' ? 'i' : 'e';
      case 'o' -> next == 'o' || next == 'u' ? 'u' : 'o';
      case 'w' -> 'v';
      case 'z' -> 'j';
      case 'q' -> 'k';
      default -> c;
    };
  }

  /** Doubled letters sound as one; an h after a letter is heard by few. */
  private static void add(StringBuilder sound, char c) {
    char last = sound.charAt(sound.length() - 1);
    boolean aspirated = c == 'h' && "tdbgkpcj".indexOf(last) >= 0;
    if (c != last && !aspirated) {
      sound.append(c);
    }
  }
}
