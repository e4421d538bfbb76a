package org.earshot.understanding.listening.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers sentences of languages that nobody offers yet, so that they are not taken for one that
 * is, and of English, so that what was never translated is known as English: {@code Gathering
 * <sentences to write> <MediaWiki folder> <declarations folder> <GNOME help folder> <sayings
 * folder> <collections folder>}. Interface messages, the Universal Declaration of Human Rights,
 * help pages, sayings, and the sentences that people gave to be read aloud.
 */
public final class Gathering {

  /** The language, then its name in the three sources; nothing where a source lacks it. */
  private static final List<List<String>> LANGUAGES =
      List.of(
          List.of("ru", "ru", "rus", "ru"),
          List.of("bg", "bg", "bul", ""),
          List.of("be", "be", "bel", ""),
          List.of("sr", "sr-ec", "srp_cyrl", "sr"),
          List.of("mk", "mk", "mkd", ""),
          List.of("ne", "ne", "nep", ""),
          List.of("mr", "mr", "mar", "mr"),
          List.of("as", "as", "", "as"),
          List.of("ps", "ps", "pbu", ""),
          List.of("sd", "sd", "", ""),
          List.of("ja", "ja", "jpn", "ja"),
          List.of("de", "de", "deu_1996", "de"),
          List.of("nl", "nl", "nld", "nl"),
          List.of("cs", "cs", "ces", "cs"),
          List.of("sk", "sk", "slk", ""),
          List.of("hu", "hu", "hun", "hu"),
          List.of("sq", "sq", "als", ""),
          List.of("sw", "sw", "swh", ""),
          List.of("ha", "ha", "hau_NG", ""),
          List.of("ku", "ku-latn", "kmr", ""),
          List.of("fil", "tl", "tgl", ""),
          List.of("lv", "lv", "lav", "lv"),
          List.of("hr", "hr", "hrv", "hr"),
          List.of("id", "id", "ind", "id"),
          List.of("sv", "sv", "swe", "sv"),
          List.of("ca", "ca", "cat", "ca"),
          List.of("ig", "ig", "ibo", ""),
          List.of("om", "om", "", ""),
          List.of("rw", "rw", "kin", ""),
          List.of("en", "en", "", "C"));

  private static final Pattern MARKUP =
      Pattern.compile("<[^>]*>|\\{\\{[^}]*\\}\\}|\\[\\[|\\]\\]|&[a-z]+;|\\$\\d+|[|*#=_'\"]{2,}");
  private static final Pattern PARTS = Pattern.compile("[\\n|]+|(?<=[.!?।])\\s+");
  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<(p|title)\\b[^>]*>(.*?)</\\1>");
  private static final int SHORTEST = 4;

  /** Where a language's folder of collected sentences is not named as we name the language. */
  private static final Map<String, String> COLLECTED_AS =
      Map.of("sv", "sv-SE", "ne", "ne-NP", "ku", "kmr", "fil", "tl");

  /** In bytes: larger files are encyclopedias and parliaments, which are not how people talk. */
  private static final long LARGEST = 4 << 20;

  /** Of a large collection so many sentences, evenly from all of it. */
  private static final int MOST_COLLECTED = 20_000;

  private final Path mediaWiki;
  private final Path declarations;
  private final Path gnome;
  private final Path sayings;
  private final Path collections;
  private final JsonMapper json = new JsonMapper();

  private Gathering(Path mediaWiki, Path declarations, Path gnome, Path sayings, Path collections) {
    this.mediaWiki = mediaWiki;
    this.declarations = declarations;
    this.gnome = gnome;
    this.sayings = sayings;
    this.collections = collections;
  }

  /** The languages that are learnt only so that they are not taken for another. */
  static Set<String> strangers() {
    return LANGUAGES.stream()
        .map(language -> language.get(0))
        .filter(language -> !language.equals("en"))
        .collect(Collectors.toSet());
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    Gathering gathering =
        new Gathering(
            Path.of(args[1]),
            Path.of(args[2]),
            Path.of(args[3]),
            Path.of(args[4]),
            Path.of(args[5]));
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[0]))) {
      for (List<String> language : LANGUAGES) {
        for (String sentence : gathering.sentences(language)) {
          out.write(language.get(0) + "\t" + sentence + "\n");
        }
      }
    }
  }

  private List<String> sentences(List<String> language) throws IOException {
    return Stream.of(
            language.get(0).equals("en") ? sayings() : Stream.<String>empty(),
            messages(language.get(1)),
            pages(declarations, "/" + language.get(2) + ".html"),
            language.get(3).isEmpty()
                ? Stream.<String>empty()
                : pages(gnome.resolve(language.get(3)), ".page"),
            collected(language.get(0)))
        .flatMap(texts -> texts)
        .flatMap(text -> PARTS.splitAsStream(MARKUP.matcher(text).replaceAll(" ")))
        .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
        .filter(sentence -> sentence.length() >= SHORTEST)
        .distinct()
        .toList();
  }

  private Stream<String> sayings() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files(sayings, "")) {
      if (!file.toString().matches(".*\\.(dat|u8)")) {
        texts.addAll(
            List.of(
                Files.readString(file)
                    .replaceAll("(?m)^%$", "|")
                    .replaceAll("[ \\t]*\\n[ \\t]*", " ")
                    .split("\\|")));
      }
    }
    return texts.stream();
  }

  private Stream<String> collected(String language) throws IOException {
    Path folder = collections.resolve(COLLECTED_AS.getOrDefault(language, language));
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    Set<String> lines = new TreeSet<>();
    for (Path file : files(folder, ".txt")) {
      if (Files.size(file) <= LARGEST) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    List<String> sentences = List.copyOf(lines);
    int step = 1 + sentences.size() / MOST_COLLECTED;
    return IntStream.iterate(0, i -> i < sentences.size(), i -> i + step).mapToObj(sentences::get);
  }

  private Stream<String> messages(String code) throws IOException {
    Map<String, String> messages = new TreeMap<>();
    for (Path file : files(mediaWiki, "/" + code + ".json")) {
      JsonNode all = json.readTree(Files.readString(file));
      all.properties().stream()
          .filter(message -> !message.getKey().startsWith("@") && message.getValue().isString())
          .forEach(message -> messages.put(file + message.getKey(), message.getValue().asString()));
    }
    return messages.values().stream();
  }

  private static Stream<String> pages(Path folder, String ending) throws IOException {
    if (ending.equals("/.html")) {
      return Stream.empty();
    }
    return files(folder, ending).stream().flatMap(Gathering::paragraphs);
  }

  private static Stream<String> paragraphs(Path file) {
    try {
      return PARAGRAPH.matcher(Files.readString(file)).results().map(found -> found.group(2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }
}
