package org.earshot.inviting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.earshot.authoring.sheets.Table;

/**
 * Which columns of a table are which.
 *
 * @param number counted from 0
 * @param language -1 where the table has none
 */
public record Columns(int number, int language) {

  private static final int NONE = -1;
  private static final int LOOKED_AT = 200;

  /** How lists head the column of numbers, the likeliest to take texts first. */
  private static final List<Pattern> NUMBER_HEADINGS =
      List.of(heading("mobile|cell"), heading("phone|telephone|tel"), heading("number|contact"));

  private static final Pattern LANGUAGE_HEADING = heading("languages?");

  /**
   * By what they hold: the column with most numbers, and the column with most languages in it. By
   * their headings where none holds any.
   */
  static Columns guess(Table table, Numbers numbers, Predicate<String> language) {
    int number = fullest(table, cell -> numbers.look(cell).number() != null, NONE);
    for (Pattern heading : NUMBER_HEADINGS) {
      number = number == NONE ? headed(table, heading, NONE) : number;
    }
    number = Math.max(0, number);
    int spoken = fullest(table, language, number);
    return new Columns(number, spoken == NONE ? headed(table, LANGUAGE_HEADING, number) : spoken);
  }

  private static Pattern heading(String words) {
    return Pattern.compile("(?i).*\\b(?:" + words + ")\\b.*");
  }

  private static int headed(Table table, Pattern heading, int taken) {
    for (int column = 0; column < table.columns(); column++) {
      if (column != taken && heading.matcher(table.cell(0, column)).matches()) {
        return column;
      }
    }
    return NONE;
  }

  private static int fullest(Table table, Predicate<String> wanted, int taken) {
    int best = NONE;
    long most = 0;
    for (int column = 0; column < table.columns(); column++) {
      long found = column == taken ? 0 : count(table, column, wanted);
      if (found > most) {
        most = found;
        best = column;
      }
    }
    return best;
  }

  private static long count(Table table, int column, Predicate<String> wanted) {
    long found = 0;
    for (int row = 0; row < Math.min(LOOKED_AT, table.rows().size()); row++) {
      found += wanted.test(table.cell(row, column)) ? 1 : 0;
    }
    return found;
  }

  /** What each column is called: by its heading, where there is one, and its letter. */
  static List<String> names(Table table, boolean headed) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      String heading = headed ? table.cell(0, column) : "";
      names.add(Table.letter(column) + (heading.isEmpty() ? "" : ": " + heading));
    }
    return names;
  }
}
