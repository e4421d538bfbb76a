package org.earshot.themes;

import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.SmallNumbers;
import org.jspecify.annotations.Nullable;

/**
 * How many texts have a theme, fit to be told to others: small numbers are hidden, the theme never
 * is.
 *
 * @param texts null where hidden
 * @param strongly null where hidden
 */
public record ToldTheme(Theme theme, @Nullable Long texts, @Nullable Long strongly) {

  /**
   * @param counts of one question
   * @param read how many of its texts were read, told beside them
   */
  public static List<ToldTheme> of(List<ThemeCount> counts, long read) {
    List<@Nullable Long> told =
        SmallNumbers.hide(read, counts.stream().map(ThemeCount::texts).toList());
    List<ToldTheme> all = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      ThemeCount count = counts.get(i);
      Long texts = told.get(i);
      all.add(new ToldTheme(count.theme(), texts, texts == null ? null : strongly(count)));
    }
    return all;
  }

  private static @Nullable Long strongly(ThemeCount count) {
    List<Long> parts = List.of(count.strongly(), count.texts() - count.strongly());
    return SmallNumbers.hide(count.texts(), parts).get(0);
  }
}
