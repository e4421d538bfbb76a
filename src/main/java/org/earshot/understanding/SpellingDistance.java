package org.earshot.understanding;

/** How many letters apart two words are: changed, left out, added, or two swapped. */
final class SpellingDistance {

  private SpellingDistance() {}

  /** The distance, or {@code limit + 1} where it is greater than the limit. */
  static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] twoAgo = new int[b.length() + 1];
    int[] ago = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      ago[j] = j;
    }
    int leastBefore = 0;
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], ago[j]) + 1, ago[j - 1] + change);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          now[j] = Math.min(now[j], twoAgo[j - 2] + 1);
        }
        least = Math.min(least, now[j]);
      }
      if (least > limit && leastBefore >= limit) {
        return limit + 1;
      }
      leastBefore = least;
      int[] spare = twoAgo;
      twoAgo = ago;
      ago = now;
      now = spare;
    }
    return Math.min(ago[b.length()], limit + 1);
  }
}
