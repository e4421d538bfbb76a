package org.earshot.web.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What SPSS, PSPP and R read: the table, the commands that read it, and the codebook, in one
 * archive. The commands come after the table, since they tell how long its longest texts are.
 */
final class SpssBundle {

  private static final String DATA = "responses.csv";

  /** No text of SPSS is longer. */
  private static final int LONGEST_TEXT = 32_767;

  private final List<SpssVariable> variables;
  private final Layout layout;
  private final Cells cells;
  private final int[] widths;

  SpssBundle(List<Column> columns, Layout layout) {
    this.layout = layout;
    this.cells = new Cells(layout);
    this.variables = variables(columns);
    this.widths = new int[variables.size()];
  }

  static List<SpssVariable> variables(List<Column> columns) {
    SpssNames names = new SpssNames();
    return columns.stream().map(one -> new SpssVariable(names.next(one.name()), one)).toList();
  }

  /**
   * @param rows gives all responses to who asks for them
   * @param codebook writes itself to a table
   */
  void write(OutputStream out, Consumer<Consumer<CodedResponse>> rows, Writes codebook)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry(DATA));
    try (Table table = new CsvTable(zip)) {
      table.line(variables.stream().map(SpssVariable::name).toList());
      rows.accept(response -> write(response, table));
    }
    zip.putNextEntry(new ZipEntry("read-responses.sps"));
    zip.write(
        new SpssSyntax(variables, layout).reading(DATA, widths).getBytes(StandardCharsets.UTF_8));
    zip.putNextEntry(new ZipEntry("codebook.csv"));
    try (Table table = new CsvTable(zip)) {
      codebook.to(table);
    }
    zip.finish();
  }

  /** Writes something to a table. */
  interface Writes {
    void to(Table table) throws IOException;
  }

  private void write(CodedResponse response, Table table) {
    List<@Nullable Object> line = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      Object cell = variables.get(i).cell(cells, response);
      if (cell instanceof String text) {
        String fits = Utf8.cut(text, LONGEST_TEXT);
        // One more for the apostrophe before what looks like a formula.
        widths[i] = Math.max(widths[i], Math.min(LONGEST_TEXT, Utf8.length(fits) + 1));
        cell = fits;
      }
      line.add(cell);
    }
    try {
      table.line(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
