package org.earshot.inviting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.authoring.sheets.Table;

/**
 * A table read as a list of people: every row below the heading is accepted, or left out for a
 * reason.
 *
 * @param headed whether the first row only says what the columns are
 * @param unread those of the accepted who are asked in another language than their row names
 */
public record ListReading(
    List<String> columns,
    Columns chosen,
    boolean headed,
    List<Entry> accepted,
    List<Unread> unread,
    List<LeftOut> left) {

  private static final int LONGEST_SHOWN = 40;

  /**
   * @param row as the file counts it, from 1
   * @param number in E.164
   * @param unread what stands where their language should, and is none that is offered; mostly
   *     empty
   */
  record Entry(int row, String number, Locale language, String unread) {

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

  /**
   * Somebody who is asked in another language than the file names.
   *
   * @param row as the file counts it, from 1
   * @param column its letter
   * @param says what stands there
   * @param known whether that is a language, only none of those that it is open in
   * @param instead the language in which they are asked
   */
  public record Unread(int row, String column, String says, boolean known, Locale instead) {

    public String words() {
      return (known ? "It is not open in this language" : "We know no such language")
          + ", so they are asked in "
          + instead.getDisplayLanguage(Locale.UK)
          + ".";
    }
  }

  static ListReading of(Table table, Columns chosen, Numbers numbers, Spoken spoken) {
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
        accepted.add(entry(row, number, table.cell(row, chosen.language()), spoken));
      }
    }
    return new ListReading(
        Columns.names(table, headed),
        chosen,
        headed,
        accepted,
        unread(accepted, chosen, spoken),
        left);
  }

  private static Entry entry(int row, String number, String language, Spoken spoken) {
    boolean read = language.isEmpty() || spoken.names(language);
    return new Entry(row + 1, number, spoken.of(language), read ? "" : shown(language));
  }

  /** A cell of another column may hold much. */
  private static String shown(String cell) {
    return cell.length() <= LONGEST_SHOWN ? cell : cell.substring(0, LONGEST_SHOWN).strip() + "…";
  }

  private static List<Unread> unread(List<Entry> accepted, Columns chosen, Spoken spoken) {
    String column = Table.letter(Math.max(0, chosen.language()));
    return accepted.stream()
        .filter(entry -> !entry.unread().isEmpty())
        .map(
            entry ->
                new Unread(
                    entry.row(),
                    column,
                    entry.unread(),
                    spoken.knows(entry.unread()),
                    entry.language()))
        .toList();
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
    Set<Integer> asked = still.stream().map(Entry::row).collect(Collectors.toSet());
    return new ListReading(
        columns,
        chosen,
        headed,
        still,
        unread.stream().filter(one -> asked.contains(one.row())).toList(),
        more);
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
