package org.earshot.authoring.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows of words as a spreadsheet in which only the translation, and notes, can be changed. */
final class SheetWriting {

  /** Protection against slips of the hand, not against anybody. */
  static final String PASSWORD = "earshot";

  /** Above it stand the hidden keys of the columns. */
  static final int HEADINGS = 1;

  private static final String QUIET = "F3F2F1";
  private static final String LOUD = "FFD9B3";

  private final Tab tab;

  private SheetWriting(Tab tab) {
    this.tab = tab;
  }

  /**
   * One sheet of a spreadsheet.
   *
   * @param name that stands on its tab
   * @param own the name of the language that is translated from
   * @param how what stands behind the name of the language that is written, as "write here"
   * @param rightToLeft whether the translation is written so
   * @param lines what stands in each row, by column
   */
  record Tab(
      String name,
      SheetMark mark,
      String own,
      String how,
      boolean rightToLeft,
      List<Map<SheetColumn, String>> lines) {}

  static byte[] book(List<Tab> tabs) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Earshot", "1.0")) {
      for (Tab tab : tabs) {
        new SheetWriting(tab).in(book);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void in(Workbook book) throws IOException {
    List<Map<SheetColumn, String>> lines = tab.lines();
    Worksheet sheet = book.newWorksheet(tab.name());
    head(sheet);
    for (int i = 0; i < lines.size(); i++) {
      row(sheet, HEADINGS + 1 + i, lines.get(i));
    }
    sheet.hideRow(0);
    sheet.hideColumn(SheetColumn.PATH.ordinal());
    sheet.hideColumn(SheetColumn.MADE_FROM.ordinal());
    if (lines.stream().noneMatch(line -> line.containsKey(SheetColumn.MEND))) {
      sheet.hideColumn(SheetColumn.MEND.ordinal());
    }
    sheet.freezePane(1, HEADINGS + 1);
    if (tab.rightToLeft()) {
      sheet.rightToLeft();
    }
    sheet.protect(PASSWORD);
    sheet.finish();
  }

  private void head(Worksheet sheet) {
    for (SheetColumn column : SheetColumn.values()) {
      sheet.value(0, column.ordinal(), column.key());
      sheet.value(HEADINGS, column.ordinal(), heading(column));
      sheet.style(HEADINGS, column.ordinal()).bold().fillColor(QUIET).wrapText(true).set();
      sheet.width(column.ordinal(), column.width());
    }
    sheet.value(0, SheetColumn.values().length, tab.mark().text());
  }

  private String heading(SheetColumn column) {
    return switch (column) {
      case OWN -> tab.own();
      case WORDS -> tab.mark().language().getDisplayName(Locale.UK) + " (" + tab.how() + ")";
      case NOTE -> "Note (what your words say in English; not sent)";
      default -> column.heading();
    };
  }

  private static void row(Worksheet sheet, int row, Map<SheetColumn, String> line) {
    for (SheetColumn column : SheetColumn.values()) {
      String text = line.getOrDefault(column, "");
      if (!text.isEmpty()) {
        sheet.value(row, column.ordinal(), text);
      }
      style(sheet, row, column, text);
    }
  }

  private static void style(Worksheet sheet, int row, SheetColumn column, String text) {
    var style = sheet.style(row, column.ordinal()).wrapText(true).verticalAlignment("top");
    if (column.open()) {
      style.protectionOption(ProtectionOption.LOCKED, false).format("@").set();
    } else if (column == SheetColumn.MEND && !text.isEmpty()) {
      style.fillColor(LOUD).set();
    } else {
      style.fillColor(QUIET).set();
    }
  }
}
