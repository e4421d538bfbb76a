package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.security.Refused;
import org.earshot.web.forms.Bound;
import org.earshot.web.forms.Problems;
import org.junit.jupiter.api.Test;

class OutcomeFormTests {

  private static final Outcome OUTCOME =
      new Outcome(
          "We chose help at home.",
          List.of(
              new Outcome.Item(
                  "Help at home",
                  "You wanted help at home.",
                  Status.done,
                  "We set aside £200,000.",
                  null,
                  List.of("caring"),
                  List.of("breaks:home")),
              new Outcome.Item(
                  "Weekends",
                  "You wanted weekends away.",
                  Status.cannot_do,
                  null,
                  "It costs too much.",
                  List.of(),
                  List.of("breaks:away"))),
          Map.of(
              "pl",
              new Outcome.Translation(
                  "Pomoc w domu.",
                  List.of(
                      new Outcome.Words("Pomoc", "Chcieli Państwo.", "Mamy.", null),
                      new Outcome.Words("Weekendy", "Chcieli Państwo.", null, "Za drogo.")))));

  private final Problems problems = new Problems();

  @Test
  void an_outcome_comes_back_from_the_form_as_it_went_in() {
    assertThat(OutcomeForm.of(OUTCOME).read(Set.of(), problems)).isEqualTo(OUTCOME);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void what_was_sent_is_what_the_form_holds() {
    OutcomeForm form =
        bound(
            "summary=S",
            "items[0].theme=Help",
            "items[0].about=caring",
            "items[0].about=breaks:home",
            "items[1].why=Cost",
            "translations[pl].summary=P",
            "translations[pl].items[1].why=Koszt");

    assertThat(form.entries().get(0).about()).containsExactly("caring", "breaks:home");
    assertThat(form.entries().get(1).why()).isEqualTo("Cost");
    assertThat(form.in("pl").at(1).why()).isEqualTo("Koszt");
    assertThat(form.in("gu").isBlank()).isTrue();
  }

  @Test
  void an_item_is_removed_in_every_language() {
    OutcomeForm fewer = OutcomeForm.of(OUTCOME).without(0);

    assertThat(fewer.entries()).extracting(ItemForm::theme).containsExactly("Weekends");
    assertThat(fewer.in("pl").at(0).theme()).isEqualTo("Weekendy");
  }

  @Test
  void items_without_words_are_left_out() {
    OutcomeForm form = OutcomeForm.of(OUTCOME).withOneMore().withOneMore();

    assertThat(form.entries()).hasSize(4);
    assertThat(form.withoutBlanks().read(Set.of(), problems)).isEqualTo(OUTCOME);
  }

  @Test
  void an_item_without_a_status_is_asked_for_one() {
    bound("summary=S", "items[0].theme=Help").read(Set.of(), problems);

    assertThat(problems.of("items[0].status")).contains("Help");
  }

  @Test
  void what_the_room_refuses_stands_beside_its_field() {
    problems.add(Refused.invalid("items[0].you_said", "Say what people said."));
    problems.add(Refused.invalid("translations.pl.items[1].we_did", "Too long."));

    assertThat(problems.of("items[0].youSaid")).isEqualTo("Say what people said.");
    assertThat(problems.of("translations[pl].items[1].weDid")).isEqualTo("Too long.");
  }

  private static OutcomeForm bound(String... fields) {
    return Bound.to(OutcomeForm.class, fields);
  }
}
