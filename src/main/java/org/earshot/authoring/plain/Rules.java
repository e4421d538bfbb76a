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
import org.earshot.authoring.yaml.Findings;
import org.earshot.authoring.yaml.YamlReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The rules of the file, ready to be looked for. */
record Rules(
    int longest,
    int sentences,
    int readingAge,
    List<Said> words,
    List<Sign> signs,
    Set<String> glossary) {

  private static final String FILE = "/plain-english/rules.yaml";

  /** Plain endings that a word may have. */
  private static final String ENDINGS = "(?:s|d|ed|ing)?";

  /** A word, and what to say for it. */
  record Said(Pattern pattern, List<String> instead, String source) {}

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
        words(root.path("words")),
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
        words.add(new Said(word(word), instead.isEmpty() ? List.of("") : instead, source));
      }
    }
    return List.copyOf(words);
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

  static Pattern word(String word) {
    boolean letters = Character.isLetter(word.codePointBefore(word.length()));
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])"
            + Pattern.quote(word)
            + (letters ? ENDINGS + "(?![\\p{L}\\p{N}])" : ""),
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
