package org.earshot.reach;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The answers to one question that make up a group.
 *
 * @param options their ids, in alphabetical order
 * @param others whether every answer but these is meant, and but that somebody prefers not to say
 */
public record Answers(Set<String> options, boolean others) {

  /** Whoever gives this answer is in none of the groups. */
  static final String NOT_SAID = "prefer_not_to_say";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
  private static final Pattern BETWEEN = Pattern.compile("[\\s+]+");

  public Answers {
    options = java.util.Collections.unmodifiableSet(new TreeSet<>(options));
  }

  static Answers of(String option) {
    return new Answers(Set.of(option), false);
  }

  /** Whether a text can be read as answers. */
  static boolean written(String text) {
    String ids = text.startsWith("!") ? text.substring(1).strip() : text;
    return !ids.isEmpty() && BETWEEN.splitAsStream(ids).allMatch(id -> ID.matcher(id).matches());
  }

  /** Reads what is {@link #written}, such as "20_to_34 35_to_49" or "!en"; or a {@link #key}. */
  static Answers read(String text) {
    boolean others = text.startsWith("!");
    String ids = others ? text.substring(1).strip() : text;
    return new Answers(BETWEEN.splitAsStream(ids).collect(Collectors.toSet()), others);
  }

  /** Those of all answers that are meant. */
  Set<String> among(Collection<String> all) {
    return all.stream()
        .filter(one -> options.contains(one) != others)
        .filter(one -> !others || !one.equals(NOT_SAID))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Names the group in forms and in tables: the same answers have the same key. */
  public String key() {
    return (others ? "!" : "") + String.join("+", options);
  }
}
