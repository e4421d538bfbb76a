package org.earshot.consultations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.earshot.authoring.Finding;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Whether a conversation still asks what people have begun to answer: the same questions in the
 * same order, of the same kind, with the same answers to choose from, the same limits and units, of
 * the same people. What each of them is called may change, and so may the order of the answers,
 * other words for some people, and whether a question can be skipped. Pure.
 */
final class SameQuestions {

  private static final String WHERE = "conversation";
  private static final String INSTEAD =
      "Put it back as it was. To ask something else, close this consultation and set up another.";

  private final Conversation before;
  private final Conversation after;
  private final List<Finding> findings = new ArrayList<>();

  private SameQuestions(Conversation before, Conversation after) {
    this.before = before;
    this.after = after;
  }

  /** What blocks; empty where nothing but words has changed. */
  static List<Finding> check(Conversation before, Conversation after) {
    return new SameQuestions(before, after).look();
  }

  private List<Finding> look() {
    if (!before.language().equals(after.language())) {
      blocks("The conversation is written in another language than when it opened.");
    }
    if (!after.keywords().containsAll(before.keywords())) {
      blocks("A keyword is gone that people were told, and that stands on posters.");
    }
    before.questions().stream()
        .filter(question -> after.question(question.id()).isEmpty())
        .forEach(question -> blocks(named(before, question) + " is gone."));
    after.questions().stream()
        .filter(question -> before.question(question.id()).isEmpty())
        .forEach(question -> blocks(named(after, question) + " is new."));
    if (findings.isEmpty() && !ids(before).equals(ids(after))) {
      blocks("The questions stand in another order.");
    }
    before.questions().forEach(was -> after.question(was.id()).ifPresent(now -> compare(was, now)));
    return findings;
  }

  private void compare(Question was, Question now) {
    String question = named(before, was);
    if (was.type() != now.type() || was.section() != now.section()) {
      blocks(question + " is of another kind.");
      return;
    }
    if (!new HashSet<>(was.shape().options()).equals(new HashSet<>(now.shape().options()))
        || !was.shape().exclusive().equals(now.shape().exclusive())) {
      blocks(question + " has other answers to choose from.");
    }
    if (!Objects.equals(was.shape().min(), now.shape().min())
        || !Objects.equals(was.shape().max(), now.shape().max())) {
      blocks(question + " has other limits.");
    }
    if (countsOtherwise(was, now)) {
      blocks(question + " counts in another unit, so that one number would mean two things.");
    }
    if (!was.when().written().equals(now.when().written())) {
      blocks(question + " is asked under another condition.");
    }
  }

  /** In any language that people have begun in and still can. */
  private boolean countsOtherwise(Question was, Question now) {
    return before.wordings().keySet().stream()
        .filter(after.wordings()::containsKey)
        .anyMatch(
            language -> !Objects.equals(unit(before, was, language), unit(after, now, language)));
  }

  private static @Nullable String unit(
      Conversation conversation, Question question, Locale language) {
    return conversation.in(language).asked(question.id()).unit();
  }

  private static List<String> ids(Conversation conversation) {
    return conversation.questions().stream().map(Question::id).toList();
  }

  private static String named(Conversation conversation, Question question) {
    Wording words = conversation.in(conversation.language());
    return "The question “" + words.asked(question.id()).ask() + "”";
  }

  private void blocks(String what) {
    findings.add(Finding.blocks(WHERE, what, INSTEAD));
  }
}
