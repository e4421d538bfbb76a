package org.earshot.authoring.sheets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.translating.Cell;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.PassageNames;
import org.earshot.authoring.translating.WordTable;
import org.jspecify.annotations.Nullable;

/**
 * Writes one translation as a spreadsheet in which only the translation, and notes, can be changed.
 */
public final class TranslationSheet {

  /** Protection against slips of the hand, not against anybody. */
  public static final String PASSWORD = SheetWriting.PASSWORD;

  /** Above it stand the hidden keys of the columns. */
  static final int HEADINGS = SheetWriting.HEADINGS;

  private final WordTable table;
  private final SheetMark mark;
  private final boolean rightToLeft;

  /**
   * @param rightToLeft whether the language is written so
   */
  public TranslationSheet(WordTable table, SheetMark mark, boolean rightToLeft) {
    this.table = table;
    this.mark = mark;
    this.rightToLeft = rightToLeft;
  }

  /** As it stands now. */
  public byte[] blank() {
    List<Line> lines =
        table.passages().stream().map(passage -> line(passage, cell(passage))).toList();
    return written(lines);
  }

  /** With what a translator wrote, and beside it what is wrong with it. */
  public byte[] returned(List<SheetRow> rows, List<SheetFault> faults) {
    Map<String, SheetRow> known = new HashMap<>();
    List<Line> strangers = new ArrayList<>();
    for (SheetRow row : rows) {
      if (table.passage(row.path()).isEmpty() || known.putIfAbsent(row.path(), row) != null) {
        strangers.add(stranger(row, faults));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (Passage passage : table.passages()) {
      lines.add(returned(passage, known.get(passage.path()), faults));
    }
    lines.addAll(strangers);
    return written(lines);
  }

  /** One row: what stands in it by column. */
  private record Line(Map<SheetColumn, String> texts) {}

  private Line line(Passage passage, Cell cell) {
    Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
    texts.put(
        SheetColumn.WHAT, new PassageNames(table.passages()).whole(passage, table.passages()));
    texts.put(SheetColumn.OWN, passage.words());
    texts.put(SheetColumn.WORDS, cell.text());
    texts.put(SheetColumn.NOTE, cell.remark());
    texts.put(SheetColumn.STATE, state(cell));
    texts.put(SheetColumn.MOST, String.valueOf(passage.kind().most()));
    texts.put(SheetColumn.PATH, passage.path());
    texts.put(SheetColumn.MADE_FROM, passage.fingerprint());
    return new Line(texts);
  }

  private Line returned(Passage passage, @Nullable SheetRow row, List<SheetFault> faults) {
    Line line = line(passage, cell(passage));
    if (row != null) {
      line.texts.put(SheetColumn.WORDS, row.words());
      line.texts.put(SheetColumn.NOTE, row.note());
      line.texts.put(SheetColumn.MEND, mends(row, faults));
    }
    return line;
  }

  /** A row that fits no message, so that no word in it is lost. */
  private static Line stranger(SheetRow row, List<SheetFault> faults) {
    Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
    texts.put(SheetColumn.OWN, row.own());
    texts.put(SheetColumn.WORDS, row.words());
    texts.put(SheetColumn.NOTE, row.note());
    texts.put(SheetColumn.MEND, mends(row, faults));
    texts.put(SheetColumn.PATH, row.path());
    texts.put(SheetColumn.MADE_FROM, row.madeFrom());
    return new Line(texts);
  }

  private Cell cell(Passage passage) {
    return table.column(mark.language()).map(column -> column.cell(passage.path())).orElseThrow();
  }

  private static String mends(SheetRow row, List<SheetFault> faults) {
    return String.join(
        "\n",
        faults.stream()
            .filter(fault -> fault.row() == row.number())
            .map(fault -> fault.what() + ". " + fault.mend())
            .toList());
  }

  private static String state(Cell cell) {
    return switch (cell.state()) {
      case MISSING -> "Missing";
      case DRAFT -> "Draft";
      case CHANGED -> "Changed";
      case CHECKED -> "Checked";
      case OPTIONAL -> "May be empty";
    };
  }

  private byte[] written(List<Line> lines) {
    String own = table.own().getDisplayName(Locale.UK);
    return SheetWriting.book(
        List.of(
            new SheetWriting.Tab(
                mark.language().toLanguageTag(),
                mark,
                own,
                "write here",
                rightToLeft,
                lines.stream().map(Line::texts).toList())));
  }
}
