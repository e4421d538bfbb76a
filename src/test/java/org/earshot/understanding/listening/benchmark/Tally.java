package org.earshot.understanding.listening.benchmark;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Counts hits by language and length. */
final class Tally {

  private final Map<String, int[]> hits = new TreeMap<>();
  private final Map<String, int[]> tries = new TreeMap<>();

  void add(String language, int length, boolean hit) {
    tries.computeIfAbsent(language, l -> new int[Sample.LENGTHS])[length]++;
    hits.computeIfAbsent(language, l -> new int[Sample.LENGTHS])[length] += hit ? 1 : 0;
  }

  /** Per cent at each length, the mean of the languages. */
  String means() {
    return cells(length -> mean(length));
  }

  String of(String language) {
    return cells(length -> share(language, length));
  }

  Map<String, String> byLanguage() {
    return tries.keySet().stream()
        .collect(Collectors.toMap(l -> l, this::of, (a, b) -> a, TreeMap::new));
  }

  private double mean(int length) {
    return tries.keySet().stream()
        .mapToDouble(language -> share(language, length))
        .filter(share -> !Double.isNaN(share))
        .average()
        .orElse(Double.NaN);
  }

  private double share(String language, int length) {
    int[] none = new int[Sample.LENGTHS];
    return 100.0
        * hits.getOrDefault(language, none)[length]
        / tries.getOrDefault(language, none)[length];
  }

  int count() {
    return tries.values().stream().flatMapToInt(Arrays::stream).sum();
  }

  private static String cells(java.util.function.IntToDoubleFunction value) {
    return IntStream.range(0, Sample.LENGTHS)
        .mapToObj(length -> cell(value.applyAsDouble(length)))
        .collect(Collectors.joining(" / "));
  }

  private static String cell(double perCent) {
    return Double.isNaN(perCent) ? "–" : String.format(java.util.Locale.ROOT, "%.1f", perCent);
  }
}
