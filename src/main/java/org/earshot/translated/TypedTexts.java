package org.earshot.translated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.translated.TranslatedText.State;

/**
 * What somebody typed.
 *
 * @param words by the name of the text; what is blank is taken away
 * @param still the texts whose translation is right, though the original says something else now
 * @param began by the name of the text, the digest of the translation that they began from
 * @param read by the name of the text, its mark at that time
 * @param chosen where somebody else had changed a text too: {@link #SAVED}, or the mark of the text
 *     that the typed words take the place of
 */
public record TypedTexts(
    Map<String, String> words,
    Set<String> still,
    Map<String, String> began,
    Map<String, String> read,
    Map<String, String> chosen) {

  /** The choice of the words that were saved, not of those that were typed. */
  public static final String SAVED = "saved";

  /**
   * Whether a text was changed from where they began. Words that were translated from others are
   * not right only because they were sent again.
   */
  public boolean changes(TranslatedText text) {
    String typed = words.get(text.name());
    if (typed == null) {
      return false;
    }
    if (TranslatedText.digest(typed).equals(TranslatedText.digest(text.words()))) {
      return text.state() == State.CHANGED && still.contains(text.name());
    }
    return changes(text.name());
  }

  private boolean changes(String text) {
    String typed = TranslatedText.digest(words.get(text));
    return !typed.equals(began.getOrDefault(text, TranslatedText.digest((String) null)));
  }

  /** Whether somebody else changed it too, in either language. */
  public boolean clashes(TranslatedText text) {
    return changes(text) && !text.mark().equals(read.get(text.name()));
  }

  /** Whether they have chosen since between their words and what is saved now. */
  public boolean chose(TranslatedText text) {
    String choice = chosen.get(text.name());
    return SAVED.equals(choice) || text.mark().equals(choice);
  }

  boolean writes(TranslatedText text) {
    return changes(text) && (!clashes(text) || text.mark().equals(chosen.get(text.name())));
  }

  /** What was typed for texts that the original has no more. */
  public List<String> gone(List<TranslatedText> texts) {
    Set<String> names = texts.stream().map(TranslatedText::name).collect(Collectors.toSet());
    return words.entrySet().stream()
        .filter(typed -> !names.contains(typed.getKey()) && !typed.getValue().isBlank())
        .filter(typed -> changes(typed.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
