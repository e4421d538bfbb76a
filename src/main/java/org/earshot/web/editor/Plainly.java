package org.earshot.web.editor;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;

/** Findings for people who never see a file: where they stand says what they are about. */
final class Plainly {

  private Plainly() {}

  /** A finding beside what it is about. */
  record Note(boolean blocks, String what, String mend) {}

  static List<Note> notes(List<Finding> findings, String about) {
    return findings.stream()
        .map(
            finding ->
                new Note(
                    finding.severity() == Severity.BLOCKS,
                    sentence(finding.what(), about),
                    finding.mend().replace("`", "")))
        .toList();
  }

  /** Without the name of what it stands beside. */
  static String said(String what, String about) {
    return what.replaceFirst("^`" + about + "` for `([a-z0-9_]+)`", "the wording for “$1”")
        .replaceFirst("^`" + about + "`: ", "")
        .replaceFirst("^`" + about + "` ", "this ")
        .replaceAll("`([^`]*)`", "“$1”");
  }

  /** The same, with a capital. */
  static String sentence(String what, String about) {
    String words = said(what, about);
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
