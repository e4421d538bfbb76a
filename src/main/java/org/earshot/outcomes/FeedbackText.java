package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What each who asked is told of a feedback report, in one language: the findings, when they hear
 * what was decided, and where the rest is. Pure.
 *
 * @param from the organisation that asked; empty where it is not set up
 * @param findings the most important first
 * @param wording our own phrases in the findings' language
 * @param decided by when the outcome is told; null where that is not ahead
 * @param url where everybody can read the report
 */
record FeedbackText(
    String from,
    String title,
    List<String> findings,
    Wording wording,
    @Nullable LocalDate decided,
    String url) {

  /** With as many findings as are comfortable to read in a text message; at least the first. */
  String message() {
    for (int count = findings.size(); count > 1; count--) {
      String text = message(count);
      if (text.length() <= LetterText.COMFORTABLE) {
        return text;
      }
    }
    return message(1);
  }

  private String message(int count) {
    String intro = wording.say(Standing.FEEDBACK_INTRO, Map.of("title", title));
    List<String> parts = new ArrayList<>();
    parts.add(from.isEmpty() ? intro : from + ": " + intro);
    parts.add(
        findings.stream()
            .limit(count)
            .map(finding -> count == 1 ? finding.strip() : "- " + finding.strip())
            .collect(Collectors.joining("\n")));
    parts.addAll(next());
    parts.add(wording.say(Standing.OUTCOME_THANKS));
    return String.join("\n\n", parts);
  }

  /** The same on one line and without greeting, as a template's variable may carry it. */
  String oneLine() {
    String next = Sayings.oneLine(String.join(" ", next()));
    String core = Sayings.oneLine(String.join(" ", findings));
    return Sayings.cut(core, LetterText.COMFORTABLE - next.length()) + " " + next;
  }

  private List<String> next() {
    String more = wording.say(Standing.READ_MORE, Map.of("url", url));
    return decided == null
        ? List.of(more)
        : List.of(
            wording.say(Standing.FEEDBACK_NEXT, Map.of("date", wording.written(decided))), more);
  }
}
