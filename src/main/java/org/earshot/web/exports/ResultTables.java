package org.earshot.web.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldTable;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The results as they may be told to others: all together, by channel and by language, small
 * numbers hidden as on every page.
 */
@Component
class ResultTables {

  private static final List<String> HEADER =
      List.of("by", "group", "question", "ask", "answer", "people", "percent");
  private static final String EVERYONE = "everyone";
  private static final String HIDDEN = "not shown";

  private final Results results;

  ResultTables(Results results) {
    this.results = results;
  }

  void write(Consultation consultation, Table table) throws IOException {
    table.line(HEADER);
    for (Told told : Told.all(results.of(consultation))) {
      write(told, table);
    }
    // Of fewer people nothing at all is told, whatever they are split by.
    if (results.people(consultation, Selection.ALL) >= SmallNumbers.LEAST) {
      split(consultation, new Dimension.Channel(), "channel", table);
      split(consultation, new Dimension.Language(), "language", table);
    }
  }

  private static void write(Told told, Table table) throws IOException {
    List<@Nullable Object> start = start(EVERYONE, null, told.question(), told.ask());
    Long answered = told.answered();
    String few = "fewer than " + SmallNumbers.LEAST;
    line(table, start, "(answered)", answered == null ? few : answered, null);
    for (Told.Row row : told.rows()) {
      line(table, start, row.label(), row.count() == null ? HIDDEN : row.count(), row.percent());
    }
    if (told.median() != null) {
      line(table, start, "(middle value)", told.median(), null);
    }
  }

  private void split(Consultation consultation, Dimension by, String name, Table table)
      throws IOException {
    for (ToldTable told : ToldTable.all(results.split(consultation, by, Selection.ALL))) {
      for (int group = 0; group < told.groups().size(); group++) {
        write(told, group, name, table);
      }
    }
  }

  private static void write(ToldTable told, int number, String by, Table table) throws IOException {
    ToldTable.Group group = told.groups().get(number);
    List<@Nullable Object> start = start(by, group.label(), told.question(), told.ask());
    Long answered = group.answered();
    line(table, start, "(answered)", answered == null ? HIDDEN : answered, null);
    for (ToldTable.ToldLine line : told.lines()) {
      Told.Row cell = line.cells().get(number);
      line(
          table, start, line.label(), cell.count() == null ? HIDDEN : cell.count(), cell.percent());
    }
  }

  private static List<@Nullable Object> start(
      String by, @Nullable String group, String question, String ask) {
    List<@Nullable Object> start = new ArrayList<>();
    start.add(by);
    start.add(group);
    start.add(question);
    start.add(ask);
    return start;
  }

  private static void line(
      Table table,
      List<@Nullable Object> start,
      String answer,
      Object people,
      @Nullable Object percent)
      throws IOException {
    List<@Nullable Object> cells = new ArrayList<>(start);
    cells.add(answer);
    cells.add(people);
    cells.add(percent);
    table.line(cells);
  }
}
