package org.earshot.translated;

import java.util.Locale;
import java.util.Map;

/**
 * What is translated, as it is in its own language.
 *
 * @param slug of its consultation
 * @param texts by their names, in the order in which they are read
 */
public record Original(Kind kind, String slug, Map<String, String> texts) {

  public enum Kind {
    RECORD("set-up record"),
    REPORT("report");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What officers call it. */
    public String words() {
      return words;
    }

    /** Its name in the database. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
