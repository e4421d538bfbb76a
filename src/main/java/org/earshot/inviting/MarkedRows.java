package org.earshot.inviting;

import java.util.ArrayList;
import java.util.List;
import org.earshot.authoring.sheets.Table;

/** The rows of a file that can be mended, with what to mend beside each, and no others. */
final class MarkedRows {

  private static final List<String> HEADINGS = List.of("Row", "What to mend");

  private MarkedRows() {}

  static List<List<String>> of(Table table, ListReading read) {
    List<List<String>> rows = new ArrayList<>();
    if (read.headed()) {
      rows.add(beside(table, 1, HEADINGS));
    }
    for (ListReading.LeftOut one : read.faults()) {
      String what = "Column " + one.column() + ": " + one.reason().words();
      rows.add(beside(table, one.row(), List.of(String.valueOf(one.row()), what)));
    }
    return rows;
  }

  /**
   * @param row as the file counts it, from 1
   */
  private static List<String> beside(Table table, int row, List<String> more) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < table.columns(); column++) {
      cells.add(table.cell(row - 1, column));
    }
    cells.addAll(more);
    return cells;
  }
}
