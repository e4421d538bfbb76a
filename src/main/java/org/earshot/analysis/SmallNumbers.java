package org.earshot.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Hides small numbers, so that nobody can be picked out, and with each a second one where the first
 * could be worked out from a total. The one place of this rule.
 */
public final class SmallNumbers {

  /** Fewer people than this are not told: the rule of the council's own reports. */
  public static final int LEAST = 10;

  private SmallNumbers() {}

  /** Whether a group of this many is too small to be told. Nobody is not a group. */
  public static boolean isSmall(long people) {
    return people > 0 && people < LEAST;
  }

  /**
   * Whether everybody who answered gave one and the same answer: of an equality question that tells
   * what each of them said, however many they are.
   *
   * @param counts of each answer
   */
  static boolean isOneAnswer(long answered, List<Long> counts) {
    return answered > 0 && counts.contains(answered);
  }

  /**
   * The cells of those columns in which all gave one and the same answer.
   *
   * @param table how many answered, then how many gave each answer; its first column the totals
   */
  static Hidden oneAnswer(List<List<Long>> table) {
    List<Boolean> same = new ArrayList<>();
    for (int column = 0; column < table.get(0).size(); column++) {
      int at = column;
      List<Long> counts = table.subList(1, table.size()).stream().map(row -> row.get(at)).toList();
      same.add(column > 0 && isOneAnswer(table.get(0).get(column), counts));
    }
    return (row, column) -> row > 0 && same.get(column);
  }

  /**
   * One list of counts whose total is told; hidden ones are null.
   *
   * @param total told beside the counts; small ones hide all counts
   */
  public static List<@Nullable Long> hide(long total, List<Long> counts) {
    return hide(total, counts, place -> false);
  }

  /**
   * The same, where some are hidden for another reason.
   *
   * @param also 0 is the total
   */
  static List<@Nullable Long> hide(long total, List<Long> counts, IntPredicate also) {
    List<Long> line = new ArrayList<>();
    line.add(total);
    line.addAll(counts);
    List<@Nullable Long> hidden = hide(List.of(line), (row, column) -> also.test(column)).get(0);
    return hidden.subList(1, hidden.size());
  }

  /**
   * A table whose first column and, where there is more than one row, first row are totals of the
   * others; hidden cells are null.
   */
  public static List<List<@Nullable Long>> hide(List<List<Long>> table) {
    return hide(table, (row, column) -> false);
  }

  /**
   * The same, where some cells are hidden for another reason.
   *
   * @param also by row and column
   */
  static List<List<@Nullable Long>> hide(List<List<Long>> table, Hidden also) {
    Grid grid = new Grid(table);
    grid.hideSmall();
    grid.hide(also);
    while (grid.hideAnother()) {
      // Each hidden number may lay bare another one in its row or column.
    }
    return grid.told();
  }

  /** Which cells of a table are hidden. */
  interface Hidden {
    boolean at(int row, int column);
  }

  private static final class Grid {

    private final List<List<Long>> table;
    private final boolean[][] hidden;

    Grid(List<List<Long>> table) {
      this.table = table;
      this.hidden = new boolean[table.size()][table.isEmpty() ? 0 : table.get(0).size()];
    }

    void hideSmall() {
      for (int row = 0; row < hidden.length; row++) {
        boolean smallGroup = isSmall(at(row, 0));
        for (int column = 0; column < hidden[row].length; column++) {
          long count = at(row, column);
          boolean within = smallGroup || isSmall(at(0, column));
          hidden[row][column] = isSmall(count) || within;
        }
      }
    }

    void hide(Hidden also) {
      for (int row = 0; row < hidden.length; row++) {
        for (int column = 0; column < hidden[row].length; column++) {
          hidden[row][column] |= also.at(row, column);
        }
      }
    }

    /**
     * Looks for a line whose hidden numbers could be worked out, being one or too few people in
     * all, and hides the next smallest beside them.
     */
    boolean hideAnother() {
      for (int row = 0; row < hidden.length; row++) {
        if (hideSecond(row, 0, 0, 1)) {
          return true;
        }
      }
      for (int column = 0; hidden.length > 1 && column < hidden[0].length; column++) {
        if (hideSecond(0, column, 1, 0)) {
          return true;
        }
      }
      return false;
    }

    private boolean hideSecond(int row, int column, int down, int across) {
      int alone = 0;
      long sum = 0;
      int best = -1;
      int length = down == 1 ? hidden.length : hidden[0].length;
      for (int i = 0; i < length; i++) {
        long count = at(row + i * down, column + i * across);
        boolean gone = hidden[row + i * down][column + i * across];
        alone += gone ? 1 : 0;
        sum += gone ? count : 0;
        boolean better = best < 1 || count < at(row + best * down, column + best * across);
        if (!gone && count > 0 && (best < 0 || (i > 0 && better))) {
          best = i;
        }
      }
      boolean givesAway = alone == 1 || (alone > 1 && isSmall(sum));
      if (!givesAway || best < 0) {
        return false;
      }
      hidden[row + best * down][column + best * across] = true;
      return true;
    }

    private long at(int row, int column) {
      return table.get(row).get(column);
    }

    List<List<@Nullable Long>> told() {
      List<List<@Nullable Long>> told = new ArrayList<>();
      for (int row = 0; row < hidden.length; row++) {
        List<@Nullable Long> line = new ArrayList<>();
        for (int column = 0; column < hidden[row].length; column++) {
          line.add(hidden[row][column] ? null : at(row, column));
        }
        told.add(line);
      }
      return told;
    }
  }
}
