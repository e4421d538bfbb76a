package org.earshot.web;

import java.util.List;
import org.earshot.authoring.Finding;

/**
 * A finding as the outside contract shows it.
 *
 * @param severity {@code blocks} or {@code warns}
 */
public record FindingLine(String severity, String where, String what, String mend) {

  public static List<FindingLine> of(List<Finding> findings) {
    return findings.stream()
        .map(f -> new FindingLine(f.severity().key(), f.where(), f.what(), f.mend()))
        .toList();
  }
}
