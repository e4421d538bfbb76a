package org.earshot.outcomes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Telling.Line;

/**
 * What one participant is told who was told something wrong: what it was, and what is right; first
 * what they raised. Pure.
 */
final class CorrectionText {

  private final String from;
  private final String title;
  private final Telling before;
  private final Telling after;
  private final Wording wording;
  private final Sayings sayings;

  /**
   * @param from the organisation that asked; empty where it is not set up
   * @param wording our own phrases in the language of both tellings
   */
  CorrectionText(
      String from, String title, Telling before, Telling after, Wording wording, String url) {
    this.from = from;
    this.title = title;
    this.before = before;
    this.after = after;
    this.wording = wording;
    this.sayings = new Sayings(wording, url);
  }

  /** Empty where these words were right as they were told. */
  Optional<String> message(Raised raised) {
    List<String> changes = changes(raised);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    for (int count = changes.size(); count > 0; count--) {
      String text = framed(String.join("\n\n", changes.subList(0, count)));
      if (text.length() <= LetterText.LONGEST) {
        return Optional.of(text);
      }
    }
    int frame = framed("").length();
    return Optional.of(framed(Sayings.cut(changes.getFirst(), LetterText.LONGEST - frame)));
  }

  /** The first of them on one line and without greeting, as a template's variable may carry it. */
  String oneLine(Raised raised) {
    String more = Sayings.oneLine(sayings.more());
    String intro = wording.say(Standing.CORRECTION_INTRO, Map.of("title", title));
    String core = intro + " " + String.join(" ", changes(raised).stream().limit(1).toList());
    return Sayings.cut(Sayings.oneLine(core), LetterText.COMFORTABLE - more.length()) + " " + more;
  }

  private List<String> changes(Raised raised) {
    List<String> theirs = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (Change change : Change.between(before, after)) {
      (change.concerns(raised) ? theirs : others).add(words(change));
    }
    if (!before.summary().equals(after.summary())) {
      theirs.add(told(before.summary()) + "\n" + right(after.summary()));
    }
    theirs.addAll(others);
    return theirs;
  }

  private String words(Change change) {
    Line wrong = change.before();
    Line right = change.after();
    if (wrong == null) {
      return right == null ? "" : sayings.item(right);
    }
    return told(sayings.full(wrong))
        + "\n"
        + (right == null ? wording.say(Standing.CORRECTION_WITHDRAWN) : right(sayings.full(right)));
  }

  private String told(String words) {
    return wording.say(Standing.CORRECTION_TOLD, Map.of("told", words));
  }

  private String right(String words) {
    return wording.say(Standing.CORRECTION_RIGHT, Map.of("right", words));
  }

  private String framed(String changes) {
    String intro = wording.say(Standing.CORRECTION_INTRO, Map.of("title", title));
    return String.join(
        "\n\n",
        from.isEmpty() ? intro : from + ": " + intro,
        changes,
        sayings.more(),
        wording.say(Standing.OUTCOME_THANKS));
  }
}
