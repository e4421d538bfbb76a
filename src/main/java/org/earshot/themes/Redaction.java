package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.security.Refused;

/**
 * Someone's words without what an officer put square brackets around. Nothing else may differ from
 * what they said.
 *
 * @param words with "[…]" for each part that was taken out
 * @param removed the parts that were taken out
 */
public record Redaction(String words, List<String> removed) {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)\\]");
  private static final String GAP = "[…]";

  public Redaction {
    removed = List.copyOf(removed);
  }

  /** The words to put brackets into; their own brackets are round ones here. */
  public static String toMark(String said) {
    return said.replace("\r\n", "\n").strip().replace('[', '(').replace(']', ')');
  }

  /**
   * @throws Refused if the brackets do not match, if anything else was changed, or if nothing is
   *     left
   */
  static Redaction of(String said, String marked) {
    Matcher parts = BRACKETS.matcher(marked);
    List<String> removed = new ArrayList<>();
    while (parts.find()) {
      removed.add(parts.group(1).strip());
    }
    String without = parts.replaceAll("$1");
    if (without.contains("[") || without.contains("]")) {
      throw Refused.invalid("marked", "Close each square bracket, and put none inside another.");
    }
    if (!same(without, toMark(said))) {
      throw Refused.invalid(
          "marked", "Change nothing but square brackets: these must stay their words.");
    }
    String words = BRACKETS.matcher(marked).replaceAll(Matcher.quoteReplacement(GAP)).strip();
    if (words.replace(GAP, "").isBlank()) {
      throw Refused.invalid("marked", "Leave something of it to be read.");
    }
    return new Redaction(words, removed);
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
