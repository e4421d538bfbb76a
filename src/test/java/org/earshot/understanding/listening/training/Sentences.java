package org.earshot.understanding.listening.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.earshot.understanding.listening.PlainWords;

/** Sentences by language, from files of {@code language<TAB>sentence}, compressed or not. */
public final class Sentences {

  /** One sentence in ten is never learnt from, so that the result can be measured on it. */
  private static final int PARTS = 10;

  private static final int MOST_LANGUAGES_OF_A_STRING = 2;

  private Sentences() {}

  /** Whether the sentence is one of those kept for measuring; always the same answer. */
  public static boolean heldOut(String sentence) {
    int hash = String.join(" ", PlainWords.of(sentence)).hashCode() * 0x9E3779B1;
    return Math.floorMod(hash >>> 7, PARTS) == 0;
  }

  /** The sentences by language that the filter lets through, in the order of the files. */
  public static Map<String, List<String>> read(List<Path> files, Predicate<String> wanted)
      throws IOException {
    Map<String, Set<String>> byLanguage = new TreeMap<>();
    for (Path file : files) {
      try (BufferedReader lines = open(file)) {
        lines
            .lines()
            .map(line -> line.split("\t", 2))
            .filter(parts -> parts.length == 2 && usable(parts[1]) && wanted.test(parts[1]))
            .forEach(
                parts ->
                    byLanguage
                        .computeIfAbsent(parts[0], language -> new LinkedHashSet<>())
                        .add(parts[1]));
      }
    }
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    byLanguage.forEach((language, all) -> sentences.put(language, new ArrayList<>(all)));
    return sentences;
  }

  private static boolean usable(String sentence) {
    return !sentence.contains("@") && !sentence.contains("://");
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain =
        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  /**
   * Interface messages are full of English and of names: what English has too is English, and what
   * more than two languages have tells nothing.
   */
  static void dropShared(Map<String, List<String>> sentences) {
    Set<String> english = new HashSet<>(plain(sentences.getOrDefault("en", List.of())));
    Map<String, Integer> languages = new HashMap<>();
    sentences.forEach(
        (language, all) ->
            new HashSet<>(plain(all)).forEach(text -> languages.merge(text, 1, Integer::sum)));
    sentences.forEach(
        (language, all) ->
            all.removeIf(
                sentence -> {
                  String text = plain(sentence);
                  boolean shared = languages.getOrDefault(text, 0) > MOST_LANGUAGES_OF_A_STRING;
                  return !language.equals("en") && (shared || english.contains(text));
                }));
  }

  private static List<String> plain(List<String> sentences) {
    return sentences.stream().map(Sentences::plain).toList();
  }

  private static String plain(String sentence) {
    return String.join(" ", PlainWords.of(sentence));
  }
}
