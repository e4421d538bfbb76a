package org.earshot.security;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, field by field, so that all of it is said at once. */
public final class Objections {

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /**
   * @param field its name in the outside contract ({@code items[0].why})
   */
  public void add(String field, String message) {
    fields.computeIfAbsent(field, any -> new ArrayList<>()).add(message);
  }

  public void addIf(boolean wrong, String field, String message) {
    if (wrong) {
      add(field, message);
    }
  }

  /** Objects to a text that is too long; a missing one is never too long. */
  public void length(String field, @Nullable String text, int most) {
    if (text != null && text.length() > most) {
      add(
          field,
          String.format(
              Locale.UK, "Use at most %,d characters; this has %,d.", most, text.length()));
    }
  }

  /**
   * @throws Refused if anything was wrong
   */
  public void refuse() {
    if (!fields.isEmpty()) {
      throw Refused.invalid(fields);
    }
  }
}
