package org.earshot.inviting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.earshot.authoring.sheets.Table;

/**
 * A table read as a list of people: every row below the heading is accepted, or left out for a
 * reason.
 *
 * @param headed whether the first row only says what the columns are
 */
public record ListReading(
    List<String> columns,
    Columns chosen,
    boolean headed,
    List<Entry> accepted,
    List<LeftOut> left) {

  /**
   * @param row as the file counts it, from 1
   * @param number in E.164
   */
  record Entry(int row, String number, Locale language) {

    /** Never the number. */
    @Override
    public String toString() {
      return "row " + row;
    }
  }

  /**
   * @param row as the file counts it, from 1
   * @param column its letter
   */
  public record LeftOut(int row, String column, Reason reason) {}

  static ListReading of(
      Table table, Columns chosen, Numbers numbers, Function<String, Locale> language) {
    boolean headed = headed(table, chosen, numbers);
    List<Entry> accepted = new ArrayList<>();
    List<LeftOut> left = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int row = headed ? 1 : 0; row < table.rows().size(); row++) {
      Numbers.Look look = numbers.look(table.cell(row, chosen.number()));
      String number = look.number();
      Reason reason = look.reason();
      if (number == null || reason != null) {
        left.add(left(row, chosen, reason == null ? Reason.NOT_A_NUMBER : reason));
      } else if (!seen.add(number)) {
        left.add(left(row, chosen, Reason.TWICE));
      } else {
        Locale spoken = language.apply(table.cell(row, chosen.language()));
        accepted.add(new Entry(row + 1, number, spoken));
      }
    }
    return new ListReading(Columns.names(table, headed), chosen, headed, accepted, left);
  }

  private static LeftOut left(int row, Columns chosen, Reason reason) {
    return new LeftOut(row + 1, Table.letter(chosen.number()), reason);
  }

  /** A first row with words where the numbers are is a heading. */
  private static boolean headed(Table table, Columns chosen, Numbers numbers) {
    String first = table.cell(0, chosen.number());
    return numbers.look(first).reason() == Reason.NOT_A_NUMBER
        && first.chars().noneMatch(Character::isDigit);
  }

  /** The same without those who may not be asked. */
  ListReading without(Function<Entry, Reason> no, Set<Entry> refused) {
    List<LeftOut> more = new ArrayList<>(left);
    List<Entry> still = new ArrayList<>();
    for (Entry entry : accepted) {
      if (refused.contains(entry)) {
        String column = Table.letter(chosen.number());
        more.add(new LeftOut(entry.row(), column, no.apply(entry)));
      } else {
        still.add(entry);
      }
    }
    return new ListReading(columns, chosen, headed, still, more);
  }

  /** How many were left out, by reason. */
  public Map<Reason, Long> counts() {
    Map<Reason, Long> counts = new EnumMap<>(Reason.class);
    left.forEach(one -> counts.merge(one.reason(), 1L, Long::sum));
    return counts;
  }

  /** The rows that whoever keeps the list can put right, in their order. */
  public List<LeftOut> faults() {
    return left.stream().filter(one -> one.reason().mendable()).toList();
  }

  public int people() {
    return accepted.size();
  }
}
