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

  private final SheetMark mark;
  private final String own;
  private final boolean rightToLeft;

  /**
   * @param own the name of the language that is translated from
   * @param rightToLeft whether the translation is written so
   */
  SheetWriting(SheetMark mark, String own, boolean rightToLeft) {
    this.mark = mark;
    this.own = own;
    this.rightToLeft = rightToLeft;
  }

  /**
   * @param lines what stands in each row, by column
   */
  byte[] of(List<Map<SheetColumn, String>> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Earshot", "1.0")) {
      Worksheet sheet = book.newWorksheet(mark.language().toLanguageTag());
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
      if (rightToLeft) {
        sheet.rightToLeft();
      }
      sheet.protect(PASSWORD);
      sheet.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void head(Worksheet sheet) {
    for (SheetColumn column : SheetColumn.values()) {
      sheet.value(0, column.ordinal(), column.key());
      sheet.value(HEADINGS, column.ordinal(), heading(column));
      sheet.style(HEADINGS, column.ordinal()).bold().fillColor(QUIET).wrapText(true).set();
      sheet.width(column.ordinal(), column.width());
    }
    sheet.value(0, SheetColumn.values().length, mark.text());
  }

  private String heading(SheetColumn column) {
    return switch (column) {
      case OWN -> own;
      case WORDS -> mark.language().getDisplayName(Locale.UK) + " (write here)";
      case NOTE -> "Note (what it says, put back; not sent)";
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
