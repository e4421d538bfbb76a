package org.earshot.flow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where one participant is. The current question is derived from the answers, never stored; what
 * cannot be derived (a pending "did you mean", an answer being changed) is the small {@link
 * #state()}.
 *
 * @param language the language we speak with this participant
 * @param answers by question id, in the order they were first given; consent replies included
 * @param state what the engine needs between turns and cannot derive; at most 100 characters,
 *     opaque to all others; empty at first
 */
public record Progress(Locale language, Map<String, Answer> answers, String state) {

  /** Nothing has been said yet: the next turn opens the conversation. */
  public static Progress fresh(Locale language) {
    return new Progress(language, Map.of(), "");
  }

  /** As it was kept. */
  public static Progress restored(Locale language, Collection<Answer> answers, String state) {
    Map<String, Answer> byQuestion = new LinkedHashMap<>();
    answers.forEach(answer -> byQuestion.put(answer.question(), answer));
    return new Progress(language, byQuestion, state);
  }

  public Optional<Answer> answer(String question) {
    return Optional.ofNullable(answers.get(question));
  }
}
