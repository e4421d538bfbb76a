package org.earshot.web.editor;

import java.util.List;
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
                    sentence(said(finding.what(), about)),
                    finding.mend().replace("`", "")))
        .toList();
  }

  /** Without the name of what it stands beside. */
  static String said(String what, String about) {
    return what.replaceFirst("^`" + about + "`: ", "")
        .replaceFirst("^`" + about + "` ", "this ")
        .replace("`", "“");
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.UK) + words.substring(1);
  }
}
