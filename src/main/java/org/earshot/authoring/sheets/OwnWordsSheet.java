package org.earshot.authoring.sheets;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What Earshot itself says and understands in one language as a translator's spreadsheet, a sheet
 * each; {@link SheetReading} reads them again.
 */
public final class OwnWordsSheet {

  /** The name on the tab of the second sheet. */
  public static final String LISTS_TAB = "Words understood";

  /** Stands in the mark where other spreadsheets name their conversation. */
  private static final String NAME = "own-words";

  /** The same of the sheet of words that are understood. */
  private static final String LISTS = "own-word-lists";

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
   * @param said what is said, a row each
   * @param understood lists of words that are understood, a row each and a word on each line
   * @param rightToLeft whether the language is written so
   */
  public static byte[] of(
      Locale language, List<Entry> said, List<Entry> understood, boolean rightToLeft) {
    String tag = language.toLanguageTag();
    return SheetWriting.book(
        List.of(
            new SheetWriting.Tab(
                tag, mark(NAME, language), "English", "write here", rightToLeft, texts(said)),
            new SheetWriting.Tab(
                LISTS_TAB,
                mark(LISTS, language),
                "English",
                "a word on each line",
                rightToLeft,
                texts(understood))));
  }

  private static SheetMark mark(String name, Locale language) {
    return new SheetMark(name, language, 0);
  }

  /** Whether a spreadsheet was made for this language's own words. */
  public static boolean isFor(Locale language, SheetMark mark) {
    return mark.conversation().equals(NAME) && mark.language().equals(language);
  }

  /**
   * What came back of the words that are understood; nothing where that sheet is gone.
   *
   * @param sent the file
   */
  public static SheetReading lists(Locale language, byte[] sent) {
    return SheetReading.marked(sent, mark(LISTS, language));
  }

  private static List<Map<SheetColumn, String>> texts(List<Entry> entries) {
    return entries.stream().map(OwnWordsSheet::texts).toList();
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
