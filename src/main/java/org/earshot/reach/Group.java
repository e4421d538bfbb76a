package org.earshot.reach;

import org.jspecify.annotations.Nullable;

/**
 * People of one kind: how many answered, beside how many there are.
 *
 * @param label what they are called
 * @param told how many answered
 * @param share of those who answered, in percent; null where it may not be told
 * @param interval of the share; null where there is none
 * @param figure how many live there; null where that is not known
 * @param inProportion how many would have answered in proportion to the population; null where that
 *     cannot be said
 * @param target how many of them an officer wants to hear from; null where none is set
 * @param offered whether the consultation speaks their language
 */
public record Group(
    Answers answers,
    String label,
    Told told,
    @Nullable Double share,
    @Nullable Interval interval,
    @Nullable Figure figure,
    @Nullable Double inProportion,
    Verdict verdict,
    @Nullable Integer target,
    boolean offered) {

  /** Names it in forms. */
  public String key() {
    return answers.key();
  }

  /** The share of the population in percent; null where it is not known. */
  public @Nullable Double population() {
    return figure == null ? null : figure.percent();
  }

  /** By how many percentage points the share differs; null where that may not be told. */
  public @Nullable Double difference() {
    Double expected = population();
    return share == null || expected == null ? null : Double.valueOf(share - expected);
  }

  /** Whether it has a figure and too few people; one that would be nobody in proportion has not. */
  boolean lacking() {
    return inProportion != null && inProportion >= 1 && verdict.lacking();
  }

  public boolean reached() {
    return target != null && told.reaches(target);
  }
}
