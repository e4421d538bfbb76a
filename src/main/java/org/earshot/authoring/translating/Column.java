package org.earshot.authoring.translating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.translating.Cell.State;
import org.earshot.authoring.yaml.Document;
import org.jspecify.annotations.Nullable;

/**
 * One translation.
 *
 * @param readable whether its file can be read at all; if not, nothing here changes it
 * @param draft whether nobody has checked it, or not since it was changed
 * @param checkedBy who has checked it; null where nobody is named
 * @param checkedOn the day, as written; null where none is
 * @param cells by the path of the passage
 */
public record Column(
    Locale language,
    boolean readable,
    boolean draft,
    @Nullable String checkedBy,
    @Nullable String checkedOn,
    Map<String, Cell> cells) {

  public Column {
    cells = Map.copyOf(cells);
  }

  static Column of(Locale language, Optional<Document> file, List<Passage> passages) {
    Document document = file.orElseGet(() -> Document.empty(""));
    boolean draft = !"checked".equals(document.text("/status"));
    Map<String, Cell> cells = new LinkedHashMap<>();
    passages.forEach(passage -> cells.put(passage.path(), Cell.of(passage, document, draft)));
    return new Column(
        language,
        file.isPresent(),
        draft,
        document.text("/checked_by"),
        document.text("/checked_on"),
        cells);
  }

  /** An untouched one where the passage is not known. */
  public Cell cell(String path) {
    return cells.getOrDefault(path, Cell.EMPTY);
  }

  public Progress progress() {
    return new Progress(
        count(State.DRAFT) + count(State.CHECKED) + count(State.CHANGED),
        cells.size() - count(State.OPTIONAL),
        count(State.CHANGED));
  }

  private int count(State state) {
    return (int) cells.values().stream().filter(cell -> cell.state() == state).count();
  }

  /**
   * How far a translation has come.
   *
   * @param written how many of the passages have words
   * @param changed how many of these say something that the conversation itself no longer says
   */
  public record Progress(int written, int total, int changed) {

    /** Whether somebody can check it. */
    public boolean whole() {
      return written == total && changed == 0;
    }
  }
}
