package org.earshot.spine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.flow.Conversation;

/** Recognises, as a person would, which question a message asks and in which language. */
final class Asked {

  /** One question in one language. */
  record Question(String id, Locale language, String words) {}

  private final List<Question> known = new ArrayList<>();

  Asked(Conversation conversation) {
    conversation
        .wordings()
        .forEach(
            (language, wording) ->
                wording
                    .questions()
                    .forEach(
                        (id, asked) -> known.add(new Question(id, language, plain(asked.ask())))));
    known.sort(Comparator.comparing(question -> -question.words().length()));
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
