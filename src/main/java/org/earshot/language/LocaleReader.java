package org.earshot.language;

import com.ibm.icu.text.MessagePattern;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;

/** Turns the text of one locale file into a {@link LocaleFile}, or says what is wrong with it. */
final class LocaleReader {

  /** Questions called so are answered in people's own words, and have no options. */
  private static final String IN_WORDS = "_in_words";

  private LocaleReader() {}

  /**
   * @param file the file's name, "gu.yaml"; its language must be the one the file names
   */
  static LocaleFile read(String file, String yaml) {
    YamlNode root = YamlNode.read(file, yaml);
    String tag = root.at("language").text();
    if (!file.equals(tag + ".yaml")) {
      throw root.at("language").broken("this file should be called " + tag + ".yaml");
    }
    Locale language = Locale.forLanguageTag(tag);
    return new LocaleFile(
        language,
        root.at("name").text(),
        checkedBy(root),
        phrases(root.at("phrases")),
        phrases(root.at("pages")),
        words(root.at("words")),
        groups(root.at("words")),
        monitoring(root.at("monitoring")));
  }

  private static @Nullable String checkedBy(YamlNode root) {
    String status = root.at("status").text();
    boolean named = !root.at("checked_by").isMissing() && !root.at("checked_by").text().isBlank();
    return switch (status) {
      case "draft" -> null;
      case "checked" -> {
        if (!named) {
          throw root.at("checked_by").broken("name who has checked this language");
        }
        yield root.at("checked_by").text();
      }
      default -> throw root.at("status").broken("must be draft or checked, not " + status);
    };
  }

  private static Map<String, String> phrases(YamlNode node) {
    Map<String, String> phrases = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (key, phrase) -> {
              checkPattern(phrase);
              phrases.put(key, phrase.text());
            });
    return Collections.unmodifiableMap(phrases);
  }

  /** Places, plural forms and choices of words; numbers and dates come written already. */
  private static void checkPattern(YamlNode phrase) {
    try {
      MessagePattern pattern = new MessagePattern(phrase.text());
      for (int i = 0; i < pattern.countParts(); i++) {
        if (pattern.getPart(i).getArgType() == MessagePattern.ArgType.SIMPLE) {
          throw phrase.broken("only plain places, plural and select are possible here");
        }
      }
    } catch (IllegalArgumentException e) {
      throw phrase.broken("not a MessageFormat pattern: " + e.getMessage());
    }
  }

  private static Map<String, List<String>> words(YamlNode node) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    node.entries().forEach((list, entry) -> put(words, list, entry));
    return Collections.unmodifiableMap(words);
  }

  private static void put(Map<String, List<String>> words, String list, YamlNode entry) {
    if (!entry.isMap()) {
      words.put(list, entry.texts());
    }
  }

  private static Map<String, Map<String, List<String>>> groups(YamlNode node) {
    Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
    node.entries()
        .forEach(
            (list, entry) -> {
              if (entry.isMap()) {
                groups.put(list, words(entry));
              }
            });
    return Collections.unmodifiableMap(groups);
  }

  private static Map<String, StandardQuestion> monitoring(YamlNode node) {
    Map<String, StandardQuestion> questions = new LinkedHashMap<>();
    node.entries().forEach((id, question) -> questions.put(id, question(id, question)));
    return Collections.unmodifiableMap(questions);
  }

  private static StandardQuestion question(String id, YamlNode node) {
    Map<String, String> options = new LinkedHashMap<>();
    boolean open = id.endsWith(IN_WORDS);
    if (!node.at("options").isMissing()) {
      node.at("options").entries().forEach((option, label) -> options.put(option, label.text()));
    }
    if (!open && options.size() < 2) {
      throw node.at("options").broken("at least two options are needed");
    }
    return new StandardQuestion(id, node.at("ask").text(), Collections.unmodifiableMap(options));
  }
}
