package org.earshot.authoring.translating;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Marks translations that do not say what they were made from, when the conversation's own words
 * change under them: they were made from what it said before.
 */
public final class Stamps {

  private Stamps() {}

  /** The files after a change, with such marks as they need; otherwise as they are. */
  public static Map<String, String> on(Map<String, String> before, Map<String, String> after) {
    WordTable old = WordTable.of(before).orElse(null);
    WordTable now = WordTable.of(after).orElse(null);
    if (old == null || now == null || !old.own().equals(now.own())) {
      return after;
    }
    List<Passage> reworded =
        old.passages().stream().filter(passage -> isReworded(passage, now)).toList();
    Map<String, String> marked = after;
    for (Column column : now.columns()) {
      Column was = old.column(column.language()).orElse(null);
      if (was != null && column.readable()) {
        marked = marked(marked, column, was, reworded);
      }
    }
    return marked;
  }

  private static boolean isReworded(Passage passage, WordTable now) {
    return !passage.optional()
        && now.passage(passage.path())
            .filter(later -> !later.fingerprint().equals(passage.fingerprint()))
            .isPresent();
  }

  private static Map<String, String> marked(
      Map<String, String> files, Column column, Column was, List<Passage> reworded) {
    TranslationFile file = TranslationFile.of(files, column.language());
    boolean any = false;
    for (Passage passage : reworded) {
      String words = column.cell(passage.path()).words();
      boolean same = Objects.equals(words, was.cell(passage.path()).words());
      if (words != null && same && !file.saysWhatItWasMadeFrom(passage)) {
        String from = was.cell(passage.path()).madeFrom();
        file.madeFrom(passage, from == null ? passage.fingerprint() : from);
        any = true;
      }
    }
    return any ? file.in(files) : files;
  }
}
