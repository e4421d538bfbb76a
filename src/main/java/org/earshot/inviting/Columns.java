package org.earshot.inviting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

  /** The column with most numbers, and the column with most languages in it. */
  static Columns guess(Table table, Numbers numbers, Predicate<String> language) {
    int number = fullest(table, cell -> numbers.look(cell).number() != null, NONE);
    return new Columns(Math.max(0, number), fullest(table, language, number));
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
