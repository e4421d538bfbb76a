package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.outcomes.Breaks.answer;
import static org.earshot.outcomes.Breaks.answered;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.earshot.flow.Value;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.Status;
import org.junit.jupiter.api.Test;

class LetterTextTests {

  private static final String URL = "https://earshot.example/consultations/breaks/outcome";
  private static final Raised AWAY = chose("away");

  @Test
  void what_this_person_raised_comes_first_and_the_rest_in_brief() {
    assertThat(message(Breaks.OUTCOME, AWAY))
        .isEqualTo(
            """
            intro Short breaks

            you_said You wanted a few days away.
            not_possible
            why It costs more than we have.

            Help at home comes first.

            Help at home: done We pay for 40 more hours a week.
            Notice: will_do We will book two weeks ahead.

            read_more https://earshot.example/consultations/breaks/outcome

            listened

            thanks""");
  }

  @Test
  void whoever_raised_nothing_is_told_the_summary_first() {
    assertThat(message(Breaks.OUTCOME, Raised.NOTHING))
        .startsWith("intro Short breaks\n\nHelp at home comes first.\n\nHelp at home: done")
        .contains("Days away: not_possible. why It costs more than we have.")
        .doesNotContain("you_said");
  }

  @Test
  void an_item_may_answer_everyone_who_answered_a_question() {
    Raised notice = Raised.in(answered(answer("notice", new Value.Amount(new BigDecimal("14")))));
    assertThat(message(Breaks.OUTCOME, notice))
        .startsWith("intro Short breaks\n\nyou_said You need time to plan.");
  }

  @Test
  void you_said_is_not_said_twice_where_an_officer_began_with_it() {
    Item item =
        new Item(
            "Days away",
            "You_said you need days away.",
            Status.done,
            "Ten.",
            null,
            null,
            List.of("breaks:away"));

    assertThat(message(new Outcome("In short.", List.of(item), null), AWAY))
        .contains("\n\nYou_said you need days away.\n")
        .doesNotContain("you_said");
  }

  @Test
  void a_long_outcome_becomes_what_they_raised_a_summary_and_where_to_read_more() {
    Outcome outcome = new Outcome("Help at home comes first.", many(12), null);
    assertThat(message(outcome, chose("away")))
        .isEqualTo(
            """
            intro Short breaks

            you_said You wanted a few days away.
            not_possible
            why It costs more than we have.

            Help at home comes first.

            read_more https://earshot.example/consultations/breaks/outcome

            listened

            thanks""");
  }

  @Test
  void where_they_raised_much_as_much_of_it_is_said_as_is_comfortable() {
    Item home = Breaks.HOME;
    Outcome outcome = new Outcome("In short.", Collections.nCopies(9, home), null);
    String message = message(outcome, chose("home"));
    assertThat(message.length()).isLessThanOrEqualTo(LetterText.COMFORTABLE);
    assertThat(message).contains("you_said", "In short.", URL);
  }

  @Test
  void what_answers_them_is_sent_even_if_it_is_long() {
    Item long_ = item("Long", "x ".repeat(400), Status.done, List.of("breaks:away"));
    String message = message(new Outcome("In short.", List.of(long_), null), AWAY);
    assertThat(message).contains("x x x", URL).hasSizeLessThanOrEqualTo(LetterText.LONGEST);
  }

  @Test
  void nothing_is_ever_longer_than_an_sms_can_be() {
    Item endless =
        new Item(
            "T",
            "x ".repeat(500),
            Status.cannot_do,
            "y ".repeat(500),
            "z ".repeat(500),
            null,
            List.of("breaks:away"));
    Outcome outcome = new Outcome("s ".repeat(1_000), Collections.nCopies(3, endless), null);
    for (Raised raised : List.of(AWAY, Raised.NOTHING)) {
      assertThat(message(outcome, raised))
          .hasSizeLessThanOrEqualTo(LetterText.LONGEST)
          .contains(URL)
          .endsWith("thanks");
    }
  }

  @Test
  void it_says_who_asked_where_that_is_known() {
    Telling telling = Telling.in(Locale.ENGLISH, Breaks.OUTCOME, Locale.ENGLISH).orElseThrow();
    LetterText text =
        new LetterText(
            "Elm Council",
            "Short breaks",
            telling,
            Breaks.wording(Locale.ENGLISH, "Short breaks"),
            URL);
    assertThat(text.message(AWAY)).startsWith("Elm Council: intro Short breaks");
  }

  @Test
  void a_template_gets_one_line() {
    String line = text(Breaks.OUTCOME).oneLine(AWAY);
    assertThat(line)
        .isEqualTo(
            "you_said You wanted a few days away. not_possible"
                + " why It costs more than we have. read_more "
                + URL
                + " listened");
    Outcome spaced = new Outcome("One.\n\n\tTwo.     Three.", List.of(Breaks.HOME), null);
    assertThat(text(spaced).oneLine(Raised.NOTHING)).startsWith("One. Two. Three. read_more");
  }

  private static Raised chose(String option) {
    return Raised.in(answered(answer("breaks", new Value.ChosenMany(List.of(option)))));
  }

  private static List<Item> many(int count) {
    List<Item> items = new java.util.ArrayList<>(Collections.nCopies(count, Breaks.HOME));
    items.add(Breaks.AWAY);
    return items;
  }

  private static Item item(String theme, String said, Status status, List<String> options) {
    return new Item(theme, said, status, "We did.", null, null, options);
  }

  private static String message(Outcome outcome, Raised raised) {
    return text(outcome).message(raised);
  }

  private static LetterText text(Outcome outcome) {
    Telling telling = Telling.in(Locale.ENGLISH, outcome, Locale.ENGLISH).orElseThrow();
    return new LetterText(
        "", "Short breaks", telling, Breaks.wording(Locale.ENGLISH, "Short breaks"), URL);
  }
}
