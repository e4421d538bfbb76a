package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Telling.Line;

/**
 * Puts what one participant is told into words: first what answers them, then the rest in brief. If
 * that is long, what answers them, the summary and where to read more. Last comes the one question
 * whether they felt listened to. Pure.
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
  private final Sayings sayings;

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
    this.sayings = new Sayings(wording, url);
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
    String core = theirs.isEmpty() ? telling.summary() : sayings.item(theirs.get(0));
    String rest = (sayings.more() + " " + wording.say(Standing.OUTCOME_LISTENED)).strip();
    return Sayings.oneLine(Sayings.cut(core, COMFORTABLE - rest.length()))
        + " "
        + Sayings.oneLine(rest);
  }

  /** What they said in their own words comes first. */
  private List<Line> theirs(Raised raised) {
    return telling.lines().stream()
        .filter(line -> raised.answeredBy(line.item()))
        .sorted(Comparator.comparing((Line line) -> !raised.writtenAbout(line.item())))
        .toList();
  }

  private List<String> whole(List<Line> theirs, String summary) {
    List<String> parts = new ArrayList<>();
    theirs.forEach(line -> parts.add(sayings.item(line)));
    if (!summary.isEmpty()) {
      parts.add(summary);
    }
    List<String> rest =
        telling.lines().stream()
            .filter(line -> !theirs.contains(line))
            .map(sayings::brief)
            .toList();
    if (!rest.isEmpty()) {
      parts.add(String.join("\n", rest));
    }
    parts.add(sayings.more());
    return parts;
  }

  private List<String> inShort(List<Line> theirs, String summary) {
    List<String> parts = new ArrayList<>();
    theirs.forEach(line -> parts.add(sayings.item(line)));
    if (!summary.isEmpty()) {
      parts.add(summary);
    }
    parts.add(sayings.more());
    return parts;
  }

  /** What answers them is longer than is comfortable: it goes out all the same, if it can. */
  private String firstOnly(Line theirs) {
    String text = framed(inShort(List.of(theirs), ""));
    return text.length() <= LONGEST ? text : summarised();
  }

  private String summarised() {
    int frame = framed(inShort(List.of(), "")).length();
    return framed(inShort(List.of(), Sayings.cut(telling.summary(), COMFORTABLE - frame)));
  }

  private String framed(List<String> parts) {
    List<String> all = new ArrayList<>();
    String intro = wording.say(Standing.OUTCOME_INTRO, Map.of("title", title));
    all.add(from.isEmpty() ? intro : from + ": " + intro);
    all.addAll(parts);
    all.add(wording.say(Standing.OUTCOME_LISTENED));
    all.add(wording.say(Standing.OUTCOME_THANKS));
    all.removeIf(String::isEmpty);
    return String.join("\n\n", all);
  }
}
