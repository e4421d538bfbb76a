package org.earshot.outcomes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a feedback report and how it stands in another language.
 *
 * @param name "about", "who", "views", "limits", the address of a length, or "theme:" and the id of
 *     a theme
 * @param original in the language that the report was written in
 * @param words the translation; null where there is none
 * @param writtenBy who wrote that; null where nobody did
 * @param checkedBy who else has read it; null until then
 */
public record ReportPart(
    String name,
    String original,
    @Nullable String words,
    State state,
    @Nullable String writtenBy,
    @Nullable String checkedBy) {

  static final String THEME = "theme:";

  public enum State {
    MISSING,
    /** Nobody but its writer has read it. */
    DRAFT,
    /** The report says something else since it was translated. */
    CHANGED,
    /** Everybody can read it once the report is public. */
    CHECKED
  }

  /** Whether it is the name of a theme. */
  public boolean names() {
    return name.startsWith(THEME);
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
