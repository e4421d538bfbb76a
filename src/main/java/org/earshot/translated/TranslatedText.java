package org.earshot.translated;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text and how it stands in another language.
 *
 * @param name what it is called among the texts of its original
 * @param original in the language that it was written in
 * @param words the translation; null where there is none
 * @param written by whom that was, and when; null where nobody did
 * @param checked who else has read it, and when; null until then
 */
public record TranslatedText(
    String name,
    String original,
    @Nullable String words,
    State state,
    @Nullable Done written,
    @Nullable Done checked) {

  public enum State {
    MISSING,
    /** Nobody but its writer has read it. */
    DRAFT,
    /** The original says something else since it was translated. */
    CHANGED,
    /** Everybody can read it once the original is public. */
    CHECKED
  }

  /**
   * What somebody did.
   *
   * @param by their name
   */
  public record Done(String by, Instant at) {}

  /** Its field on a form. */
  public String field() {
    return "words[" + name + "]";
  }

  /** Changes with every word of it, in either language, and with its state. */
  public String mark() {
    return digest(List.of(name, original, words == null ? "" : words, state.name()));
  }

  /** Of a translation, the same before and after a browser has sent it; null is an empty one. */
  public static String digest(@Nullable String words) {
    return digest(List.of(words == null ? "" : words.strip().replace("\r\n", "\n")));
  }

  /** Hexadecimal, and the same in every copy of Earshot, before and after it is started again. */
  static String digest(List<String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(text.length()).append(':').append(text));
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }
}
