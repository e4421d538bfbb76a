package org.earshot.web.assisted;

import java.util.Locale;
import java.util.Optional;

/**
 * What stands on every sheet of one kind, so that its answers are entered in the right place:
 * "short-breaks/gu/3fa9".
 *
 * @param slug of the consultation
 * @param language its tag
 * @param version the beginning of the conversation version that it was printed from
 */
public record Reference(String slug, String language, String version) {

  private static final int ENOUGH = 4;

  static Reference of(String slug, Locale language, String version) {
    return new Reference(slug, language.toLanguageTag(), beginning(version));
  }

  /** As it was typed; empty where it is none. */
  static Optional<Reference> read(String typed) {
    String[] parts = typed.strip().toLowerCase(Locale.ROOT).split("\\s*/\\s*", -1);
    return parts.length == 3
        ? Optional.of(
            new Reference(parts[0], Locale.forLanguageTag(parts[1]).toLanguageTag(), parts[2]))
        : Optional.empty();
  }

  boolean printedFrom(String other) {
    return version.equals(beginning(other));
  }

  private static String beginning(String version) {
    return version.substring(0, Math.min(ENOUGH, version.length())).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return slug + "/" + language + "/" + version;
  }
}
