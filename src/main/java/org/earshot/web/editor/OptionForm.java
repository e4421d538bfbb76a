package org.earshot.web.editor;

import java.util.Arrays;
import java.util.List;
import org.earshot.authoring.editing.OptionText;
import org.jspecify.annotations.Nullable;

/**
 * An option as it was typed.
 *
 * @param id empty for a new one
 * @param synonyms with commas between them
 */
record OptionForm(
    @Nullable String id,
    @Nullable String label,
    @Nullable String exclusive,
    @Nullable String synonyms) {

  static final OptionForm BLANK = new OptionForm("", "", null, "");

  static OptionForm of(OptionText option) {
    return new OptionForm(
        option.id(),
        option.label(),
        option.exclusive() ? "on" : null,
        String.join(", ", option.synonyms()));
  }

  boolean isBlank() {
    return TypedIn.line(label).isEmpty() && TypedIn.line(synonyms).isEmpty();
  }

  boolean isNew() {
    return id == null || !id.matches("[a-z0-9][a-z0-9_]{0,29}");
  }

  OptionText read() {
    return new OptionText(
        isNew() || id == null ? "" : id, TypedIn.line(label), exclusive != null, list(synonyms));
  }

  static List<String> list(@Nullable String typed) {
    return Arrays.stream(TypedIn.line(typed).split("[,;،、]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }
}
