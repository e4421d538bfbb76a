package org.earshot.web.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.reach.FigureFault;

/** The rows of a file that are to be mended, as they were sent, with what to mend beside each. */
final class FaultyRows {

  private FaultyRows() {}

  /** Under the file's own headings. */
  static List<List<String>> of(List<String> headings, List<FigureFault> faults) {
    Map<Integer, List<FigureFault>> byRow = new LinkedHashMap<>();
    for (FigureFault fault : faults) {
      byRow.computeIfAbsent(fault.row(), row -> new ArrayList<>()).add(fault);
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(and(headings, headings.size(), "Row", "What to mend"));
    byRow.forEach((row, wrongs) -> rows.add(row(row, wrongs, headings.size())));
    return rows;
  }

  private static List<String> row(int row, List<FigureFault> faults, int columns) {
    List<String> words = new ArrayList<>();
    for (FigureFault fault : faults) {
      words.add(
          (fault.column().isEmpty() ? "" : "Column " + fault.column() + ": ") + fault.words());
    }
    return and(faults.getFirst().cells(), columns, String.valueOf(row), String.join(" ", words));
  }

  private static List<String> and(List<String> cells, int columns, String row, String words) {
    List<String> more = new ArrayList<>(cells);
    while (more.size() < columns) {
      more.add("");
    }
    more.add(row);
    more.add(words);
    return more;
  }
}
