package org.earshot.authoring.yaml;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Which known word was probably meant. */
public final class Nearest {

  private static final int MAX_LENGTH = 60;

  private Nearest() {}

  /** The known word that differs by at most a third of its letters; null where none does. */
  public static @Nullable String of(String written, Collection<String> known) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = distance(written, word);
      if (distance < least && distance <= Math.max(1, word.length() / 3)) {
        nearest = word;
        least = distance;
      }
    }
    return nearest;
  }

  /** How many letters must be changed, added or left out (Levenshtein). */
  private static int distance(String left, String right) {
    if (left.length() > MAX_LENGTH || right.length() > MAX_LENGTH) {
      return Integer.MAX_VALUE;
    }
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] here = new int[right.length() + 1];
      here[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int changed = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
        here[column] =
            Math.min(above[column - 1] + changed, 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return above[right.length()];
  }
}
