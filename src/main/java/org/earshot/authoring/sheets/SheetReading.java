package org.earshot.authoring.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.earshot.authoring.sheets.SafeZip.Unfit;
import org.jspecify.annotations.Nullable;

/**
 * What a translator sent.
 *
 * @param mark which conversation and language it was made for; null where it cannot be read
 * @param trouble why it cannot be read at all, in the sender's words; null where it can
 */
public record SheetReading(
    @Nullable SheetMark mark, List<SheetRow> rows, @Nullable String trouble) {

  private static final int MOST_ROWS = 2000;
  private static final int MOST_COLUMNS = 40;
  private static final int MOST_SHEETS = 10;
  private static final String NOT_OURS =
      "This is not a spreadsheet that was downloaded here: its hidden first row is missing. Download"
          + " it again, and copy the translation into it.";

  public SheetReading {
    rows = List.copyOf(rows);
  }

  /** The first sheet. Never throws for what is in the file. */
  public static SheetReading of(byte[] sent) {
    try {
      return sheets(SafeZip.repacked(sent), 1).getFirst();
    } catch (Unfit unfit) {
      return new SheetReading(null, List.of(), unfit.words());
    }
  }

  /**
   * The sheet that says this of itself, wherever it stands; without rows where there is none. Never
   * throws for what is in the file.
   */
  static SheetReading marked(byte[] sent, SheetMark mark) {
    try {
      return sheets(SafeZip.repacked(sent), MOST_SHEETS).stream()
          .filter(sheet -> mark.equals(sheet.mark()))
          .findFirst()
          .orElse(new SheetReading(null, List.of(), null));
    } catch (Unfit unfit) {
      return new SheetReading(null, List.of(), unfit.words());
    }
  }

  private static List<SheetReading> sheets(byte[] file, int most) {
    List<SheetReading> read = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : book.getSheets().limit(most).toList()) {
        List<Row> rows = rows(sheet);
        read.add(rows.isEmpty() ? new SheetReading(null, List.of(), NOT_OURS) : read(rows));
      }
    } catch (Unfit unfit) {
      throw unfit;
    } catch (IOException | RuntimeException unreadable) {
      throw unreadable(unreadable);
    }
    return read.isEmpty() ? List.of(new SheetReading(null, List.of(), NOT_OURS)) : read;
  }

  private static List<Row> rows(Sheet sheet) throws IOException {
    try (Stream<Row> all = sheet.openStream()) {
      List<Row> rows = all.limit(MOST_ROWS + 1L).toList();
      if (rows.size() > MOST_ROWS) {
        throw new Unfit("The sheet has more than " + MOST_ROWS + " rows.");
      }
      return rows;
    }
  }

  /** The library throws whatever a broken file leads it to. */
  private static Unfit unreadable(Exception cause) {
    boolean known = cause instanceof ExcelReaderException || cause instanceof IOException;
    return new Unfit(
        known
            ? "The file cannot be read as a spreadsheet. Save it as XLSX and send it once more."
            : "The spreadsheet is damaged. Save it as XLSX and send it once more.");
  }

  private static SheetReading read(List<Row> rows) {
    Map<SheetColumn, Integer> places = places(rows.getFirst());
    Optional<SheetMark> mark = mark(rows.getFirst());
    boolean whole =
        Stream.of(SheetColumn.OWN, SheetColumn.WORDS, SheetColumn.PATH, SheetColumn.MADE_FROM)
            .allMatch(places::containsKey);
    if (mark.isEmpty() || !whole) {
      return new SheetReading(null, List.of(), NOT_OURS);
    }
    List<SheetRow> read =
        rows.stream()
            .skip(1 + TranslationSheet.HEADINGS)
            .map(row -> row(row, places))
            .filter(row -> !(row.path() + row.words() + row.own()).isBlank())
            .toList();
    return new SheetReading(mark.get(), read, null);
  }

  private static Map<SheetColumn, Integer> places(Row keys) {
    Map<SheetColumn, Integer> places = new EnumMap<>(SheetColumn.class);
    for (int place = 0; place < Math.min(keys.getCellCount(), MOST_COLUMNS); place++) {
      String key = text(keys, place).strip();
      for (SheetColumn column : SheetColumn.values()) {
        if (column.key().equals(key)) {
          places.putIfAbsent(column, place);
        }
      }
    }
    return places;
  }

  private static Optional<SheetMark> mark(Row keys) {
    for (int place = 0; place < Math.min(keys.getCellCount(), MOST_COLUMNS); place++) {
      Optional<SheetMark> mark = SheetMark.of(text(keys, place));
      if (mark.isPresent()) {
        return mark;
      }
    }
    return Optional.empty();
  }

  private static SheetRow row(Row row, Map<SheetColumn, Integer> places) {
    Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
    places.forEach((column, place) -> texts.put(column, text(row, place)));
    Cell words = cell(row, places.getOrDefault(SheetColumn.WORDS, -1));
    return new SheetRow(
        row.getRowNum(),
        texts.getOrDefault(SheetColumn.PATH, "").strip(),
        texts.getOrDefault(SheetColumn.OWN, ""),
        texts.getOrDefault(SheetColumn.WORDS, ""),
        texts.getOrDefault(SheetColumn.NOTE, ""),
        texts.getOrDefault(SheetColumn.MADE_FROM, "").strip(),
        words != null && words.getType() == CellType.FORMULA);
  }

  private static @Nullable Cell cell(Row row, int place) {
    return place < 0 || place >= row.getCellCount() ? null : row.getCell(place);
  }

  /** Excel writes a line end of its own as a mark. */
  private static String text(Row row, int place) {
    Cell cell = cell(row, place);
    return cell == null ? "" : cell.getText().replace("_x000D_", "");
  }
}
