package org.earshot.themes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.analysis.SmallNumbers;
import org.springframework.stereotype.Component;

/** What officers found in people's own words, fit to be told to everybody. */
@Component
public class ToldThemes {

  private final Themes themes;
  private final Reading reading;

  public ToldThemes(Themes themes, Reading reading) {
    this.themes = themes;
    this.reading = reading;
  }

  /**
   * By question, those that any text has a theme of; none where fewer texts were read than may be
   * told of.
   */
  public Map<String, Found> of(String slug) {
    Map<String, List<ThemeCount>> counts =
        themes.summary(slug).stream()
            .filter(count -> count.texts() > 0)
            .collect(
                Collectors.groupingBy(
                    count -> count.theme().question(), LinkedHashMap::new, Collectors.toList()));
    Map<String, Found> found = new LinkedHashMap<>();
    counts.forEach(
        (question, mine) -> {
          Reading.Progress progress = reading.progress(slug, question);
          if (progress.read() >= SmallNumbers.LEAST) {
            found.put(
                question,
                new Found(progress.read(), progress.total(), ToldTheme.of(mine, progress.read())));
          }
        });
    return found;
  }

  /**
   * What was found in the texts of one question.
   *
   * @param read how many of them an officer has read
   * @param total how many there are
   * @param themes those that any text has, the most first; small numbers are hidden
   */
  public record Found(long read, long total, List<ToldTheme> themes) {

    public Found {
      themes = List.copyOf(themes);
    }

    /** How far the reading has come, in a sentence. */
    public String far() {
      return read >= total
          ? "Officers read all of them. An answer may have several themes."
          : "Officers have read " + read + " of them so far. An answer may have several themes.";
    }

    /** Each theme with its number, or alone where that is hidden. */
    public String line() {
      return themes.stream()
          .map(one -> one.theme().name() + (one.texts() == null ? "" : " (" + one.texts() + ")"))
          .collect(Collectors.joining(", "));
    }
  }
}
