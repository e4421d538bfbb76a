package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question says how it is answered, unless its author's own words do. */
class AskingTests {

  @Test
  void a_date_and_a_postcode_come_with_an_example() {
    Talk forms = Talk.withConsent(Example.forms()).say("yes");
    assertThat(instruction(forms)).isEqualTo("{reply_date}");

    assertThat(instruction(forms.say("2026-03-25"))).isEqualTo("{reply_postcode}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"march", "2019", "ages ago"})
  void half_a_date_is_asked_for_the_day(String said) {
    Talk forms = Talk.withConsent(Example.forms()).say("yes", said);

    assertThat(forms.replies()).startsWith("{which_day}").doesNotContain("{not_understood}");
  }

  @Test
  void a_number_comes_with_one_where_the_question_does_not_name_its_unit() {
    Talk count = Talk.withConsent(Example.counting(Question.Shape.OPEN));
    assertThat(instruction(count)).isEqualTo("{reply_number}");

    Talk days = Talk.withConsent(Example.breaks()).say("yes", "2", "2");
    assertThat(days.replies()).contains("How many days' notice do you need?");
    assertThat(instruction(days)).isEmpty();
  }

  @Test
  void an_open_question_needs_none() {
    Talk open = Talk.withConsent(Example.breaks()).say("yes", "2", "1", "3");

    assertThat(open.replies()).contains("Is there anything else?");
    assertThat(instruction(open)).isEmpty();
  }

  @Test
  void where_to_find_support_is_said_when_a_hard_question_is_first_asked_and_not_again() {
    String support = "If this is hard to answer: Carers Direct 0300 123 1053";
    Talk talk =
        Talk.about(
                new Example()
                    .consent(Purpose.TAKE_PART)
                    .yesNo("caring", "Do you look after someone?", Condition.ALWAYS)
                    .yesNo("lost", "Did somebody die?", Condition.ALWAYS)
                    .support(support)
                    .yesNo("more", "Is there more?", Condition.ALWAYS)
                    .conversation("hard"))
            .open();
    assertThat(talk.say("yes").replies()).doesNotContain(support);
    assertThat(talk.say("yes").replies()).endsWith("Did somebody die?\n" + support);
    assertThat(talk.say("what?").replies()).contains("Did somebody die?").doesNotContain(support);
    assertThat(talk.hear(Said.of(Said.Kind.REMINDER, Talk.NOON)).replies())
        .contains("Did somebody die?")
        .doesNotContain(support);
    assertThat(talk.say("no").replies()).doesNotContain(support);
    assertThat(talk.say("BACK").replies()).contains("Did somebody die?").doesNotContain(support);
  }

  private static String instruction(Talk talk) {
    return talk.turn().replies().get(talk.turn().replies().size() - 1).instruction();
  }
}
