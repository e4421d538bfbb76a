package org.earshot.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.areas.Area;
import org.earshot.responses.Selection.Codes;

/**
 * The areas that the answers to one postcode question are counted in, in one order whatever part of
 * the answers is looked at: those with the most answers first, and what is in none of them last.
 * They are the organisation's own, or else outward codes, of which the largest stand alone. Pure.
 */
final class AreaKeys {

  /** What is in none of the organisation's areas. */
  static final String OUTSIDE = "outside";

  /** Outward codes that do not stand alone. */
  static final String OTHER = Results.OTHER_AREAS;

  /** So many outward codes stand alone; one more does, too, before a rest of one is made. */
  static final int MOST = 12;

  /** LE2 before LE10. */
  private static final Comparator<String> NATURAL =
      Comparator.comparing((String code) -> code.replaceAll("[0-9].*", ""))
          .thenComparing(code -> code.replaceAll("[^0-9]", "").length())
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, String> keyOfCode = new HashMap<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, Set<String>> codes = new HashMap<>();
  private final String rest;
  private final Set<String> given;

  /**
   * @param named the organisation's areas; where there are none, codes stand for themselves
   * @param counts how often each outward code was given by everybody
   */
  AreaKeys(List<Area> named, Map<String, Long> counts) {
    this.rest = named.isEmpty() ? OTHER : OUTSIDE;
    this.given = Set.copyOf(counts.keySet());
    if (named.isEmpty()) {
      alone(counts);
    } else {
      named(named, counts);
    }
  }

  private void alone(Map<String, Long> counts) {
    List<String> order = new ArrayList<>(counts.keySet());
    order.sort(largestFirst(counts).thenComparing(NATURAL));
    int most = order.size() <= MOST + 1 ? order.size() : MOST;
    order.subList(0, most).forEach(code -> add(code, code, List.of(code)));
    if (order.size() > most) {
      labels.put(OTHER, label(OTHER));
    }
  }

  private void named(List<Area> named, Map<String, Long> counts) {
    Map<String, Long> sums = new HashMap<>();
    for (Area area : named) {
      long sum = area.codes().stream().mapToLong(code -> counts.getOrDefault(code, 0L)).sum();
      sums.put(area.key(), sum);
    }
    named.stream()
        .sorted(
            Comparator.comparing((Area area) -> -sums.getOrDefault(area.key(), 0L))
                .thenComparing(Area::name)
                .thenComparing(Area::key))
        .forEach(area -> add(area.key(), area.name(), area.codes()));
    labels.put(OUTSIDE, label(OUTSIDE));
  }

  private static Comparator<String> largestFirst(Map<String, Long> counts) {
    return Comparator.comparing((String code) -> -counts.getOrDefault(code, 0L));
  }

  private void add(String key, String label, List<String> its) {
    labels.put(key, label);
    codes.put(key, Set.copyOf(its));
    its.forEach(code -> keyOfCode.put(code, key));
  }

  /** All of them, also those that nobody is from. */
  List<String> keys() {
    return List.copyOf(labels.keySet());
  }

  String key(String code) {
    return keyOfCode.getOrDefault(code, rest);
  }

  /** The key itself where it is no area's any more. */
  String label(String key) {
    return switch (key) {
      case OUTSIDE -> "Outside our areas";
      case OTHER -> "Other areas";
      default -> labels.getOrDefault(key, key);
    };
  }

  /** Which outward codes make up an area. */
  Codes codes(String key) {
    return key.equals(rest)
        ? new Codes(new HashSet<>(keyOfCode.keySet()), true)
        : new Codes(codes.getOrDefault(key, Set.of()), false);
  }

  /** Every outward code that anybody gave. */
  Set<String> given() {
    return given;
  }

  /**
   * The areas of these outward codes; empty where an area has others that were given, too, so that
   * the codes cannot be told by their areas.
   */
  Set<String> whole(Set<String> some) {
    Set<String> areas = some.stream().map(this::key).collect(Collectors.toSet());
    boolean whole =
        given.stream().filter(code -> areas.contains(key(code))).allMatch(some::contains);
    return whole ? areas : Set.of();
  }

  /** The outward codes of an area among these, in the order of the alphabet and of numbers. */
  List<String> among(String key, Set<String> given) {
    return given.stream().filter(code -> key(code).equals(key)).sorted(NATURAL).toList();
  }
}
