package org.earshot.authoring.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * A file as rows of cells, from CSV or XLSX.
 *
 * @param rows as many as the file has, blank ones too
 */
public record Table(List<List<String>> rows) {

  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 60;
  private static final int MOST_BYTES = 1024 * 1024;

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * @throws Unreadable saying what is wrong with the file as a whole
   */
  public static Table of(byte[] file) {
    if (file.length == 0) {
      throw new Unreadable("The file is empty.");
    }
    if (file.length > MOST_BYTES) {
      throw new Unreadable("The file is larger than 1 MB. Send it in parts.");
    }
    boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
    List<List<String>> rows = zip ? sheet(file) : CsvText.rows(text(file));
    if (rows.size() > MOST_ROWS) {
      throw new Unreadable("The file has more than 20,000 rows. Send it in parts.");
    }
    if (rows.stream().allMatch(row -> row.stream().allMatch(String::isBlank))) {
      throw new Unreadable("There is nothing in the file.");
    }
    return new Table(rows);
  }

  /**
   * Spreadsheet programs write UTF-8, or on older systems Windows' own letters; Excel's "Unicode
   * text" is UTF-16, which its first two bytes say.
   */
  private static String text(byte[] file) {
    int mark = file.length < 2 ? 0 : (file[0] & 0xff) << 8 | file[1] & 0xff;
    if (mark == 0xfeff || mark == 0xfffe) {
      return new String(file, StandardCharsets.UTF_16);
    }
    for (byte each : file) {
      if (each == 0) {
        throw new Unreadable(
            "This is neither a CSV file nor an XLSX spreadsheet. Save it as one of these and try again.");
      }
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException older) {
      return new String(file, Charset.forName("windows-1252"));
    }
  }

  private static List<List<String>> sheet(byte[] file) {
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(SafeZip.repacked(file)));
        Stream<Row> all = book.getFirstSheet().openStream()) {
      all.limit(MOST_ROWS + 1L).forEach(row -> add(row, rows));
    } catch (SafeZip.Unfit unfit) {
      throw new Unreadable(unfit.words());
    } catch (IOException | RuntimeException damaged) {
      throw new Unreadable("The spreadsheet cannot be read. Save it as XLSX or CSV and try again.");
    }
    return rows;
  }

  /** Rows that the file leaves out are blank ones: every row keeps its number. */
  private static void add(Row row, List<List<String>> rows) {
    while (rows.size() < row.getRowNum() - 1 && rows.size() <= MOST_ROWS) {
      rows.add(List.of());
    }
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
      cells.add(row.getOptionalCell(i).map(Table::words).orElse(""));
    }
    rows.add(List.copyOf(cells));
  }

  /** A number of many digits is a telephone number, and no power of ten. */
  private static String words(Cell cell) {
    return cell.getType() == CellType.NUMBER
        ? cell.asNumber().toPlainString()
        : cell.getText() == null ? "" : cell.getText();
  }

  /** The cell in this place; empty where the row is shorter. */
  public String cell(int row, int column) {
    List<String> cells = rows.get(row);
    return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
  }

  public int columns() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** What spreadsheet programs call this column, counted from 0. */
  public static String letter(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letter(column / 26 - 1) + letter(column % 26);
  }
}
