package org.earshot.web.answers;

import java.util.List;
import org.earshot.assisted.Wanted;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.earshot.flow.Value;
import org.earshot.web.forms.Problems;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an officer says an answer is, by the rules that a participant's reply is read by. */
@Component
class AnswerReading {

  private static final int LONGEST = 10_000;

  private final Understanding understanding;

  AnswerReading(Understanding understanding) {
    this.understanding = understanding;
  }

  /**
   * What is being put right.
   *
   * @param own the person's own words; empty where there are none
   * @param transcribing whether a recording is written down, so that words may be new
   */
  record Asked(Conversation conversation, Question question, String own, boolean transcribing) {}

  /**
   * @param value null unless the kind is {@link Answer.Kind#ANSWERED}
   */
  record Read(Answer.Kind kind, @Nullable Value value) {}

  /** Null where something is wrong, which is then among the problems. */
  @Nullable Read read(AnswerForm form, Asked asked, Problems problems) {
    problems.require(form.why(), "why", "Say why, in a few words");
    Read read =
        switch (Typed.words(form.pick())) {
          case "answered" -> answered(form, asked, problems);
          case "skipped" -> new Read(Answer.Kind.SKIPPED, null);
          case "dont_know" -> new Read(Answer.Kind.DONT_KNOW, null);
          case "unclear" -> new Read(Answer.Kind.UNCLEAR, null);
          default -> null;
        };
    if (read == null && problems.isEmpty()) {
      problems.add("pick", "Choose what it counts as");
    }
    return problems.isEmpty() ? read : null;
  }

  private @Nullable Read answered(AnswerForm form, Asked asked, Problems problems) {
    Value value =
        switch (asked.question().type()) {
          case YES_NO -> yesNo(form);
          case CHOICE -> chosen(form, asked.question());
          case CHOICES -> several(form, asked.question(), problems);
          case TEXT -> words(form, asked, problems);
          default -> typed(form, asked, problems);
        };
    if (value == null && problems.of("option") == null && problems.of("typed") == null) {
      problems.add("option", "Choose one of the answers");
    }
    return value == null ? null : new Read(Answer.Kind.ANSWERED, value);
  }

  private static @Nullable Value yesNo(AnswerForm form) {
    return form.chose("yes") == form.chose("no") ? null : new Value.YesNo(form.chose("yes"));
  }

  private static @Nullable Value chosen(AnswerForm form, Question question) {
    List<String> picked = picked(form, question);
    return picked.size() == 1 ? new Value.Chosen(picked.getFirst()) : null;
  }

  private static @Nullable Value several(AnswerForm form, Question question, Problems problems) {
    List<String> picked = picked(form, question);
    boolean alone = picked.stream().anyMatch(question.shape().exclusive()::contains);
    if (alone && picked.size() > 1) {
      problems.add("option", "One of these cannot be chosen together with others");
      return null;
    }
    return picked.isEmpty() ? null : new Value.ChosenMany(picked);
  }

  private static List<String> picked(AnswerForm form, Question question) {
    return question.shape().options().stream().filter(form::chose).toList();
  }

  private static @Nullable Value words(AnswerForm form, Asked asked, Problems problems) {
    String words = asked.transcribing() ? Typed.words(form.typed()) : asked.own();
    if (words.isBlank()) {
      problems.add(
          "typed",
          asked.transcribing()
              ? "Write down what they say"
              : "They wrote nothing that could be the answer");
    } else if (words.length() > LONGEST) {
      problems.add("typed", "Write at most 10,000 characters");
    } else {
      return new Value.Words(words);
    }
    return null;
  }

  private @Nullable Value typed(AnswerForm form, Asked asked, Problems problems) {
    String typed = Typed.words(form.typed());
    Hearing hearing = new Hearing(asked.conversation(), asked.conversation().language());
    Meaning meaning = understanding.read(typed, asked.question(), hearing);
    if (!typed.isEmpty() && meaning instanceof Meaning.Understood understood) {
      return understood.value();
    }
    problems.add(
        "typed",
        meaning instanceof Meaning.OutOfRange
            ? Wanted.within(asked.question())
            : Wanted.of(asked.question()));
    return null;
  }
}
