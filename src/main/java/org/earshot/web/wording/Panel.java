package org.earshot.web.wording;

import java.util.List;
import org.earshot.authoring.plain.Measures;
import org.earshot.authoring.plain.PlainLanguage;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a form, or of the whole.
 *
 * @param known whether there are rules for the language at all
 * @param whole of all texts that there are rules for
 */
public record Panel(boolean known, List<Said> texts, Measures whole) {

  /** Of texts that are all in one language. */
  public static Panel of(boolean known, List<Said> texts) {
    return new Panel(
        known, texts, texts.stream().map(Said::measures).reduce(Measures.of(""), Measures::and));
  }

  public boolean clean() {
    return texts.stream().allMatch(said -> said.hints().isEmpty());
  }

  /** Whether the whole is harder to read than it should be, though no one text may stand out. */
  public boolean hard() {
    return whole.readingAge() > highestAge();
  }

  /** In how many texts something could be better. */
  public long found() {
    return texts.stream().filter(said -> !said.hints().isEmpty()).count();
  }

  /** What is said beside this field; null where that is nothing. */
  public @Nullable Said of(String field) {
    return texts.stream()
        .filter(said -> said.field().equals(field) && !said.hints().isEmpty())
        .findFirst()
        .orElse(null);
  }

  public int highestAge() {
    return PlainLanguage.highestReadingAge();
  }
}
