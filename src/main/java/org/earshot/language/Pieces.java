package org.earshot.language;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.language.Phrasebook.StandardQuestion;

/**
 * A language's file as pieces of text by path ("phrases/stopped", "words/numbers/12",
 * "monitoring/age_band/options/under_16"). A list of words is one piece, a word on each line.
 */
final class Pieces {

  static final String PHRASES = "phrases";
  static final String PAGES = "pages";
  static final String WORDS = "words";
  static final String QUESTIONS = "monitoring";

  private static final String ASK = "ask";
  private static final String OPTIONS = "options";

  private Pieces() {}

  static Map<String, String> of(LocaleFile file) {
    Map<String, String> pieces = new LinkedHashMap<>();
    file.phrases().forEach((key, phrase) -> pieces.put(path(PHRASES, key), phrase));
    file.pages().forEach((key, phrase) -> pieces.put(path(PAGES, key), phrase));
    file.monitoring().forEach((id, question) -> question(path(QUESTIONS, id), question, pieces));
    file.words().forEach((list, words) -> pieces.put(path(WORDS, list), text(words)));
    file.groups()
        .forEach(
            (list, group) ->
                group.forEach(
                    (meaning, words) -> pieces.put(path(WORDS, list, meaning), text(words))));
    return Collections.unmodifiableMap(pieces);
  }

  static Map<String, String> of(StandardQuestion question) {
    Map<String, String> pieces = new LinkedHashMap<>();
    question(path(QUESTIONS, question.id()), question, pieces);
    return Collections.unmodifiableMap(pieces);
  }

  private static void question(String at, StandardQuestion question, Map<String, String> pieces) {
    pieces.put(path(at, ASK), question.ask());
    question.options().forEach((id, label) -> pieces.put(path(at, OPTIONS, id), label));
  }

  /**
   * What a language has to have: all that English has, in its order, and what only the language has
   * of a list whose words stand for something.
   */
  static Set<String> shown(LocaleFile english, LocaleFile file) {
    Set<String> paths = new LinkedHashSet<>(of(english).keySet());
    of(file).keySet().stream()
        .filter(path -> isList(path) && english.groups().containsKey(path.split("/")[1]))
        .forEach(paths::add);
    return paths;
  }

  static String path(String... names) {
    return String.join("/", names);
  }

  static boolean isList(String path) {
    return path.startsWith(WORDS + "/");
  }

  static boolean isPattern(String path) {
    return path.startsWith(PHRASES + "/") || path.startsWith(PAGES + "/");
  }

  static String text(List<String> words) {
    return String.join("\n", words);
  }

  static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  /** The file with other texts for these pieces. */
  static LocaleFile put(LocaleFile file, Map<String, String> texts) {
    if (texts.isEmpty()) {
      return file;
    }
    Copy copy = new Copy(file);
    texts.forEach((path, text) -> copy.put(path.split("/"), text));
    return copy.file();
  }

  /** A file that is being changed. */
  private static final class Copy {
    private final LocaleFile source;
    private final Map<String, String> phrases;
    private final Map<String, String> pages;
    private final Map<String, List<String>> words;
    private final Map<String, Map<String, List<String>>> groups;
    private final Map<String, StandardQuestion> questions;

    Copy(LocaleFile source) {
      this.source = source;
      this.phrases = new LinkedHashMap<>(source.phrases());
      this.pages = new LinkedHashMap<>(source.pages());
      this.words = new LinkedHashMap<>(source.words());
      this.groups = new LinkedHashMap<>(source.groups());
      this.questions = new LinkedHashMap<>(source.monitoring());
    }

    void put(String[] names, String text) {
      switch (names[0]) {
        case PHRASES -> phrases.put(names[1], text);
        case PAGES -> pages.put(names[1], text);
        case QUESTIONS -> questions.put(names[1], put(question(names[1]), names, text));
        case WORDS -> words(names, Pieces.words(text));
        default -> throw new IllegalArgumentException(Arrays.toString(names));
      }
    }

    /** As it is so far: a language may be without it, or with some of its answers only. */
    private StandardQuestion question(String id) {
      StandardQuestion now = questions.get(id);
      return now == null ? new StandardQuestion(id, "", Map.of()) : now;
    }

    private void words(String[] names, List<String> list) {
      if (names.length == 2) {
        words.put(names[1], list);
        return;
      }
      Map<String, List<String>> group =
          new LinkedHashMap<>(groups.getOrDefault(names[1], Map.of()));
      group.put(names[2], list);
      groups.put(names[1], Collections.unmodifiableMap(group));
    }

    private static StandardQuestion put(StandardQuestion now, String[] names, String text) {
      if (names[2].equals(ASK)) {
        return new StandardQuestion(now.id(), text, now.options());
      }
      Map<String, String> options = new LinkedHashMap<>(now.options());
      options.put(names[3], text);
      return new StandardQuestion(now.id(), now.ask(), Collections.unmodifiableMap(options));
    }

    LocaleFile file() {
      return new LocaleFile(
          source.language(),
          source.name(),
          source.checkedBy(),
          Collections.unmodifiableMap(phrases),
          Collections.unmodifiableMap(pages),
          Collections.unmodifiableMap(words),
          Collections.unmodifiableMap(groups),
          Collections.unmodifiableMap(questions));
    }
  }
}
