package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTests {

  @ParameterizedTest
  @EnumSource(Command.class)
  void every_command_is_heard_at_every_point(Command command) {
    String words = command.name().replace('_', ' ');
    for (Talk talk : everywhere()) {
      Map<String, Answer> before = talk.progress().answers();

      talk.say(words);

      assertThat(talk.heard().as()).isEqualTo(Heard.As.COMMAND);
      assertThat(talk.heard().command()).isEqualTo(command);
      assertThat(talk.progress().answers()).isEqualTo(before);
    }
  }

  private static Talk[] everywhere() {
    Conversation breaks = Example.breaks();
    return new Talk[] {
      Talk.about(breaks).open(),
      Talk.about(breaks).open().say("no"),
      Talk.withConsent(breaks),
      Talk.withConsent(breaks).say("yes", "10 t"),
      Talk.withConsent(breaks).say("yes", "CHANGE"),
      Talk.withConsent(breaks).say("yes", "LANGUAGE"),
      Talk.withConsent(breaks).say("yes", "LATER"),
      Talk.withConsent(breaks).say("yes", "FORGET"),
      Talk.withConsent(breaks).say("yes", "BACK"),
      Talk.withConsent(breaks).say("proszę"),
      Talk.withConsent(breaks).say("no", "3", "nothing", "1"),
      Talk.about(Example.named("lobby")).say("hello"),
    };
  }

  @Test
  void what_also_ends_answers_is_one_at_the_last_open_question_alone() {
    Conversation two =
        new Example()
            .consent(Purpose.TAKE_PART)
            .open("first", Type.TEXT, "What is good?")
            .open("last", Type.TEXT, "What else?")
            .rating("listening", "How good are we at listening?")
            .conversation("two");

    assertThat(Talk.withConsent(two).say("basta").heard().command()).isEqualTo(Command.STOP);
    assertThat(Talk.withConsent(two).say("The park", "basta").values())
        .containsEntry("last", "basta");
  }

  @Test
  void a_language_chosen_before_consent_says_who_asks_and_what_it_costs_once_more() {
    Talk talk = Talk.about(Example.breaks()).open().say("LANGUAGE polski");

    assertThat(talk.replies()).contains("pl: Welcome", "pl: {facts", "pl: May we?");
  }

  @Test
  void who_asks_something_back_is_asked_again_and_not_called_hard_to_understand() {
    Talk talk = Talk.withConsent(Example.breaks()).say("must I say so?");

    assertThat(talk.heard().as()).isEqualTo(Heard.As.NOT_UNDERSTOOD);
    assertThat(talk.replies())
        .contains("Do you look after someone?")
        .doesNotContain("{not_understood}");
  }

  @Test
  void stop_leaves_everything_where_it_was() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes", "10 t");
    Progress before = talk.progress();

    assertThat(talk.say("STOP").progress()).isEqualTo(before);
    assertThat(talk.replies()).isEqualTo("{stopped}");
  }

  @Test
  void help_in_between_does_not_lose_what_was_being_asked() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes", "10 t", "HELP", "yes");

    assertThat(talk.values()).containsEntry("hours", "10_to_19");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ok", "thanks", "ok thanks"})
  void thanks_for_help_answer_nothing(String thanks) {
    for (Talk talk : everywhere()) {
      Map<String, Answer> before = talk.progress().answers();

      talk.say("HELP", thanks);

      assertThat(talk.progress().answers()).isEqualTo(before);
      assertThat(talk.replies()).doesNotContain("not_understood");
    }
  }

  /** None of these asks the question again, so that "ok" is for what they were just told. */
  @ParameterizedTest
  @ValueSource(strings = {"FOLLOW", "INTERESTS", "LIST", "LINK", "UNLINK"})
  void thanks_for_what_was_told_beside_the_question_answer_nothing(String command) {
    for (Talk talk : everywhere()) {
      talk.say(command);
      Map<String, Answer> before = talk.progress().answers();

      talk.say("ok");

      assertThat(talk.progress().answers()).isEqualTo(before);
      assertThat(talk.turn().consents()).isEmpty();
      assertThat(talk.replies()).doesNotContain("not_understood");
    }
  }

  @Test
  void a_yes_to_being_told_what_came_of_it_answers_no_question() {
    Talk talk = Talk.withConsent(Example.breaks()).say("FOLLOW", "yes");
    assertThat(talk.values()).isEmpty();
    assertThat(talk.replies()).contains("Do you look after someone?");

    assertThat(talk.say("yes").values()).containsEntry("caring", true);
  }

  @Test
  void thanks_for_being_told_without_answering_do_not_ask_to_take_part_again() {
    Talk talk = Talk.about(Example.breaks()).open().say("FOLLOW");
    assertThat(talk.complete()).isTrue();

    assertThat(talk.say("ok").replies()).isEmpty();
    assertThat(talk.say("yes").replies()).contains("May we?");
  }

  @Test
  void follow_agrees_to_be_told_where_just_that_is_asked() {
    Conversation told =
        new Example()
            .consent(Purpose.TAKE_PART)
            .yesNo("caring", "Do you look after someone?", Condition.ALWAYS)
            .consent(Purpose.BE_TOLD_OUTCOME)
            .consent(Purpose.BE_ASKED_AGAIN)
            .conversation("told");
    Talk talk = Talk.about(told).open().say("yes", "yes", "FOLLOW");

    assertThat(talk.heard().as()).isEqualTo(Heard.As.ANSWER);
    assertThat(talk.turn().consents())
        .extracting(Turn.Agreed::purpose, Turn.Agreed::given, Turn.Agreed::said)
        .containsExactly(tuple(Purpose.BE_TOLD_OUTCOME, true, "FOLLOW"));
    assertThat(talk.complete()).isFalse();
  }

  @Test
  void after_thanks_for_help_the_question_is_asked_again_and_heard_as_ever() {
    Talk talk = Talk.withConsent(Example.breaks()).say("HELP", "ok thanks");
    assertThat(talk.replies()).contains("Do you look after someone?");

    assertThat(talk.say("ok").values()).containsEntry("caring", true);
  }

  @Test
  void a_clear_yes_after_help_still_counts() {
    Talk talk = Talk.withConsent(Example.breaks()).say("HELP", "yes");

    assertThat(talk.values()).containsEntry("caring", true);
  }

  @Test
  void thanks_for_help_delete_nothing_and_open_nothing() {
    Talk forgetting = Talk.withConsent(Example.breaks()).say("yes", "FORGET", "HELP", "ok");
    assertThat(forgetting.replies()).startsWith("{forget_cancelled}");

    Talk declined = Talk.about(Example.breaks()).open().say("no", "HELP", "ok");
    assertThat(declined.turn().replies()).isEmpty();
  }

  @Test
  void whoever_was_asked_again_since_help_answers() {
    Talk reminded = Talk.withConsent(Example.breaks()).say("HELP");
    reminded.hear(Said.of(Said.Kind.REMINDER, Talk.NOON)).say("ok");

    assertThat(reminded.values()).containsEntry("caring", true);
  }

  @Test
  void an_option_that_is_called_ok_is_an_answer_after_help_too() {
    Conversation rating =
        new Example()
            .consent(Purpose.TAKE_PART)
            .ask("how", Type.CHOICE, "How was it?", Condition.ALWAYS, "Good", "OK", "Bad")
            .conversation("how");

    assertThat(Talk.withConsent(rating).say("HELP", "ok").values()).containsEntry("how", "ok");
  }

  @Test
  void thanks_for_later_are_no_text_either() {
    Conversation open =
        new Example()
            .consent(Purpose.TAKE_PART)
            .open("more", Type.TEXT, "What else?")
            .conversation("open");

    assertThat(Talk.withConsent(open).say("LATER tomorrow", "ok thanks").values()).isEmpty();
  }

  @Test
  void later_tells_the_time_that_was_understood() {
    Talk talk = Talk.withConsent(Example.breaks()).say("LATER tomorrow");

    assertThat(talk.heard().argument()).isEqualTo(Talk.NOON.plus(Duration.ofDays(1)));
    assertThat(talk.say("LATER").heard().argument()).isNull();
  }

  @Test
  void language_tells_which_was_chosen() {
    Talk talk = Talk.withConsent(Example.breaks()).say("LANGUAGE");
    assertThat(talk.heard().argument()).isNull();

    assertThat(talk.say("2").heard().argument()).isEqualTo(Example.POLISH);
    assertThat(talk.language()).isEqualTo(Example.POLISH);
  }

  @Test
  void the_bare_name_of_a_language_answers_a_question_that_takes_it() {
    Conversation speaking =
        new Example()
            .consent(Purpose.TAKE_PART)
            .ask("mother_tongue", Type.CHOICE, "You speak?", Condition.ALWAYS, "English", "Polski")
            .open("more", Type.TEXT, "What else?")
            .conversation("speaking");
    Talk talk = Talk.withConsent(speaking).say("polski");
    assertThat(talk.values()).containsEntry("mother_tongue", "polski");
    assertThat(talk.language()).isEqualTo(Example.ENGLISH);

    talk.say("polski");
    assertThat(talk.values()).containsEntry("more", "polski");
    assertThat(talk.replies()).contains("{language_offer}");
    assertThat(talk.say("yes").language()).isEqualTo(Example.POLISH);
  }

  @Test
  void the_bare_name_of_a_language_is_an_order_where_the_question_cannot_take_it() {
    Talk talk = Talk.withConsent(Example.breaks()).say("polski");
    assertThat(talk.language()).isEqualTo(Example.POLISH);

    Talk open = Talk.withConsent(Example.breaks()).say("no", "3", "LANGUAGE polski");
    assertThat(open.language()).isEqualTo(Example.POLISH);
    assertThat(open.values()).doesNotContainKey("anything");
  }

  @Test
  void an_explicit_choice_of_language_ends_offers() {
    Talk talk = Talk.withConsent(Example.breaks()).say("LANGUAGE english", "proszę");

    assertThat(talk.replies()).contains("{not_understood}").doesNotContain("{language_offer}");
  }

  @Test
  void an_offered_language_is_taken_by_its_name_or_its_button() {
    assertThat(Talk.withConsent(Example.breaks()).say("proszę", "Polish").language())
        .isEqualTo(Example.POLISH);
    assertThat(
            Talk.withConsent(Example.breaks()).say("proszę").tap("earshot:language:pl").language())
        .isEqualTo(Example.POLISH);
  }

  @Test
  void only_the_confirmed_forget_is_one() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes", "FORGET");
    assertThat(talk.heard().argument()).isEqualTo(false);
    assertThat(talk.progress().answers()).isNotEmpty();

    talk.say("yes");

    assertThat(talk.heard().argument()).isEqualTo(true);
    assertThat(talk.progress().answers()).isEmpty();
    assertThat(talk.turn().kept()).isEmpty();
  }

  @Test
  void an_old_forget_button_deletes_nothing() {
    Talk talk = Talk.withConsent(Example.breaks()).say("FORGET", "no").tap("earshot:forget:yes");

    assertThat(talk.heard().as()).isEqualTo(Heard.As.NOTHING);
    assertThat(talk.replies()).contains("Do you look after someone?");
  }

  @Test
  void a_skip_while_an_answer_is_changed_takes_the_answer_back() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes", "BACK", "skip");

    assertThat(talk.values()).containsEntry("caring", null);
    assertThat(talk.replies()).startsWith("{changed}");
  }

  @Test
  void going_back_and_then_changing_something_that_removes_the_question_goes_on() {
    Talk talk = Talk.withConsent(Example.breaks()).say("yes", "1", "BACK");
    assertThat(talk.replies()).contains("How many hours");

    talk.tap("caring:no");

    assertThat(talk.replies()).contains("{changed}", "How good are we at listening?");
    assertThat(talk.say("3").values()).containsOnlyKeys("caring", "listening");
  }

  @Test
  void start_breaks_the_silence_after_many_misunderstandings() {
    Talk talk = Talk.withConsent(Example.breaks());
    for (int turn = 0; turn < 20; turn++) {
      talk.say("perhaps");
    }
    assertThat(talk.turn().replies()).isEmpty();

    assertThat(talk.say("START", "perhaps").replies()).contains("{not_understood}");
  }
}
