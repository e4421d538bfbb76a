package org.earshot.web.translating;

import org.earshot.translated.TranslatedText;
import org.earshot.translated.TypedTexts;
import org.jspecify.annotations.Nullable;

/**
 * A text beside its translation.
 *
 * @param what it is, in words
 * @param line whether it is a name rather than a text of several lines
 * @param words in its field
 * @param clash whether somebody else has changed it too
 * @param choice which words to keep then; null until that is said
 */
public record TextField(
    TranslatedText text,
    String what,
    boolean line,
    String words,
    boolean still,
    String began,
    String read,
    boolean clash,
    @Nullable String choice) {

  /**
   * As it is saved, unless this officer changed it.
   *
   * @param typed null before anything was
   */
  static TextField of(TranslatedText text, String what, boolean line, @Nullable TypedTexts typed) {
    String name = text.name();
    String saved = text.words() == null ? "" : text.words();
    if (typed == null || !typed.changes(text)) {
      return new TextField(
          text, what, line, saved, false, TranslatedText.digest(saved), text.mark(), false, null);
    }
    boolean clash = typed.clashes(text);
    return new TextField(
        text,
        what,
        line,
        typed.words().getOrDefault(name, ""),
        typed.still().contains(name),
        typed.began().getOrDefault(name, TranslatedText.digest("")),
        typed.read().getOrDefault(name, ""),
        clash,
        clash && typed.chose(text) ? typed.chosen().get(name) : null);
  }
}
