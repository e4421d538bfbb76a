package org.earshot.authoring.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of the file, ready to be looked for. */
record Rules(
    int longest,
    int sentences,
    int readingAge,
    Hard hard,
    List<Said> words,
    Forms forms,
    List<Sign> signs,
    Set<String> glossary) {

  private static final String FILE = "/plain-english/rules.yaml";

  /**
   * A word, and what to say for it.
   *
   * @param pattern finds it; where it has a group, that is the word, and the rest shows what is
   *     meant
   */
  record Said(String word, List<String> instead, String source, Pattern pattern) {

    Said(String word, List<String> instead, String source) {
      this(word, instead, source, Rules.word(word));
    }
  }

  /**
   * When one text by itself is much too hard.
   *
   * @param age it has a higher reading age
   * @param words and this many at least: the formula says little of fewer
   */
  record Hard(int age, int words) {

    boolean is(Measures measures) {
      return measures.words() >= words && measures.readingAge() > age;
    }
  }

  /** Something that shows by its form. */
  record Sign(Pattern pattern, boolean inQuestions, String what, String mend, String source) {}

  static Rules shipped() {
    JsonNode root = root();
    JsonNode limits = root.path("limits");
    Set<String> glossary = new HashSet<>();
    root.path("glossary").forEach(word -> glossary.add(word.asString()));
    return new Rules(
        limits.path("sentence").asInt(),
        limits.path("sentences").asInt(),
        limits.path("reading_age").asInt(),
        new Hard(limits.path("hard").asInt(), limits.path("hard_words").asInt()),
        Stream.concat(words(root.path("words")).stream(), contexts(root.path("contexts")).stream())
            .toList(),
        Forms.read(root.path("forms")),
        signs(root.path("patterns")),
        Set.copyOf(glossary));
  }

  private static List<Said> words(JsonNode lists) {
    List<Said> words = new ArrayList<>();
    for (JsonNode list : lists) {
      String source = list.path("source").asString();
      JsonNode say = list.path("say");
      for (String word : say.propertyNames()) {
        List<String> instead = new ArrayList<>();
        say.path(word).forEach(each -> instead.add(each.asString()));
        words.add(new Said(word, instead.isEmpty() ? List.of("") : instead, source));
      }
    }
    return List.copyOf(words);
  }

  private static List<Said> contexts(JsonNode lists) {
    List<Said> words = new ArrayList<>();
    for (JsonNode list : lists) {
      JsonNode say = list.path("say");
      for (String word : say.propertyNames()) {
        List<String> instead = new ArrayList<>();
        say.path(word).path("say").forEach(each -> instead.add(each.asString()));
        Pattern find = Pattern.compile(say.path(word).path("find").asString(), flags());
        words.add(new Said(word, instead, list.path("source").asString(), find));
      }
    }
    return words;
  }

  private static List<Sign> signs(JsonNode list) {
    List<Sign> signs = new ArrayList<>();
    for (JsonNode node : list) {
      signs.add(
          new Sign(
              Pattern.compile(node.path("find").asString(), flags()),
              node.path("in").asString().equals("questions"),
              node.path("what").asString(),
              node.path("mend").asString(),
              node.path("source").asString()));
    }
    return List.copyOf(signs);
  }

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;
  }

  private static Pattern word(String word) {
    boolean letters = Character.isLetter(word.codePointBefore(word.length()));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + (letters ? Forms.any(word) + "(?![\\p{L}\\p{N}])" : Pattern.quote(word)),
        flags());
  }

  private static JsonNode root() {
    try (@Nullable InputStream file = Rules.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the jar");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Findings findings = new Findings();
      return YamlReader.read(FILE, text, findings)
          .orElseThrow(() -> new IllegalStateException(findings.all().toString()))
          .root();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
