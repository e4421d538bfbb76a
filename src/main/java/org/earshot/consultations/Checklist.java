package org.earshot.consultations;

import java.util.List;

/**
 * What a strategy asks of every exercise, and how this one stands by its record.
 *
 * @param source who asks for it
 */
public record Checklist(String title, String source, List<Line> lines) {

  /** How many of its lines have this verdict. */
  public long count(Verdict verdict) {
    return lines.stream().filter(line -> line.verdict() == verdict).count();
  }

  public enum Verdict {
    KEPT,
    NOT_KEPT,
    /** No record can tell. */
    FOR_YOU
  }

  /**
   * @param asks what is asked for
   * @param evidence what the record says about it
   */
  public record Line(String asks, Verdict verdict, String evidence) {}
}
