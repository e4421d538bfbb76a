package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
