package org.earshot.worked;

import java.util.List;
import java.util.regex.Pattern;

/** How many parts a text message is paid for as. */
final class Parts {

  private static final String PLAIN =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
          + "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String DOUBLE = "^{}\\[~]|€";
  private static final Pattern SIGN = Pattern.compile("\\X", Pattern.DOTALL);

  private Parts() {}

  /** Nothing that is read as one sign is cut in two. */
  static long of(String words) {
    boolean plain = words.chars().allMatch(c -> (PLAIN + DOUBLE).indexOf(c) >= 0);
    List<Integer> signs =
        SIGN.matcher(words)
            .results()
            .map(sign -> plain && DOUBLE.contains(sign.group()) ? 2 : sign.group().length())
            .toList();
    int among = plain ? 153 : 67;
    if (signs.stream().mapToInt(Integer::intValue).sum() <= (plain ? 160 : 70)) {
      return 1;
    }
    long parts = 1;
    int used = 0;
    for (int sign : signs) {
      boolean fits = used + sign <= among;
      parts += fits ? 0 : 1;
      used = fits ? used + sign : sign;
    }
    return parts;
  }
}
