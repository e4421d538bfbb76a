package org.earshot.spine;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Recognises, as a person would, which question of <em>short-breaks</em> a message asks, and in
 * which language.
 */
final class Asked {

  /** One question in one language. */
  record Question(String id, Locale language, String words) {}

  private static final Path FILES = Path.of("conversations/short-breaks");
  private static final Map<String, String> CONSENTS =
      Map.of(
          "ask_take_part", "consent:take_part",
          "ask_equality", "consent:equality",
          "ask_outcome", "consent:be_told_outcome");

  private final List<Question> known = new ArrayList<>();

  Asked(String... languages) {
    Map<?, ?> english = yaml(FILES.resolve("conversation.yaml"));
    for (Object question : (List<?>) english.get("questions")) {
      Map<?, ?> asked = (Map<?, ?>) question;
      add(asked.get("id"), Locale.forLanguageTag("en"), asked.get("ask"));
    }
    for (String tag : languages) {
      Locale language = Locale.forLanguageTag(tag);
      if (!tag.equals("en")) {
        questions(yaml(FILES.resolve(tag + ".yaml")), "questions", language);
      }
      Map<?, ?> own = yaml(Path.of("locales", tag + ".yaml"));
      questions(own, "monitoring", language);
      Map<?, ?> phrases = (Map<?, ?>) own.get("phrases");
      CONSENTS.forEach((key, id) -> add(id, language, formatted(phrases.get(key), language)));
    }
    known.sort(Comparator.comparing(question -> question.words().length()));
  }

  private void questions(Map<?, ?> file, String key, Locale language) {
    ((Map<?, ?>) file.get(key))
        .forEach((id, asked) -> add(id, language, ((Map<?, ?>) asked).get("ask")));
  }

  private void add(Object id, Locale language, Object words) {
    known.add(new Question(id.toString(), language, plain(words.toString())));
  }

  /** Three monitoring questions is what short-breaks has. */
  private static String formatted(Object pattern, Locale language) {
    return new MessageFormat(pattern.toString(), language).format(Map.of("questions", 3));
  }

  private static Map<?, ?> yaml(Path file) {
    try {
      String text = Files.readString(file);
      LoadSettings whole = LoadSettings.builder().setBufferSize(text.length() + 2).build();
      return (Map<?, ?>) new Load(whole).loadFromString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The question that comes last in this message, if it asks any. */
  Optional<Question> in(String message) {
    String text = plain(message);
    return known.stream()
        .filter(question -> text.contains(question.words()))
        .max(Comparator.comparingInt(question -> text.lastIndexOf(question.words())));
  }

  /** SMS are sent in plain marks. */
  private static String plain(String text) {
    return text.replaceAll("[‘’ʼ]", "'")
        .replaceAll("[“”„]", "\"")
        .replaceAll("[–—‑]", "-")
        .replace('\u00A0', ' ')
        .strip();
  }
}
