package org.earshot.authoring.translating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody's translation, put into the newest state of the files. Others may have changed other
 * messages meanwhile; where they changed the same one otherwise, nothing is put in.
 *
 * @param files the new files; as they were where there are clashes, or where nothing is new
 * @param changed how many passages say something else than before
 * @param anything whether a passage or a note says something else
 */
public record Contribution(
    Map<String, String> files, List<Clash> clashes, int changed, boolean anything) {

  /**
   * What one person did.
   *
   * @param words what they typed by path; what they did not see is not among them
   * @param notes likewise
   */
  public record Work(Locale language, Map<String, String> words, Map<String, String> notes) {}

  /**
   * Two people changed one passage.
   *
   * @param theirs what it says now, by somebody else; empty where it was taken out
   * @param ours what was typed
   */
  public record Clash(Passage passage, String theirs, String ours) {}

  /**
   * @param base the files that the person saw
   * @param latest the files as they are now
   * @throws IllegalArgumentException where either cannot be read
   */
  public static Contribution of(Map<String, String> base, Map<String, String> latest, Work work) {
    return new Merging(table(base), table(latest), work).into(latest);
  }

  private static WordTable table(Map<String, String> files) {
    return WordTable.of(files)
        .orElseThrow(() -> new IllegalArgumentException("the conversation cannot be read"));
  }

  /** The comparing of what was seen, what is there now, and what was typed. */
  private record Merging(WordTable seen, WordTable now, Work work) {

    Contribution into(Map<String, String> latest) {
      List<Clash> clashes = new ArrayList<>();
      List<Translations.Change> changes = new ArrayList<>();
      work.words().forEach((path, typed) -> compare(path, typed, changes, clashes));
      Map<Passage, String> notes = notes();
      if (!clashes.isEmpty()) {
        return new Contribution(latest, clashes, 0, false);
      }
      Map<String, String> files = latest;
      if (!changes.isEmpty()) {
        files = Translations.changed(files, work.language(), changes);
      }
      if (!notes.isEmpty()) {
        files = Translations.noted(files, work.language(), notes);
      }
      return new Contribution(
          files, List.of(), changes.size(), !changes.isEmpty() || !notes.isEmpty());
    }

    private void compare(
        String path, String typed, List<Translations.Change> changes, List<Clash> clashes) {
      Passage passage = seen.passage(path).orElse(null);
      if (passage == null) {
        return;
      }
      String ours = Pasted.into(passage, typed);
      String before = cell(seen, path).text();
      String theirs = cell(now, path).text();
      if (ours.equals(before) || ours.equals(theirs)) {
        return;
      }
      if (now.passage(path).isPresent() && theirs.equals(before)) {
        changes.add(new Translations.Change(passage, ours, passage.fingerprint()));
      } else {
        clashes.add(new Clash(passage, theirs, ours));
      }
    }

    /** Of two notes the later one counts: nobody is sent them. */
    private Map<Passage, String> notes() {
      Map<Passage, String> notes = new LinkedHashMap<>();
      work.notes()
          .forEach(
              (path, typed) -> {
                String note = Pasted.clean(typed);
                Optional<Passage> passage = now.passage(path);
                if (passage.isPresent() && !note.equals(cell(seen, path).remark())) {
                  notes.put(passage.get(), note);
                }
              });
      return notes;
    }

    private Cell cell(WordTable table, String path) {
      return table.column(work.language()).map(column -> column.cell(path)).orElse(Cell.EMPTY);
    }
  }
}
