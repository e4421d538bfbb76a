package org.earshot.themes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned from the codings of one question, and how well it would have done on texts that
 * it had not seen.
 *
 * @param coded how many read texts it was learned from
 * @param all over all themes; null while there are too few
 * @param always the same of always naming the commonest theme; null while there are too few
 * @param themes each that there are enough examples of
 */
public record Learned(
    int coded,
    @Nullable Shares all,
    @Nullable Shares always,
    List<ThemeLearned> themes,
    Instant at) {

  /** Nothing is learned from fewer read texts. */
  public static final int FEWEST_TEXTS = 30;

  /** Nothing is learned of a theme that fewer texts have. */
  public static final int FEWEST_OF_THEME = 8;

  /** A theme of whose suggestions fewer than this share are right is not suggested. */
  public static final double FEWEST_RIGHT = 0.5;

  /**
   * @param right the share of what was suggested that was right: precision
   * @param found the share of what there was that was suggested: recall
   */
  public record Shares(double right, double found) {}

  /**
   * @param coded how many texts have it
   * @param suggested whether it is good enough to be suggested
   */
  public record ThemeLearned(Theme theme, int coded, Shares shares, boolean suggested) {}
}
