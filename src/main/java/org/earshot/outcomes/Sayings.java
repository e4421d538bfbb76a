package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;

import java.time.LocalDate;
import java.util.Map;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Telling.Line;
import org.jspecify.annotations.Nullable;

/** How an item is put, in one language, in every letter about an outcome. Pure. */
record Sayings(Wording wording, String url) {

  String item(Line line) {
    String why = why(line.why());
    return said(line.youSaid()) + "\n" + did(line) + (why.isEmpty() ? "" : "\n" + why);
  }

  String brief(Line line) {
    return line.item().status() == Outcome.Status.cannot_do
        ? full(line)
        : line.theme() + ": " + did(line);
  }

  /** Officers often begin with it themselves; "You said" is said once. */
  private String said(String said) {
    String put = wording.say(Standing.OUTCOME_YOU_SAID, Map.of("said", said));
    String lead = put.substring(0, Math.max(0, put.indexOf(said))).replaceAll("[\\p{P}\\s]+$", "");
    return !lead.isEmpty() && said.regionMatches(true, 0, lead, 0, lead.length()) ? said : put;
  }

  /** On one line, with the reason. */
  String full(Line line) {
    String why = why(line.why());
    return line.theme() + ": " + (why.isEmpty() ? did(line) : sentence(did(line)) + " " + why);
  }

  String more() {
    return wording.say(Standing.READ_MORE, Map.of("url", url));
  }

  /** Officers leave the full stop out as often as not. */
  private String sentence(String text) {
    int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    boolean urdu = wording.language().getLanguage().equals("ur");
    return Character.isLetterOrDigit(last) ? text + (urdu ? "\u06d4" : ".") : text;
  }

  /** What was promised, with the day. */
  String promise(Line line) {
    return line.item().status() == Outcome.Status.not_decided
        ? line.theme() + ": " + when(line)
        : dated(line.did(), line);
  }

  private String did(Line line) {
    return dated(wording.say(line.phrase(), Map.of("did", line.did())), line);
  }

  private String dated(String words, Line line) {
    String when = when(line);
    return when.isEmpty() ? words : sentence(words) + " " + when;
  }

  private String when(Line line) {
    Standing when = line.when();
    LocalDate by = line.item().by();
    return when == null || by == null ? "" : wording.say(when, Map.of("date", wording.written(by)));
  }

  private String why(@Nullable String why) {
    return why == null || missing(why) ? "" : wording.say(Standing.OUTCOME_WHY, Map.of("why", why));
  }

  /** Cuts at a word's end. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', Math.max(most - 1, 1));
    return text.substring(0, end > 0 ? end : Math.max(most - 1, 1)) + "\u2026";
  }

  /** WhatsApp refuses a variable that holds new lines, tabs or runs of spaces. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
