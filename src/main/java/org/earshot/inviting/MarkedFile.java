package org.earshot.inviting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file given back with what to mend beside each row. */
final class MarkedFile {

  private static final String HEADING = "What to mend";

  private MarkedFile() {}

  static String of(Table table, ListReading read) {
    Map<Integer, String> marks = new HashMap<>();
    read.left()
        .forEach(
            one -> marks.put(one.row(), "Column " + one.column() + ": " + one.reason().words()));
    StringBuilder csv = new StringBuilder("\uFEFF");
    for (int row = 0; row < table.rows().size(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < table.columns(); column++) {
        cells.add(table.cell(row, column));
      }
      cells.add(row == 0 && read.headed() ? HEADING : marks.getOrDefault(row + 1, ""));
      csv.append(cells.stream().map(MarkedFile::cell).collect(Collectors.joining(",")));
      csv.append("\r\n");
    }
    return csv.toString();
  }

  /** A text that a spreadsheet would run as a formula gets an apostrophe before it. */
  private static String cell(String text) {
    boolean formula = text.matches("(?s)[=@\\-\\t\\r].*|\\+.*[^+0-9 ()].*");
    String harmless = formula ? "'" + text : text;
    return harmless.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0)
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
