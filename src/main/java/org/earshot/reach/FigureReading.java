package org.earshot.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.authoring.sheets.Table;

/**
 * A table read as population figures, with everything that is wrong with it.
 *
 * @param faults in the order of the rows
 */
record FigureReading(List<String> headings, List<Figure> figures, List<FigureFault> faults) {

  private static final double MOST_PERCENT = 100.5;

  static FigureReading of(Table table) {
    Map<FigureColumn, Integer> places = places(table);
    List<String> headings = table.rows().getFirst();
    for (FigureColumn column : FigureColumn.values()) {
      if (!places.containsKey(column)) {
        String words = "There is no column “" + column.heading() + "”. The template has them all.";
        FigureFault fault = new FigureFault(1, "", words, headings);
        return new FigureReading(headings, List.of(), List.of(fault));
      }
    }
    return new Rows(table, places).read();
  }

  private static Map<FigureColumn, Integer> places(Table table) {
    Map<FigureColumn, Integer> places = new EnumMap<>(FigureColumn.class);
    for (int place = 0; place < table.columns(); place++) {
      String heading = table.cell(0, place).toLowerCase(Locale.ROOT).replace(' ', '_');
      for (FigureColumn column : FigureColumn.values()) {
        if (column.heading().equals(heading)) {
          places.putIfAbsent(column, place);
        }
      }
    }
    return places;
  }

  /** Goes through the rows below the headings. */
  private static final class Rows {

    private final Table table;
    private final Map<FigureColumn, Integer> places;
    private final Map<Integer, Figure> figures = new LinkedHashMap<>();
    private final List<FigureFault> faults = new ArrayList<>();

    Rows(Table table, Map<FigureColumn, Integer> places) {
      this.table = table;
      this.places = places;
    }

    FigureReading read() {
      for (int row = 1; row < table.rows().size(); row++) {
        read(row);
      }
      twice();
      tooMuch();
      if (figures.isEmpty() && faults.isEmpty()) {
        faults.add(fault(0, FigureColumn.AREA, "There are headings, and no figures below them"));
      }
      faults.sort(Comparator.comparingInt(FigureFault::row).thenComparing(FigureFault::column));
      return new FigureReading(
          table.rows().getFirst(), List.copyOf(figures.values()), List.copyOf(faults));
    }

    private void read(int row) {
      Map<FigureColumn, String> cells = new EnumMap<>(FigureColumn.class);
      places.forEach((column, place) -> cells.put(column, table.cell(row, place)));
      FigureRow read = new FigureRow(cells);
      if (read.untouched()) {
        return;
      }
      read.figure().ifPresent(figure -> figures.put(row, figure));
      read.wrong().forEach((column, words) -> faults.add(fault(row, column, words)));
    }

    private void twice() {
      Map<List<String>, Integer> seen = new HashMap<>();
      figures.forEach(
          (row, figure) -> {
            List<String> key = List.of(figure.areaKey(), figure.question(), figure.answers().key());
            Integer before = seen.putIfAbsent(key, row);
            if (before != null) {
              String words = "The same group stands in row " + (before + 1);
              faults.add(fault(row, FigureColumn.ANSWERS, words));
            }
          });
    }

    /** Groups without an answer in common cannot be more than everybody. */
    private void tooMuch() {
      Map<List<String>, Parts> wholes = new HashMap<>();
      figures.forEach(
          (row, figure) -> {
            Parts parts =
                wholes.computeIfAbsent(
                    List.of(figure.areaKey(), figure.question()), key -> new Parts());
            if (parts.add(figure) > MOST_PERCENT) {
              String words =
                  "With this one the groups of the question come to "
                      + Percent.of(parts.percent)
                      + "% of everybody";
              faults.add(fault(row, FigureColumn.SHARE, words));
            }
          });
    }

    private FigureFault fault(int row, FigureColumn column, String words) {
      return new FigureFault(
          row + 1,
          Table.letter(places.getOrDefault(column, 0)),
          words + ".",
          table.rows().get(row));
    }
  }

  /** Groups of one question in one area, those left out that others overlap. */
  private static final class Parts {

    private final Set<String> taken = new HashSet<>();
    private double percent;

    double add(Figure figure) {
      Double share = figure.percent();
      Answers answers = figure.answers();
      boolean apart = !answers.others() && answers.options().stream().noneMatch(taken::contains);
      if (apart && share != null) {
        taken.addAll(answers.options());
        percent += share;
      }
      return apart ? percent : 0;
    }
  }
}
