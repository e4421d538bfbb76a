package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where the parts of a text end that say something by themselves. */
final class Clauses {

  /** A full stop within a number ends nothing: "4.30pm". */
  private static final Pattern END =
      Pattern.compile("[,;!?\\n\u2026\u060c\u06d4\u061f\u0964]|\\.(?!\\p{Nd})");

  private Clauses() {}

  static List<MatchResult> ends(String text) {
    return END.matcher(text).results().toList();
  }

  /**
   * Each clause with the one after it, and then alone: when a call suits often follows the request.
   */
  static List<String> in(String text) {
    List<String> alone = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    int before = -1;
    int start = 0;
    for (MatchResult end : ends(text + "\n")) {
      String clause = text.substring(start, end.start()).strip();
      if (!clause.isEmpty()) {
        if (before >= 0) {
          pairs.add(text.substring(before, end.start()).strip());
        }
        alone.add(clause);
        before = start;
      }
      start = end.end();
    }
    List<String> all = new ArrayList<>();
    for (int i = 0; i < alone.size(); i++) {
      pairs.stream().skip(i).findFirst().ifPresent(all::add);
      all.add(alone.get(i));
    }
    return all;
  }
}
