package org.earshot.web.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.web.api.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that leaves the memory as it grows. What does not fit on one sheet goes on on the
 * next, under the same header.
 */
public final class XlsxTable implements Table {

  /** A sheet of a workbook holds no more lines. */
  private static final int LONGEST_SHEET = 1_048_576;

  /** A cell holds no more characters. */
  private static final int LONGEST_CELL = 32_767;

  private static final int FLUSH = 500;

  private final Workbook book;
  private final String title;
  private List<? extends @Nullable Object> header = List.of();
  private Worksheet sheet;
  private int sheets = 1;
  private int line;

  /**
   * @param title what its sheet is called
   */
  public XlsxTable(OutputStream out, String title) {
    this.book = new Workbook(out, "Earshot", "1.0");
    this.title = title;
    this.sheet = book.newWorksheet(title);
    sheet.freezePane(0, 1);
  }

  @Override
  public void line(List<? extends @Nullable Object> cells) throws IOException {
    if (line == 0 && sheets == 1) {
      header = List.copyOf(cells);
    } else if (line == LONGEST_SHEET) {
      turnOver();
    }
    write(cells);
  }

  private void turnOver() throws IOException {
    sheet.finish();
    sheet = book.newWorksheet(title + " " + ++sheets);
    sheet.freezePane(0, 1);
    line = 0;
    write(header);
  }

  private void write(List<? extends @Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      write(column, cells.get(column));
    }
    line++;
    if (line % FLUSH == 0) {
      sheet.flush();
    }
  }

  /** Texts stand in the sheet itself: a list of all texts would have to be kept in memory. */
  private void write(int column, @Nullable Object cell) {
    if (cell instanceof Number number) {
      sheet.value(line, column, number);
    } else if (cell instanceof Boolean truth) {
      sheet.value(line, column, truth);
    } else if (cell != null) {
      String text = Csv.harmless(cell.toString());
      sheet.inlineString(line, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
    }
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.finish();
  }
}
