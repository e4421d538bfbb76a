package org.earshot.authoring.translating;

import java.text.Normalizer;
import java.util.List;
import org.earshot.language.PlainMarks;
import org.earshot.language.Segments;
import org.jspecify.annotations.Nullable;

/**
 * What words cost as text messages, and what makes them dear.
 *
 * @param messages how many text messages they fill
 * @param characters as the phone networks count them
 * @param dear the few characters for which all of it is sent in the long alphabet; empty where it
 *     is not, or where the language is written in it anyway
 * @param without how many text messages they would fill without the dear characters
 */
public record Length(int messages, int characters, List<Dear> dear, int without) {

  /** As many as people read gladly. */
  public static final int MOST = 3;

  private static final int FEW = 2;

  /**
   * @param instead a letter that costs less and reads nearly the same; null where none is known
   */
  public record Dear(String character, @Nullable String instead) {}

  public static Length of(String words) {
    String plain = PlainMarks.of(words);
    Segments segments = Segments.of(plain);
    List<Dear> dear = dear(plain);
    return new Length(
        words.isBlank() ? 0 : segments.count(),
        words.isBlank() ? 0 : segments.units(),
        dear,
        dear.isEmpty() ? segments.count() : Segments.of(cheap(plain, dear)).count());
  }

  public boolean tooLong() {
    return messages > MOST;
  }

  private static List<Dear> dear(String plain) {
    List<Dear> dear =
        Segments.costly(plain).stream()
            .map(character -> new Dear(character, instead(character)))
            .toList();
    return dear.size() <= FEW ? dear : List.of();
  }

  private static @Nullable String instead(String character) {
    String bare = Normalizer.normalize(character, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return !bare.isEmpty() && Segments.costly(bare).isEmpty() ? bare : null;
  }

  private static String cheap(String plain, List<Dear> dear) {
    String cheap = plain;
    for (Dear one : dear) {
      cheap = cheap.replace(one.character(), one.instead() == null ? "" : one.instead());
    }
    return cheap;
  }
}
