package org.earshot.web.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldCodes;
import org.earshot.analysis.ToldResults;
import org.earshot.analysis.ToldTable;
import org.earshot.channels.ChannelName;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The results as they may be told to others: all together, by channel, by language and by area,
 * small numbers hidden as on every page.
 */
@Component
class ResultTables {

  private static final List<String> HEADER =
      List.of("by", "group", "question", "ask", "answer", "people", "percent", "hidden");
  private static final String EVERYONE = "everyone";
  private static final String HIDDEN = "not shown";
  private static final String FEW = "fewer than " + SmallNumbers.LEAST;
  private static final String SMALL =
      FEW
          + ", or a number from which one could be worked out, or what everybody answered to an"
          + " equality question";
  private static final String TELLS = "would tell how few gave an answer to another question";
  private static final String TELLS_OF_GROUP =
      "would tell how few of another group answered, or how few gave an answer to another question";

  private final ToldResults tellable;

  ResultTables(ToldResults tellable) {
    this.tellable = tellable;
  }

  void write(Consultation consultation, Table table) throws IOException {
    table.line(HEADER);
    Map<String, ToldCodes> codes = new LinkedHashMap<>();
    tellable.codes(consultation).forEach(one -> codes.put(one.question(), one));
    for (Told told : tellable.of(consultation, Selection.ALL)) {
      write(told, table);
      ToldCodes given = codes.get(told.question());
      if (given != null) {
        write(told, given.codes(), table);
      }
    }
    split(consultation, new Dimension.Channel(), "channel", table);
    split(consultation, new Dimension.Language(), "language", table);
    for (String question : codes.keySet()) {
      String name = codes.size() == 1 ? "area" : "area: " + question;
      split(consultation, new Dimension.Given(question), name, table);
    }
  }

  private static void write(Told told, Table table) throws IOException {
    List<@Nullable Object> start = start(EVERYONE, null, told.question(), told.ask());
    Long answered = told.answered();
    if (answered == null) {
      hidden(table, start, "(answered)", told.few() ? FEW : HIDDEN, told.few() ? FEW : TELLS);
    } else {
      line(table, start, "(answered)", answered, null);
    }
    for (Told.Row row : told.rows()) {
      counted(table, start, row.label(), row.count(), row.percent());
    }
    if (told.median() != null) {
      line(table, start, "(middle value)", told.median(), null);
    }
  }

  /** Outward codes, each in its area. */
  private static void write(Told told, List<ToldCodes.Code> codes, Table table) throws IOException {
    for (ToldCodes.Code code : codes) {
      List<@Nullable Object> start = start("area", code.area(), told.question(), told.ask());
      counted(table, start, code.code(), code.count(), null);
    }
  }

  private void split(Consultation consultation, Dimension by, String name, Table table)
      throws IOException {
    for (ToldTable one : tellable.split(consultation, by, Selection.ALL)) {
      ToldTable told = by instanceof Dimension.Channel ? one.named(ChannelName::of) : one;
      for (int group = 0; group < told.groups().size(); group++) {
        write(told, group, name, table);
      }
    }
  }

  private static void write(ToldTable told, int number, String by, Table table) throws IOException {
    ToldTable.Group group = told.groups().get(number);
    List<@Nullable Object> start = start(by, group.label(), told.question(), told.ask());
    Long answered = group.answered();
    if (answered == null) {
      String why = group.few() ? FEW : TELLS_OF_GROUP;
      hidden(table, start, "(answered)", group.few() ? FEW : HIDDEN, why);
    } else {
      line(table, start, "(answered)", answered, null);
    }
    for (ToldTable.ToldLine line : told.lines()) {
      Told.Row cell = line.cells().get(number);
      counted(table, start, line.label(), cell.count(), cell.percent());
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

  private static void counted(
      Table table,
      List<@Nullable Object> start,
      String answer,
      @Nullable Long count,
      @Nullable Long percent)
      throws IOException {
    if (count == null) {
      hidden(table, start, answer, HIDDEN, SMALL);
    } else {
      line(table, start, answer, count, percent);
    }
  }

  private static void line(
      Table table,
      List<@Nullable Object> start,
      String answer,
      Object people,
      @Nullable Object percent)
      throws IOException {
    List<@Nullable Object> cells = new ArrayList<>(start);
    Collections.addAll(cells, answer, people, percent, null);
    table.line(cells);
  }

  private static void hidden(
      Table table, List<@Nullable Object> start, String answer, String shown, String why)
      throws IOException {
    List<@Nullable Object> cells = new ArrayList<>(start);
    Collections.addAll(cells, answer, shown, null, why);
    table.line(cells);
  }
}
