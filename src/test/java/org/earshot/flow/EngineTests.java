package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineTests {

  @Test
  void any_first_words_open_the_conversation() {
    for (String words : new String[] {"BREAKS", "", "yes", "HELP", "\u0000", "😀"}) {
      Talk talk = Talk.about(Example.breaks()).say(words);

      assertThat(talk.turn().replies()).hasSize(2);
      assertThat(talk.replies()).contains("Welcome.", "{facts questions=6}", "(take_part)");
      assertThat(talk.turn().kept()).isEmpty();
    }
  }

  @Test
  void the_first_words_stop_are_obeyed() {
    Talk talk = Talk.about(Example.breaks()).say("STOP");

    assertThat(talk.replies()).isEqualTo("{stopped}");
    assertThat(talk.progress()).isEqualTo(Progress.fresh(Example.ENGLISH));
  }

  @Test
  void danger_in_the_first_words_is_heard() {
    Talk talk = Talk.about(Example.breaks()).say("I might hurt myself");

    assertThat(talk.turn().alarm()).isTrue();
    assertThat(talk.turn().replies().getFirst().text())
        .isEqualTo("{danger_contact phone=07700 900101}");
  }

  @Test
  void danger_in_the_words_that_begin_is_heard() {
    Talk talk = Talk.about(Example.breaks());
    talk.hear(Said.opening("I might hurt myself", Talk.NOON));

    assertThat(talk.turn().alarm()).isTrue();
    assertThat(Objects.requireNonNull(talk.turn().signpost()).text()).startsWith("{danger_contact");
    assertThat(talk.replies()).contains("Welcome.", "(take_part)");
    assertThat(talk.turn().consents()).isEmpty();
  }

  @Test
  void the_signpost_is_a_reply_of_its_own() {
    Talk talk = Talk.withConsent(Example.breaks()).say("I might hurt myself");
    assertThat(Objects.requireNonNull(talk.turn().signpost()).text())
        .isEqualTo("{danger_contact phone=07700 900101}");

    assertThat(talk.say("yes").turn().signpost()).isNull();
  }

  @Test
  void words_of_danger_are_no_answer_to_a_closed_question_and_nobody_is_pressed() {
    Talk talk = Talk.withConsent(Example.breaks()).say("no I might hurt myself");

    assertThat(talk.turn().replies()).hasSize(1);
    assertThat(talk.turn().kept()).isEmpty();
    assertThat(talk.say("no").turn().kept()).hasSize(1);
  }

  @Test
  void a_bound_on_one_side_is_named() {
    Question.Shape least =
        new Question.Shape(List.of(), Set.of(), BigDecimal.valueOf(5), null, false);
    Question.Shape most =
        new Question.Shape(List.of(), Set.of(), null, BigDecimal.valueOf(5), false);

    assertThat(Talk.withConsent(Example.counting(least)).say("4").replies())
        .startsWith("{out_of_range_least min=5}");
    assertThat(Talk.withConsent(Example.counting(most)).say("6").replies())
        .startsWith("{out_of_range_most max=5}");
  }

  @Test
  void with_consents_given_the_opening_is_the_first_question() {
    Talk talk = Talk.withConsent(Example.breaks());

    assertThat(talk.replies()).isEqualTo("{progress number=1 total=6}\nDo you look after someone?");
    assertThat(talk.turn().kept()).isEmpty();
  }

  @Test
  void is_complete_when_everything_was_asked_and_stays_so_while_an_answer_is_changed() {
    Talk talk = Talk.withConsent(Example.breaks()).say("no", "3", "nothing");
    assertThat(talk.complete()).isFalse();
    assertThat(talk.say("1").complete()).isTrue();
    assertThat(talk.say("CHANGE 2").complete()).isTrue();
    assertThat(talk.say("CHANGE 1").complete()).isTrue();
    assertThat(talk.say("yes").complete()).isFalse();
  }

  @Test
  void nothing_is_complete_before_it_began_or_in_the_lobby() {
    assertThat(Engine.complete(Example.breaks(), Progress.fresh(Example.ENGLISH))).isFalse();
    assertThat(Talk.about(Example.named("lobby")).say("hello").complete()).isFalse();
  }

  @Test
  void answers_carry_the_words_and_the_language_they_were_given_in() {
    Talk talk = Talk.withConsent(Example.breaks()).say("LANGUAGE polski", "tak");

    assertThat(talk.turn().kept())
        .containsExactly(
            new Answer(
                "caring",
                Answer.Kind.ANSWERED,
                new Value.YesNo(true),
                "tak",
                null,
                Example.POLISH));
  }

  @Test
  void skipped_and_unknown_are_answers_without_a_value() {
    Talk talk = Talk.withConsent(Example.breaks()).say("no", "skip", "don't know", "1");

    assertThat(talk.values()).containsEntry("listening", null).containsEntry("anything", null);
    assertThat(talk.progress().answers().get("listening"))
        .extracting(Answer::kind)
        .isEqualTo(Answer.Kind.SKIPPED);
    assertThat(talk.progress().answers().get("anything"))
        .extracting(Answer::kind)
        .isEqualTo(Answer.Kind.DONT_KNOW);
  }

  @Test
  void a_language_that_is_not_spoken_here_is_answered_in_the_conversations_own() {
    Progress welsh =
        new Progress(
            java.util.Locale.of("cy"),
            Engine.consented(Example.breaks(), Example.ENGLISH).answers(),
            "a");
    Talk talk = new Talk(Example.breaks(), welsh).open();

    assertThat(talk.replies()).contains("Do you look after someone?");
    assertThat(talk.language()).isEqualTo(java.util.Locale.of("cy"));
  }

  @Test
  void draft_words_that_are_missing_name_themselves() {
    Wording bare = new Wording(Example.ENGLISH, false, "", "", "", "", Map.of(), Map.of());
    Conversation full = Example.breaks();
    Conversation draft =
        new Conversation(
            "draft",
            "1",
            Example.ENGLISH,
            full.keywords(),
            full.questions(),
            Map.of(Example.ENGLISH, bare),
            Contact.NONE);
    Talk talk = Talk.withConsent(draft);

    assertThat(talk.replies()).isEqualTo("[progress]\n[caring]");
    assertThat(talk.say("yes", "1", "MY ANSWERS").replies()).contains("[9_or_less]");
  }

  @Test
  void the_numbered_list_of_languages_is_always_in_the_same_order() {
    assertThat(Example.breaks().wordings().keySet())
        .containsExactly(Example.ENGLISH, Example.POLISH);
  }

  @Test
  void a_reminder_puts_aside_what_else_was_being_asked() {
    Talk talk = Talk.withConsent(Example.breaks()).say("LATER");
    talk.hear(Said.of(Said.Kind.REMINDER, Talk.NOON.plus(Duration.ofDays(1))));

    assertThat(talk.replies()).startsWith("{reminder}").contains("Do you look after someone?");
    assertThat(talk.say("yes").heard().as()).isEqualTo(Heard.As.ANSWER);
  }

  @Test
  void the_state_stays_short() {
    Talk talk = Talk.withConsent(Example.breaks()).say("proszę", "no", "yes", "10 t");

    assertThat(talk.progress().state()).isEqualTo("asm1?v2:c1");
  }
}
