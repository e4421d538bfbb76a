package org.earshot.flow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant is. The current question is derived from the answers, never stored; what
 * cannot be derived (a pending "did you mean", an answer being changed) is the small {@link
 * #state()}.
 *
 * @param language the language we speak with this participant
 * @param answers by question id, in the order they were first given; consent replies included
 * @param state what the engine needs between turns and cannot derive; at most 100 characters,
 *     opaque to all others; empty at first
 * @param proposed the words that a standing "did you mean" was made of, which become the answer's
 *     own once it is confirmed; null where none stands
 */
public record Progress(
    Locale language, Map<String, Answer> answers, String state, @Nullable String proposed) {

  /** With no "did you mean" standing. */
  public Progress(Locale language, Map<String, Answer> answers, String state) {
    this(language, answers, state, null);
  }

  /** Nothing has been said yet: the next turn opens the conversation. */
  public static Progress fresh(Locale language) {
    return new Progress(language, Map.of(), "");
  }

  /** As it was kept. */
  public static Progress restored(Locale language, Collection<Answer> answers, String state) {
    return restored(language, answers, state, null);
  }

  /** As it was kept, with the words of a "did you mean". */
  public static Progress restored(
      Locale language, Collection<Answer> answers, String state, @Nullable String proposed) {
    Map<String, Answer> byQuestion = new LinkedHashMap<>();
    answers.forEach(answer -> byQuestion.put(answer.question(), answer));
    return new Progress(language, byQuestion, state, proposed);
  }

  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }
}
