package org.earshot.flow;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Conversations and replies made of numbers, so that jqwik can vary and shrink them. */
final class RandomTalk {

  private static final List<String> COMMANDS =
      List.of(
          "STOP",
          "START",
          "HELP",
          "MORE",
          "BACK",
          "CHANGE",
          "CHANGE 1",
          "CHANGE 99",
          "LATER",
          "LATER tomorrow",
          "LANGUAGE",
          "LANGUAGE polski",
          "MY ANSWERS",
          "FORGET",
          "PERSON",
          "LIST");

  private static final List<String> JUNK =
      List.of(
          "",
          " ",
          "😀",
          "\u0000",
          "perhaps",
          "proszę",
          "مرحبا",
          "999",
          "-1",
          "about 3",
          "opt",
          "option b of",
          "2030-01-01",
          "LE2",
          "hurt myself",
          "x".repeat(5_000),
          "\ud83d",
          "yes",
          "no",
          "1",
          "2",
          "tomorrow",
          "skip",
          "don't know",
          "polski",
          "maybe yes");

  private static final List<Said.Kind> EVENTS =
      List.of(
          Said.Kind.OPENING,
          Said.Kind.REMINDER,
          Said.Kind.RESUMING,
          Said.Kind.TELEPHONE,
          Said.Kind.MEDIA);

  private RandomTalk() {}

  static Conversation conversation(List<Integer> numbers) {
    Example example = new Example().consent(Purpose.TAKE_PART);
    for (int place = 0; place < numbers.size(); place++) {
      add(example, place, numbers);
    }
    return example
        .consent(Purpose.EQUALITY)
        .monitoring("m", "ask m", "option a", "option b")
        .consent(Purpose.BE_TOLD_OUTCOME)
        .conversation("random");
  }

  private static void add(Example example, int place, List<Integer> numbers) {
    int number = numbers.get(place);
    Condition when = condition(numbers, place);
    String id = "q" + place;
    String ask = "ask " + id;
    switch (type(number)) {
      case YES_NO -> example.yesNo(id, ask, when);
      case CHOICE, CHOICES ->
          example.ask(id, type(number), ask, when, "option a", "option b of more", "None of these");
      case NUMBER -> example.number(id, ask, when);
      case RATING -> example.rating(id, ask, when);
      default -> example.open(id, type(number), ask, when);
    }
    for (int variant = 0; variant < number / 900; variant++) {
      Condition whom = condition(numbers, place, number / 3 + variant * 17);
      example.variant("v" + variant, whom, ask + " of v" + variant, labels(type(number), variant));
    }
  }

  private static String[] labels(Type type, int variant) {
    boolean options = type == Type.CHOICE || type == Type.CHOICES;
    return options ? new String[] {"option_a", "other a " + variant} : new String[0];
  }

  private static Type type(int number) {
    return Type.values()[number % Type.values().length];
  }

  /** Looks at one or two earlier questions, or at none. */
  private static Condition condition(List<Integer> numbers, int place) {
    return condition(numbers, place, numbers.get(place) / 10);
  }

  private static Condition condition(List<Integer> numbers, int place, int number) {
    if (place == 0 || number % 4 == 0) {
      return Condition.ALWAYS;
    }
    Condition one = about(numbers, number % place);
    Condition two = about(numbers, number / 7 % place);
    return switch (number % 4) {
      case 1 -> one;
      case 2 -> Example.and(one, two);
      default -> Example.not(one);
    };
  }

  private static Condition about(List<Integer> numbers, int place) {
    String id = "q" + place;
    return switch (type(numbers.get(place))) {
      case YES_NO -> Example.isYes(id);
      case CHOICE -> Example.chose(id, "option_a");
      case CHOICES -> Example.includes(id, "option_a");
      default -> Example.atLeast(id, 3);
    };
  }

  static Said reply(int number, Conversation conversation, Progress progress) {
    int which = number / 10;
    return switch (number % 10) {
      case 0, 1 -> Said.words(pick(COMMANDS, which), Talk.NOON);
      case 2, 3 -> Said.words(pick(JUNK, which), Talk.NOON);
      case 4 -> Said.of(pick(EVENTS, which), Talk.NOON);
      case 5, 6 -> Said.tap(tap(which, conversation), "Yes", Talk.NOON);
      default -> Said.words(sensible(which, conversation, progress), Talk.NOON);
    };
  }

  private static String tap(int which, Conversation conversation) {
    Question question = pick(conversation.questions(), which);
    List<String> options =
        List.of("yes", "no", "option_a", "option_b_of_more", "none_of_these", "3", "99", "pl", "");
    List<String> asked =
        List.of(
            question.id(), question.id(), "earshot:change", "earshot:language", "earshot:forget");
    String picks = pick(asked, which / 3) + ":" + pick(options, which / 5);
    return which % 7 == 0 ? picks : Button.of(conversation, picks);
  }

  private static String sensible(int which, Conversation conversation, Progress progress) {
    Question next = next(conversation, progress);
    return next == null ? "thanks" : sensible(which, next);
  }

  /** A good answer to this question. */
  static String sensible(int which, Question asked) {
    return switch (asked.type()) {
      case YES_NO -> asked.isConsent() || which % 2 == 0 ? "yes" : "no";
      case CHOICE -> String.valueOf(which % asked.shape().options().size() + 1);
      case CHOICES -> which % 2 == 0 ? "1 2" : "3";
      case NUMBER -> String.valueOf(which % 91);
      case RATING -> String.valueOf(which % 5 + 1);
      case DATE -> "2026-11-23";
      case POSTCODE -> "LE1 1AA";
      case TEXT, INFORMATION -> "words " + which;
    };
  }

  /** The first question that applies and has no answer, worked out the long way. */
  static @org.jspecify.annotations.Nullable Question next(
      Conversation conversation, Progress progress) {
    for (Question question : conversation.questions()) {
      if (applies(question, conversation, progress.answers())
          && progress.answer(question.id()).isEmpty()) {
        return question;
      }
    }
    return null;
  }

  /** Whether a question applies, worked out from the answers by recursion. */
  static boolean applies(
      Question question, Conversation conversation, Map<String, Answer> answers) {
    Map<String, Value> given = given(question, conversation, answers);
    boolean consented =
        question.section() != Question.Section.MONITORING
            || new Value.YesNo(true).equals(given.get(Purpose.EQUALITY.questionId()));
    return consented && question.when().holds(given);
  }

  /** The name of the words that are for whoever gave these answers. */
  static String words(Question question, Conversation conversation, Map<String, Answer> answers) {
    Map<String, Value> given = given(question, conversation, answers);
    return question.variants().stream()
        .filter(variant -> variant.when().holds(given))
        .map(Question.Variant::words)
        .findFirst()
        .orElse(question.id());
  }

  /** The answers to earlier questions that apply. */
  private static Map<String, Value> given(
      Question question, Conversation conversation, Map<String, Answer> answers) {
    Map<String, Value> given = new java.util.HashMap<>();
    for (Question earlier : conversation.questions()) {
      if (earlier.id().equals(question.id())) {
        break;
      }
      Answer answer = answers.get(earlier.id());
      if (answer != null && answer.value() != null && applies(earlier, conversation, answers)) {
        given.put(earlier.id(), Objects.requireNonNull(answer.value()));
      }
    }
    return given;
  }

  private static <T> T pick(List<T> from, int which) {
    return from.get(which % from.size());
  }
}
