package org.earshot.channels.fitting;

/**
 * Keeps numbers whole where a line runs from right to left: there "116 123" would be shown as "123
 * 116", and "+44" with its sign behind. Telephones take a line's direction from its first letter,
 * and so do we. Only such lines change, which are never in the plain alphabet of text messages.
 */
final class ReadingOrder {

  /** Does not part the numbers that stand beside it, as a plain space does. */
  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final char LEFT_TO_RIGHT_MARK = '\u200E';

  private ReadingOrder() {}

  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length() + 4);
    for (String line : text.splitWithDelimiters("\n", 0)) {
      kept.append(runsRightToLeft(line) ? numbersWhole(line) : line);
    }
    return kept.toString();
  }

  private static boolean runsRightToLeft(String line) {
    for (int c : line.codePoints().toArray()) {
      switch (Character.getDirectionality(c)) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT:
          return false;
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC:
          return true;
        default:
          break;
      }
    }
    return false;
  }

  private static String numbersWhole(String line) {
    StringBuilder whole = new StringBuilder(line.length() + 4);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean before = i > 0 && Character.isDigit(line.charAt(i - 1));
      boolean after = i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
      if (c == '+' && after && !before) {
        whole.append(LEFT_TO_RIGHT_MARK);
      }
      whole.append(c == ' ' && before && after ? NO_BREAK_SPACE : c);
    }
    return whole.toString();
  }
}
