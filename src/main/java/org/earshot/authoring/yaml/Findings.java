package org.earshot.authoring.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Collects all findings of one reading. */
public final class Findings {

  private final List<Finding> all;
  private final @Nullable Locale language;

  public Findings() {
    this(new ArrayList<>(), null);
  }

  private Findings(List<Finding> all, @Nullable Locale language) {
    this.all = all;
    this.language = language;
  }

  /**
   * The same collection, for findings that concern only this language; null for those that concern
   * all.
   */
  public Findings in(@Nullable Locale language) {
    return new Findings(all, language);
  }

  public void blocks(String where, String what, String mend) {
    add(Severity.BLOCKS, where, what, mend);
  }

  public void warns(String where, String what, String mend) {
    add(Severity.WARNS, where, what, mend);
  }

  private void add(Severity severity, String where, String what, String mend) {
    Finding finding = new Finding(severity, where, what, mend, language);
    if (!all.contains(finding)) {
      all.add(finding);
    }
  }

  /** Whether something was found that keeps every language from opening. */
  public boolean anyBlocks() {
    return all.stream()
        .anyMatch(finding -> finding.severity() == Severity.BLOCKS && finding.language() == null);
  }

  /** All of them, conversation.yaml first, then file by file and line by line. */
  public List<Finding> all() {
    return all.stream()
        .sorted(
            Comparator.comparing((Finding finding) -> !isMain(finding))
                .thenComparing(finding -> file(finding.where()))
                .thenComparing(finding -> line(finding.where())))
        .toList();
  }

  private static boolean isMain(Finding finding) {
    return file(finding.where()).endsWith("conversation.yaml");
  }

  private static String file(String where) {
    int colon = where.lastIndexOf(':');
    return colon < 0 ? where : where.substring(0, colon);
  }

  private static int line(String where) {
    String line = where.substring(where.lastIndexOf(':') + 1);
    return line.matches("[0-9]{1,9}") ? Integer.parseInt(line) : 0;
  }
}
