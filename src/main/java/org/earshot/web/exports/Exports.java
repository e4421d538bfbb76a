package org.earshot.web.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.responses.Organisations;
import org.earshot.responses.Responses;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.May;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a consultation's files. They are written as they are read: any number costs little. */
@Component
class Exports {

  private final Consultations consultations;
  private final Responses responses;
  private final Organisations organisations;
  private final CodedResponses coded;
  private final Themes themes;
  private final ResultTables results;
  private final HandsTable hands;
  private final JsonMapper mapper;

  Exports(
      Consultations consultations,
      Responses responses,
      Organisations organisations,
      CodedResponses coded,
      Themes themes,
      ResultTables results,
      HandsTable hands,
      JsonMapper mapper) {
    this.consultations = consultations;
    this.responses = responses;
    this.organisations = organisations;
    this.coded = coded;
    this.themes = themes;
    this.results = results;
    this.hands = hands;
    this.mapper = mapper;
  }

  /** The languages that labels can be in, the conversation's own first; none until it opened. */
  List<Locale> languages(Consultation consultation) {
    return versions(consultation).stream()
        .flatMap(version -> version.wordings().keySet().stream())
        .filter(language -> consultation.languages().contains(language))
        .distinct()
        .toList();
  }

  /** Whether anybody answered for one. */
  boolean organisations(Consultation consultation) {
    return organisations.any(consultation.slug());
  }

  /**
   * The pinned version, and those that people began in before: what they were asked is theirs. None
   * until it opened.
   */
  private List<Conversation> versions(Consultation consultation) {
    if (consultation.version() == null) {
      return List.of();
    }
    Set<String> versions = new LinkedHashSet<>(List.of(consultation.version()));
    versions.addAll(responses.versions(consultation.slug()));
    return versions.stream()
        .map(version -> consultations.conversation(version, consultation))
        .toList();
  }

  /**
   * @param may what whoever takes the file away may read
   */
  void write(Consultation consultation, ExportFile file, Layout layout, May may, OutputStream out)
      throws IOException {
    List<Asked> asked = Asked.in(versions(consultation));
    Map<String, List<Theme>> books = books(consultation, asked);
    List<Column> columns = Columns.of(asked, layout, books);
    Consumer<Consumer<CodedResponse>> rows =
        line ->
            coded.forEach(
                consultation.slug(),
                !books.isEmpty(),
                layout.organisations(),
                one -> line.accept(one.with(may.answers(one.response()))));
    Codebook codebook = new Codebook(columns, languages(consultation));
    switch (file) {
      case RESPONSES_SPSS -> new SpssBundle(columns, layout).write(out, rows, codebook::to);
      case CODEBOOK_CSV, CODEBOOK_XLSX -> {
        try (Table table = table(file, "Codebook", out)) {
          codebook.to(table);
        }
      }
      case RESULTS_CSV, RESULTS_XLSX -> {
        try (Table table = table(file, "Results", out)) {
          results.write(consultation, table);
        }
      }
      case HANDS_CSV, HANDS_XLSX -> {
        try (Table table = table(file, "Shows of hands", out)) {
          hands.write(consultation, table);
        }
      }
      default -> responses(rows, columns, layout, table(file, "Responses", out));
    }
  }

  /** The code book of each question that has one. */
  private Map<String, List<Theme>> books(Consultation consultation, List<Asked> asked) {
    Map<String, List<Theme>> books = new HashMap<>();
    for (Asked one : asked) {
      List<Theme> book = themes.book(consultation.slug(), one.id());
      if (!book.isEmpty()) {
        books.put(one.id(), book);
      }
    }
    return books;
  }

  private static void responses(
      Consumer<Consumer<CodedResponse>> rows, List<Column> columns, Layout layout, Table table)
      throws IOException {
    boolean named = table instanceof JsonTable;
    table.line(columns.stream().map(one -> named ? one.name() : one.heading(layout)).toList());
    Cells cells = new Cells(layout);
    rows.accept(response -> line(response, columns, cells, table));
    table.close();
  }

  private static void line(CodedResponse response, List<Column> columns, Cells cells, Table table) {
    List<@Nullable Object> line = new ArrayList<>(columns.size());
    for (Column column : columns) {
      line.add(cells.of(column, response));
    }
    try {
      table.line(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Table table(ExportFile file, String title, OutputStream out) {
    return switch (file) {
      case RESPONSES_XLSX, CODEBOOK_XLSX, RESULTS_XLSX, HANDS_XLSX -> new XlsxTable(out, title);
      case RESPONSES_JSON -> new JsonTable(out, mapper, true);
      case RESPONSES_JSON_LINES -> new JsonTable(out, mapper, false);
      default -> new CsvTable(out);
    };
  }
}
