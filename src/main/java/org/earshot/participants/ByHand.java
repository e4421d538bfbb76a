package org.earshot.participants;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How answers come that somebody writes down for their person. They are counted like channels, but
 * nobody can be written to on them.
 */
public enum ByHand {
  PAPER("on paper"),
  PHONE("by phone"),
  IN_PERSON("face to face");

  private final String how;

  ByHand(String how) {
    this.how = how;
  }

  /** What stands where a channel's name stands: {@code paper}, {@code phone}, {@code in_person}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Within a sentence: "on paper". */
  public String how() {
    return how;
  }

  /** Empty where it is a channel on which people write themselves, or none at all. */
  public static Optional<ByHand> of(String channel) {
    return Arrays.stream(values()).filter(way -> way.key().equals(channel)).findFirst();
  }

  /** All of them as a list in SQL. */
  public static String inSql() {
    return Arrays.stream(values())
        .map(way -> "'" + way.key() + "'")
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
