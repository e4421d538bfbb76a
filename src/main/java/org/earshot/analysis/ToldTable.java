package org.earshot.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.earshot.analysis.Results.CrossTab;
import org.earshot.analysis.Results.Follows;
import org.earshot.analysis.Results.Line;
import org.earshot.analysis.Results.Part;
import org.earshot.analysis.Told.Row;
import org.jspecify.annotations.Nullable;

/**
 * A question split by a dimension, fit to be told to others: small numbers are hidden, and so are
 * all numbers of a part in which few answered.
 *
 * @param lines in the order of the options, each with one cell a part
 */
public record ToldTable(String question, String ask, List<Group> groups, List<ToldLine> lines) {

  /**
   * @param answered null where few answered, or where it would tell how many of a small group did:
   *     which of the two is not said, since of two groups whose sum is known it would tell both
   */
  public record Group(String key, String label, @Nullable Long answered) {

    /** Why how many answered is not told; null where it is. */
    public @Nullable Untold untold() {
      return answered == null ? Untold.NOT_SHOWN : null;
    }
  }

  public record ToldLine(String label, List<Row> cells) {}

  /** All of one conversation, in order. */
  public static List<ToldTable> all(List<CrossTab> tables) {
    return all(tables, table -> (row, part) -> false);
  }

  /**
   * In a part in which the number is hidden of those whose answer brings a question, nothing is
   * told of that question.
   *
   * @param also which numbers of a table are hidden for another reason
   */
  static List<ToldTable> all(List<CrossTab> tables, Function<CrossTab, SmallNumbers.Hidden> also) {
    Map<String, CrossTab> before = new HashMap<>();
    Map<String, ToldTable> told = new LinkedHashMap<>();
    for (CrossTab table : tables) {
      told.put(table.question(), of(table, hidden(table, also.apply(table), before, told)));
      before.put(table.question(), table);
    }
    return List.copyOf(told.values());
  }

  private static SmallNumbers.Hidden hidden(
      CrossTab table,
      SmallNumbers.Hidden others,
      Map<String, CrossTab> before,
      Map<String, ToldTable> told) {
    SmallNumbers.Hidden hidden = others;
    for (Follows follows : table.follows()) {
      CrossTab first = before.get(follows.question());
      ToldTable known = told.get(follows.question());
      if (first != null && known != null) {
        hidden = beside(hidden, follows, first, known);
      }
    }
    return hidden;
  }

  private static SmallNumbers.Hidden beside(
      SmallNumbers.Hidden others, Follows follows, CrossTab table, ToldTable told) {
    return (row, part) -> others.at(row, part) || hides(follows, table, told, part);
  }

  private static boolean hides(Follows follows, CrossTab table, ToldTable told, int part) {
    for (int line = 0; line < told.lines.size(); line++) {
      boolean brings = follows.isBy(table.lines().get(line).value());
      if (brings && told.lines.get(line).cells().get(part).count() == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param also which numbers are hidden for another reason, by row (0 is how many answered) and
   *     part
   */
  static ToldTable of(CrossTab table, SmallNumbers.Hidden also) {
    List<List<Long>> rows = table.rows();
    List<List<Long>> grid = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      grid.add(withTotal(rows.get(row), table.whole().get(row)));
    }
    SmallNumbers.Hidden beside = besideOthers(table);
    SmallNumbers.Hidden same = oneAnswer(table, grid);
    List<List<@Nullable Long>> told =
        SmallNumbers.hide(
            grid,
            (row, column) ->
                same.at(row, column)
                    || (column > 0
                        && column <= table.parts().size()
                        && (also.at(row, column - 1) || beside.at(row, column - 1))));
    List<ToldLine> lines = new ArrayList<>();
    for (int i = 0; i < table.lines().size(); i++) {
      lines.add(line(table, table.lines().get(i), told.get(i + 1), told.get(0)));
    }
    return new ToldTable(table.question(), table.ask(), groups(table, told.get(0)), lines);
  }

  /** The same with other labels for its parts, by their keys. */
  public ToldTable named(UnaryOperator<String> label) {
    List<Group> named =
        groups.stream()
            .map(group -> new Group(group.key(), label.apply(group.key()), group.answered()))
            .toList();
    return new ToldTable(question, ask, named, lines);
  }

  /**
   * Which numbers of a part, taken from those of everybody, would leave a small one: somebody may
   * be in several parts, so that the others are not all who are left.
   */
  private static SmallNumbers.Hidden besideOthers(CrossTab table) {
    List<List<Long>> rows = table.rows();
    List<Long> whole = table.whole();
    List<List<List<@Nullable Long>>> told = new ArrayList<>();
    for (int part = 0; part < rows.get(0).size(); part++) {
      List<List<Long>> two = new ArrayList<>();
      for (int row = 0; row < rows.size(); row++) {
        long own = rows.get(row).get(part);
        long others = CountedResults.left(whole.get(row), List.of(own));
        two.add(List.of(own + others, own, others));
      }
      told.add(SmallNumbers.hide(two, oneAnswer(table, two)));
    }
    return (row, part) -> told.get(part).get(row).get(1) == null;
  }

  private static SmallNumbers.Hidden oneAnswer(CrossTab table, List<List<Long>> grid) {
    return table.equality() ? SmallNumbers.oneAnswer(grid) : (row, column) -> false;
  }

  /** The total of the others, which are those of the parts and of who is in none. */
  private static List<Long> withTotal(List<Long> counts, long whole) {
    long rest = CountedResults.left(whole, counts);
    List<Long> line = new ArrayList<>();
    line.add(counts.stream().mapToLong(Long::longValue).sum() + rest);
    line.addAll(counts);
    line.add(rest);
    return line;
  }

  private static List<Group> groups(CrossTab table, List<@Nullable Long> told) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < table.parts().size(); i++) {
      Part part = table.parts().get(i);
      groups.add(new Group(part.key(), part.label(), told.get(i + 1)));
    }
    return groups;
  }

  /** A share would tell of how many, so that there is none where that is hidden. */
  private static ToldLine line(
      CrossTab table, Line line, List<@Nullable Long> told, List<@Nullable Long> answered) {
    List<Row> cells = new ArrayList<>();
    for (int i = 0; i < table.parts().size(); i++) {
      Long all = answered.get(i + 1);
      Part part = table.parts().get(i);
      cells.add(Row.of(part.key(), part.label(), told.get(i + 1), all == null ? 0 : all));
    }
    return new ToldLine(line.label(), cells);
  }
}
