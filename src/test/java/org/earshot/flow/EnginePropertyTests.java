package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for any conversation and any sequence of replies. */
class EnginePropertyTests {

  private static final int TRIES = 1_000;

  private final Engine engine = new Engine(new PlainUnderstanding());

  @Property(tries = TRIES)
  void whatever_is_said_the_rules_hold_at_each_turn(
      @ForAll @Size(max = 9) List<@IntRange(max = 4_000) Integer> questions,
      @ForAll @Size(max = 60) List<@IntRange(max = 4_000) Integer> replies) {
    Conversation conversation = RandomTalk.conversation(questions);
    Progress progress = Progress.fresh(Example.ENGLISH);
    Map<String, Boolean> applies = new LinkedHashMap<>();
    for (int number : replies) {
      Said said = RandomTalk.reply(number, conversation, progress);
      Turn turn = engine.turn(conversation, progress, said);
      nothing_is_lost(progress, turn);
      nothing_is_kept_without_consent(turn);
      only_what_applies_is_asked(conversation, turn);
      it_is_asked_in_the_words_for_them(conversation, turn);
      what_applies_is_told(conversation, turn, applies);
      what_is_kept_is_all_there_is_to_keep(conversation, progress, said, turn);
      assertThat(turn.progress().state()).hasSizeLessThanOrEqualTo(100);
      progress = turn.progress();
    }
    it_ends_when_answered(conversation, progress);
  }

  @Property(tries = TRIES)
  void machines_that_answer_each_other_fall_silent(
      @ForAll @Size(max = 5) List<@IntRange(max = 4_000) Integer> questions,
      @ForAll @IntRange(max = 4_000) int number) {
    Conversation conversation = RandomTalk.conversation(questions);
    Said said =
        RandomTalk.reply(number / 10 * 10 + 2, conversation, Progress.fresh(Example.ENGLISH));
    Progress progress = Progress.fresh(Example.ENGLISH);
    for (int turn = 0; turn < 100; turn++) {
      progress = engine.turn(conversation, progress, said).progress();
    }
    assertThat(engine.turn(conversation, progress, said).replies()).isEmpty();
  }

  private static void nothing_is_lost(Progress before, Turn turn) {
    boolean ended = turn.progress().state().startsWith("x");
    if (ended) {
      assertThat(turn.progress().answers()).isEmpty();
      return;
    }
    Map<String, Answer> expected = new LinkedHashMap<>(before.answers());
    turn.kept().forEach(answer -> expected.put(answer.question(), answer));
    assertThat(turn.progress().answers()).containsExactlyEntriesOf(expected);
    for (Answer answer : turn.kept()) {
      boolean replaced = before.answers().containsKey(answer.question());
      assertThat(replaced && !answer.question().equals(turn.heard().question()))
          .as("an answer replaced though nobody replied to its question: %s", answer)
          .isFalse();
    }
  }

  private static void nothing_is_kept_without_consent(Turn turn) {
    if (!turn.kept().isEmpty()) {
      assertThat(turn.progress().answer(Purpose.TAKE_PART.questionId()).flatMap(Answer::given))
          .contains(new Value.YesNo(true));
    }
  }

  private static void only_what_applies_is_asked(Conversation conversation, Turn turn) {
    for (Question question : asked(conversation, turn)) {
      assertThat(RandomTalk.applies(question, conversation, turn.progress().answers()))
          .as("%s was asked", question.id())
          .isTrue();
    }
  }

  private static void it_is_asked_in_the_words_for_them(Conversation conversation, Turn turn) {
    for (Question form : asked(conversation, turn)) {
      Question question = conversation.question(form.id()).orElseThrow();
      assertThat(form.words())
          .isEqualTo(RandomTalk.words(question, conversation, turn.progress().answers()));
      assertThat(Engine.worded(conversation, turn.progress(), form.id())).contains(form);
    }
  }

  /**
   * Whoever keeps the answers in a table needs nothing but the turns to know which of them count.
   */
  private static void what_applies_is_told(
      Conversation conversation, Turn turn, Map<String, Boolean> applies) {
    applies.keySet().retainAll(turn.progress().answers().keySet());
    turn.kept().forEach(answer -> applies.putIfAbsent(answer.question(), true));
    assertThat(applies.keySet()).containsAll(turn.applies().keySet());
    applies.putAll(turn.applies());
    List<String> counted = new ArrayList<>();
    for (Answer answer : turn.progress().answers().values()) {
      boolean shown = answer.kind() == Answer.Kind.SHOWN;
      if (!shown && applies.getOrDefault(answer.question(), false) && !isConsent(answer)) {
        counted.add(answer.question());
      }
    }
    assertThat(Engine.applying(conversation, turn.progress()))
        .extracting(Answer::question)
        .containsExactlyInAnyOrderElementsOf(counted);
  }

  private static boolean isConsent(Answer answer) {
    return Purpose.askedBy(answer.question()) != null;
  }

  /** In the words in which they were asked. */
  private static List<Question> asked(Conversation conversation, Turn turn) {
    List<Question> asked = new ArrayList<>();
    for (Reply reply : turn.replies()) {
      List<String> lines = reply.text().lines().toList();
      for (Question question : conversation.questions()) {
        for (Question form : question.forms()) {
          String ask = conversation.in(Example.ENGLISH).asked(form).ask();
          if (lines.contains(ask) || lines.contains("pl: " + ask)) {
            asked.add(form);
          }
        }
      }
    }
    return asked;
  }

  private void what_is_kept_is_all_there_is_to_keep(
      Conversation conversation, Progress before, Said said, Turn turn) {
    Progress restored =
        Progress.restored(
            before.language(),
            List.copyOf(before.answers().values()),
            before.state(),
            before.proposed());
    Turn again = engine.turn(conversation, restored, said);
    assertThat(again).isEqualTo(turn);
  }

  /** Someone who answers just what they are asked is through after so many turns. */
  private void it_ends_when_answered(Conversation conversation, Progress start) {
    Turn turn = engine.turn(conversation, start, Said.of(Said.Kind.OPENING, Talk.NOON));
    for (int turns = 0; turns <= conversation.questions().size(); turns++) {
      List<Question> asked = asked(conversation, turn);
      if (asked.isEmpty()) {
        break;
      }
      String reply = RandomTalk.sensible(turns, asked.getLast());
      turn = engine.turn(conversation, turn.progress(), Said.words(reply, Talk.NOON));
    }
    assertThat(Engine.complete(conversation, turn.progress())).isTrue();
  }
}
