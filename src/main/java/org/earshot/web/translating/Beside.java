package org.earshot.web.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.editing.Comparison;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.translating.Cell;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Length;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.PassageNames;
import org.earshot.authoring.translating.Printed;
import org.earshot.authoring.translating.Slip;
import org.earshot.authoring.translating.Slips;
import org.earshot.authoring.translating.WordTable;
import org.jspecify.annotations.Nullable;

/** The page on which the conversation's own words and one translation stand side by side. */
final class Beside {

  private static final String WORDS = "words.";
  private static final String NOTE = "note.";

  private final WordTable table;
  private final Column column;
  private final Map<String, String> typed;
  private final Map<String, String> earlier;
  private final List<WordFaults.Fault> faults;
  private final PassageNames names;
  private final @Nullable Sheet sheet;

  /**
   * @param sheet what the conversation says; null where whom words are for need not be told
   * @param typed by field; what is not among it stands as the file has it
   * @param faults what keeps the words from being heard
   * @param earlier by path, what changed words said when they were translated, as far as known
   */
  Beside(
      WordTable table,
      Column column,
      Map<String, String> typed,
      Map<String, String> earlier,
      List<WordFaults.Fault> faults,
      @Nullable Sheet sheet) {
    this.sheet = sheet;
    this.table = table;
    this.column = column;
    this.typed = typed;
    this.earlier = earlier;
    this.faults = faults;
    this.names = new PassageNames(table.passages());
  }

  /** The name, and the id, of the field for a translation. */
  static String field(Passage passage) {
    return WORDS + passage.path().replace('/', '.');
  }

  static String noteField(Passage passage) {
    return NOTE + passage.path().replace('/', '.');
  }

  /**
   * One message.
   *
   * @param audience who reads it ("whose answer to …"); empty where it is not for some people only
   * @param synonyms what may be left empty
   * @param note the field for remarks on it
   * @param length null for what is never sent by itself
   */
  record Section(
      String id,
      String heading,
      String audience,
      List<Line> lines,
      List<Line> synonyms,
      Note note,
      @Nullable Length length) {}

  record Note(String field, String value) {}

  /**
   * One piece of words, with what stands for it in the translation.
   *
   * @param field the name of its field
   * @param before what the original said when it was translated; null where that is not known, or
   *     it says the same
   * @param slips where it differs from the original and should not, and what keeps it from being
   *     heard
   */
  record Line(
      String label,
      Passage passage,
      String field,
      String value,
      Cell cell,
      @Nullable String before,
      List<Slip> slips) {

    public CellView state() {
      return CellView.of(cell.state());
    }

    /** Whether a note on it stands beside it, since the field for notes is about another piece. */
    public boolean aside() {
      return passage.optional() || !isMessage(passage);
    }

    public boolean changed() {
      return cell.state() == Cell.State.CHANGED;
    }

    /** As many as its words need, and one to go on. */
    public int rows() {
      return Math.min(8, 2 + Math.max(value.length(), passage.words().length()) / 60);
    }
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    names
        .messages(table.passages())
        .forEach((heading, passages) -> sections.add(section(heading, passages)));
    return sections;
  }

  private Section section(String heading, List<Passage> passages) {
    List<Line> lines = new ArrayList<>();
    List<Line> synonyms = new ArrayList<>();
    for (Passage passage : passages) {
      (passage.optional() ? synonyms : lines).add(line(passage));
    }
    Passage first = passages.getFirst();
    String note = noteField(first);
    String remark = column.cell(first.path()).remark();
    return new Section(
        heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
        heading,
        audience(first),
        lines,
        synonyms,
        new Note(note, typed.getOrDefault(note, remark)),
        first.kind() == Passage.Kind.TITLE ? null : length(first));
  }

  private String audience(Passage message) {
    return sheet == null || message.variant() == null || message.question() == null
        ? ""
        : sheet
            .question(message.question())
            .flatMap(
                question ->
                    question.variants().stream()
                        .filter(variant -> variant.id().equals(message.variant()))
                        .map(variant -> Comparison.audience(sheet, question, variant))
                        .findFirst())
            .orElse("");
  }

  private Line line(Passage passage) {
    Cell cell = column.cell(passage.path());
    String field = field(passage);
    String value = value(passage);
    return new Line(
        names.piece(passage, table.passages()),
        passage,
        field,
        value,
        cell,
        earlier.get(passage.path()),
        slips(passage, value));
  }

  private List<Slip> slips(Passage passage, String value) {
    List<Slip> slips = new ArrayList<>(Slips.of(passage, value, table.keywords()));
    faults.stream()
        .filter(fault -> fault.field().equals(field(passage)))
        .forEach(fault -> slips.add(new Slip(true, fault.what(), fault.mend())));
    return slips;
  }

  private String value(Passage passage) {
    return typed.getOrDefault(field(passage), column.cell(passage.path()).text());
  }

  private Length length(Passage message) {
    String ask = isMessage(message) ? value(message) : "";
    List<String> labels =
        PassageNames.labels(message, table.passages()).stream().map(this::value).toList();
    return Length.of(ask.isBlank() ? "" : Printed.of(ask, labels));
  }

  private static boolean isMessage(Passage passage) {
    return passage.kind() != Passage.Kind.OPTION && passage.kind() != Passage.Kind.UNIT;
  }
}
