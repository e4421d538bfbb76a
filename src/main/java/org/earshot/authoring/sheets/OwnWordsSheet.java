package org.earshot.authoring.sheets;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Earshot itself says in one language as a translator's spreadsheet; {@link SheetReading}
 * reads it again.
 */
public final class OwnWordsSheet {

  /** Stands in the mark where other spreadsheets name their conversation. */
  private static final String NAME = "own-words";

  private OwnWordsSheet() {}

  /**
   * A row.
   *
   * @param what its name, and what it is for
   * @param english what is translated
   * @param seen tells the words from later ones
   * @param mend what to mend in it; empty where nothing is wrong
   */
  public record Entry(
      String what,
      String english,
      String words,
      String state,
      String path,
      String seen,
      String mend) {}

  /**
   * @param rightToLeft whether the language is written so
   */
  public static byte[] of(Locale language, List<Entry> entries, boolean rightToLeft) {
    return new SheetWriting(new SheetMark(NAME, language, 0), "English", rightToLeft)
        .of(entries.stream().map(OwnWordsSheet::texts).toList());
  }

  /** Whether a spreadsheet was made for this language's own words. */
  public static boolean isFor(Locale language, SheetMark mark) {
    return mark.conversation().equals(NAME) && mark.language().equals(language);
  }

  private static Map<SheetColumn, String> texts(Entry entry) {
    Map<SheetColumn, String> texts = new EnumMap<>(SheetColumn.class);
    texts.put(SheetColumn.WHAT, entry.what());
    texts.put(SheetColumn.OWN, entry.english());
    texts.put(SheetColumn.WORDS, entry.words());
    texts.put(SheetColumn.STATE, entry.state());
    texts.put(SheetColumn.PATH, entry.path());
    texts.put(SheetColumn.MADE_FROM, entry.seen());
    if (!entry.mend().isEmpty()) {
      texts.put(SheetColumn.MEND, entry.mend());
    }
    return texts;
  }
}
