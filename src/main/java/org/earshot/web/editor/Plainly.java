package org.earshot.web.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.EqualityTopic;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;

/**
 * Findings for people who never see a file: where they stand says what they are about, equality
 * questions have the names that the editor gives them, and what would be typed in a file is a
 * button.
 */
public final class Plainly {

  private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");

  /** What mends a file, and what mends the same on a page. */
  private static final Map<Pattern, String> ON_PAGES = new LinkedHashMap<>();

  static {
    onPages(
        "write `status: checked` and `checked_by: …`\\.",
        "press “Mark as checked” under “Read and check it”.");
    onPages(
        "Add `checked_by: …` with the name of",
        "Press “Mark as checked” under “Read and check it”, and give the name of");
    onPages(
        "Put `([a-z_]+)` before it, or take it out\\.",
        "Tick `$1` as well, or take the tick off this one.");
    onPages("Take `([a-z_]+)` out: ", "Take the tick off `$1`: ");
    onPages(
        "Add it to the locale file with all its options",
        "Write it among Earshot’s own words with all its answers");
    onPages(", or add them to the locale file", "");
    onPages("(?<=Translate: |; )[a-z][a-z0-9_]*: ", "");
  }

  private Plainly() {}

  private static void onPages(String file, String page) {
    ON_PAGES.put(Pattern.compile(file), page);
  }

  /** A finding beside what it is about. */
  record Note(boolean blocks, String what, String mend) {}

  static List<Note> notes(List<Finding> findings, String about) {
    return findings.stream()
        .map(
            finding ->
                new Note(
                    finding.severity() == Severity.BLOCKS,
                    sentence(finding.what(), about),
                    mend(finding)))
        .toList();
  }

  /** How it is mended on the pages of the console. */
  public static String mend(Finding finding) {
    String mend = finding.mend();
    for (Map.Entry<Pattern, String> one : ON_PAGES.entrySet()) {
      mend = one.getKey().matcher(mend).replaceAll(one.getValue());
    }
    return named(mend);
  }

  /** With the names of equality questions in the place of their ids, and quotation marks. */
  public static String named(String words) {
    return QUOTED
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement("“" + name(found.group(1)) + "”"));
  }

  private static String name(String id) {
    return EqualityTopic.of(id)
        .or(() -> EqualityTopic.asking(id))
        .map(EqualityTopic::title)
        .orElse(id);
  }

  /** Without the name of what it stands beside. */
  static String said(String what, String about) {
    return named(
        what.replaceFirst("^`" + about + "` for `([a-z0-9_]+)`", "the wording for `$1`")
            .replaceFirst("the label of `[a-z0-9_]+`$", "another option’s")
            .replaceFirst("^`" + about + "`: ", "")
            .replaceFirst("^`" + about + "` ", "this "));
  }

  /** The same, with a capital. */
  static String sentence(String what, String about) {
    String words = said(what, about);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
