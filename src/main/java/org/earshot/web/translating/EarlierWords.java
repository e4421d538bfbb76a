package org.earshot.web.translating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.translating.Cell;
import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.WordTable;
import org.springframework.stereotype.Component;

/** What the words said that a translation was made from, as far as the history still knows. */
@Component
class EarlierWords {

  /** Older states than these are not looked through. */
  private static final int STATES = 30;

  private final Manuscripts manuscripts;

  EarlierWords(Manuscripts manuscripts) {
    this.manuscripts = manuscripts;
  }

  /** By path, for the passages that have changed since they were translated. */
  Map<String, String> of(TranslationDesk.Work work, Column column) {
    Map<String, String> wanted = new HashMap<>();
    for (Passage passage : work.table().passages()) {
      Cell cell = column.cell(passage.path());
      if (cell.state() == Cell.State.CHANGED && cell.madeFrom() != null) {
        wanted.put(passage.path(), cell.madeFrom());
      }
    }
    return wanted.isEmpty() ? Map.of() : found(work.name(), wanted);
  }

  private Map<String, String> found(String name, Map<String, String> wanted) {
    Map<String, String> found = new HashMap<>();
    List<Manuscript.Saving> states = manuscripts.history(name).stream().limit(STATES).toList();
    for (Manuscript.Saving state : states) {
      if (!wanted.isEmpty()) {
        manuscripts
            .at(name, state.revision())
            .flatMap(then -> WordTable.of(then.files()))
            .ifPresent(table -> look(table, wanted, found));
      }
    }
    return found;
  }

  private static void look(WordTable table, Map<String, String> wanted, Map<String, String> found) {
    for (String path : List.copyOf(wanted.keySet())) {
      Optional<Passage> then = table.passage(path);
      if (then.isPresent() && then.get().fingerprint().equals(wanted.get(path))) {
        found.put(path, then.get().words());
        wanted.remove(path);
      }
    }
  }
}
