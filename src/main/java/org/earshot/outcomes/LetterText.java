package org.earshot.outcomes;

import static org.earshot.outcomes.OutcomeRules.missing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Telling.Line;
import org.jspecify.annotations.Nullable;

/**
 * Puts what one participant is told into words: first what answers them, then the rest in brief. If
 * that is long, what answers them, the summary and where to read more. Pure.
 */
final class LetterText {

  /** About four SMS parts: longer messages are not read, and cost. */
  static final int COMFORTABLE = 600;

  /** No provider takes more than 1,600 characters in an SMS; some room is left for the fitting. */
  static final int LONGEST = 1_500;

  private final String from;
  private final String title;
  private final Telling telling;
  private final Wording wording;
  private final String url;

  /**
   * @param from the organisation that asked, since the number may long be forgotten; empty where it
   *     is not set up
   * @param wording our own phrases in the telling's language
   * @param url where the whole outcome can be read
   */
  LetterText(String from, String title, Telling telling, Wording wording, String url) {
    this.from = from;
    this.title = title;
    this.telling = telling;
    this.wording = wording;
    this.url = url;
  }

  /** The whole message, at most {@link #LONGEST} characters. */
  String message(Raised raised) {
    List<Line> theirs = theirs(raised);
    for (String summary : List.of(telling.summary(), "")) {
      String whole = framed(whole(theirs, theirs.isEmpty() ? telling.summary() : summary));
      if (whole.length() <= COMFORTABLE) {
        return whole;
      }
    }
    for (int count = theirs.size(); count > 0; count--) {
      String text = framed(inShort(theirs.subList(0, count), telling.summary()));
      if (text.length() <= COMFORTABLE) {
        return text;
      }
    }
    return theirs.isEmpty() ? summarised() : firstOnly(theirs.get(0));
  }

  /** The same on one line and without greeting, as a template's variable may carry it. */
  String oneLine(Raised raised) {
    List<Line> theirs = theirs(raised);
    String core = theirs.isEmpty() ? telling.summary() : item(theirs.get(0));
    String more = more();
    return oneLine(cut(core, COMFORTABLE - more.length())) + " " + oneLine(more);
  }

  private List<Line> theirs(Raised raised) {
    return telling.lines().stream().filter(line -> raised.answeredBy(line.item())).toList();
  }

  private List<String> whole(List<Line> theirs, String summary) {
    List<String> parts = new ArrayList<>();
    theirs.forEach(line -> parts.add(item(line)));
    if (!summary.isEmpty()) {
      parts.add(summary);
    }
    List<String> rest =
        telling.lines().stream().filter(line -> !theirs.contains(line)).map(this::brief).toList();
    if (!rest.isEmpty()) {
      parts.add(String.join("\n", rest));
    }
    parts.add(more());
    return parts;
  }

  private String more() {
    return wording.say(Standing.OUTCOME_MORE, Map.of("url", url));
  }

  private List<String> inShort(List<Line> theirs, String summary) {
    List<String> parts = new ArrayList<>();
    theirs.forEach(line -> parts.add(item(line)));
    if (!summary.isEmpty()) {
      parts.add(summary);
    }
    parts.add(more());
    return parts;
  }

  /** What answers them is longer than is comfortable: it goes out all the same, if it can. */
  private String firstOnly(Line theirs) {
    String text = framed(inShort(List.of(theirs), ""));
    return text.length() <= LONGEST ? text : summarised();
  }

  private String summarised() {
    int frame = framed(inShort(List.of(), "")).length();
    return framed(inShort(List.of(), cut(telling.summary(), COMFORTABLE - frame)));
  }

  private String framed(List<String> parts) {
    List<String> all = new ArrayList<>();
    String intro = wording.say(Standing.OUTCOME_INTRO, Map.of("title", title));
    all.add(from.isEmpty() ? intro : from + ": " + intro);
    all.addAll(parts);
    all.add(wording.say(Standing.OUTCOME_THANKS));
    return String.join("\n\n", all);
  }

  private String item(Line line) {
    String why = why(line.why());
    return wording.say(Standing.OUTCOME_YOU_SAID, Map.of("said", line.youSaid()))
        + "\n"
        + did(line)
        + (why.isEmpty() ? "" : "\n" + why);
  }

  private String brief(Line line) {
    String why = line.item().status() == Outcome.Status.cannot_do ? why(line.why()) : "";
    return line.theme() + ": " + (why.isEmpty() ? did(line) : sentence(did(line)) + " " + why);
  }

  /** Officers leave the full stop out as often as not. */
  private String sentence(String text) {
    int last = text.isEmpty() ? ' ' : text.codePointBefore(text.length());
    boolean urdu = wording.language().getLanguage().equals("ur");
    return Character.isLetterOrDigit(last) ? text + (urdu ? "\u06d4" : ".") : text;
  }

  private String did(Line line) {
    return wording.say(line.phrase(), Map.of("did", line.did()));
  }

  private String why(@Nullable String why) {
    return why == null || missing(why) ? "" : wording.say(Standing.OUTCOME_WHY, Map.of("why", why));
  }

  /** Cuts at a word's end. */
  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = text.lastIndexOf(' ', Math.max(most - 1, 1));
    return text.substring(0, end > 0 ? end : Math.max(most - 1, 1)) + "\u2026";
  }

  /** WhatsApp refuses a variable that holds new lines, tabs or runs of spaces. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
