package org.earshot.web.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.Results;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.analysis.ToldCodes;
import org.earshot.analysis.ToldOrganisations;
import org.earshot.analysis.ToldResults;
import org.earshot.analysis.ToldTable;
import org.earshot.analysis.Untold;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Dimension;
import org.earshot.responses.Responses;
import org.earshot.responses.Selection;
import org.earshot.web.NamedGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The results as they may be told to others: all together, by channel, language, partner, area and
 * equality group, small numbers hidden as on every page.
 */
@Component
class ResultTables {

  private static final List<String> HEADER =
      List.of("by", "group", "question", "ask", "answer", "people", "percent", "hidden");
  private static final String EVERYONE = "everyone";
  private static final String NAMED = "Organisations that agreed to be named";
  private static final String HIDDEN = "not shown";
  private static final String FEW = "fewer than " + SmallNumbers.LEAST;

  private final Results results;
  private final ToldResults tellable;
  private final Responses responses;
  private final ToldOrganisations organisations;

  ResultTables(
      Results results, ToldResults tellable, Responses responses, ToldOrganisations organisations) {
    this.organisations = organisations;
    this.results = results;
    this.tellable = tellable;
    this.responses = responses;
  }

  void write(Consultation consultation, Table table) throws IOException {
    table.line(HEADER);
    Map<String, ToldCodes> codes = new LinkedHashMap<>();
    tellable.codes(consultation).forEach(one -> codes.put(one.question(), one));
    for (Told told : tellable.of(consultation, Selection.ALL)) {
      write(told, table);
      ToldCodes given = codes.get(told.question());
      if (given != null) {
        codes(told, given.codes(), table);
      }
    }
    split(consultation, new Dimension.Channel(), "channel", table);
    split(consultation, new Dimension.Language(), "language", table);
    if (!responses.brought(consultation.slug()).isEmpty()) {
      split(consultation, new Dimension.Partner(), "partner", table);
    }
    if (organisations.heard(consultation) != null) {
      split(consultation, new Dimension.AnsweringFor(), "answering_for", table);
      for (Told told : organisations.of(consultation)) {
        write(told, start("answering_for", NAMED, told.question(), told.ask()), table);
      }
    }
    for (String question : codes.keySet()) {
      String name = codes.size() == 1 ? "area" : "area: " + question;
      split(consultation, new Dimension.Given(question), name, table);
    }
    for (Results.Closed asked : results.closed(consultation)) {
      if (asked.equality()) {
        split(consultation, new Dimension.Given(asked.question()), asked.question(), table);
      }
    }
  }

  private static void write(Told told, Table table) throws IOException {
    write(told, start(EVERYONE, null, told.question(), told.ask()), table);
  }

  private static void write(Told told, List<@Nullable Object> start, Table table)
      throws IOException {
    answered(table, start, told.answered(), told.untold());
    for (Told.Row row : told.rows()) {
      counted(table, start, row.label(), row.count(), row.percent());
    }
    if (told.median() != null) {
      line(table, start, "(middle value)", told.median(), null, null);
    }
  }

  /** Outward codes, each in its area. */
  private static void codes(Told told, List<ToldCodes.Code> codes, Table table) throws IOException {
    for (ToldCodes.Code code : codes) {
      List<@Nullable Object> start = start("area", code.area(), told.question(), told.ask());
      counted(table, start, code.code(), code.count(), null);
    }
  }

  private void split(Consultation consultation, Dimension by, String name, Table table)
      throws IOException {
    for (ToldTable one : tellable.split(consultation, by, Selection.ALL)) {
      ToldTable told = NamedGroups.of(consultation, by, one);
      for (int group = 0; group < told.groups().size(); group++) {
        write(told, group, name, table);
      }
    }
  }

  private static void write(ToldTable told, int number, String by, Table table) throws IOException {
    ToldTable.Group group = told.groups().get(number);
    List<@Nullable Object> start = start(by, group.label(), told.question(), told.ask());
    answered(table, start, group.answered(), group.untold());
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

  private static void answered(
      Table table, List<@Nullable Object> start, @Nullable Long answered, @Nullable Untold untold)
      throws IOException {
    boolean few = untold == Untold.FEW_ANSWERED;
    line(
        table, start, "(answered)", answered == null ? few ? FEW : HIDDEN : answered, null, untold);
  }

  private static void counted(
      Table table,
      List<@Nullable Object> start,
      String answer,
      @Nullable Long count,
      @Nullable Long percent)
      throws IOException {
    Object shown = count == null ? HIDDEN : count;
    line(table, start, answer, shown, percent, Untold.ofCount(count));
  }

  private static void line(
      Table table,
      List<@Nullable Object> start,
      String answer,
      Object people,
      @Nullable Object percent,
      @Nullable Untold untold)
      throws IOException {
    List<@Nullable Object> cells = new ArrayList<>(start);
    cells.add(answer);
    cells.add(people);
    cells.add(percent);
    cells.add(untold == null ? null : untold.word());
    table.line(cells);
  }
}
