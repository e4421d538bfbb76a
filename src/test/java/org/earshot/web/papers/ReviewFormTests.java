package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.earshot.outcomes.Review;
import org.earshot.outcomes.Review.Item;
import org.earshot.outcomes.Review.Words;
import org.junit.jupiter.api.Test;

/** What is said of a promise stays with it, whatever the outcome says by now. */
class ReviewFormTests {

  private static final Item NIGHTS = new Item("Nights", "A night bus.\nSoon.", null, "");
  private static final Item FARES = new Item("Fares", "A day card.", null, "");
  private static final Item SEATS = new Item("Seats", "Six more.", null, "");

  private static final ReviewForm TYPED =
      new ReviewForm(
          "update",
          "Better.",
          List.of(
              new ReviewForm.Item("Nights", "A night bus.\r\nSoon.", "done", "It runs."),
              new ReviewForm.Item("Fares", "A day card.", "under_way", "It is sold.")),
          Map.of(
              "pl",
              new ReviewForm.Translated(
                  "Lepiej.",
                  List.of(
                      new ReviewForm.Words("Autobus nocny.", "Jeździ."),
                      new ReviewForm.Words("Karta.", "W sprzedaży.")))));

  @Test
  void it_is_read_as_being_about_the_promises_that_its_writer_saw() {
    Review read = TYPED.read(draft(FARES, SEATS));
    assertThat(read.items()).extracting(Item::theme).containsExactly("Nights", "Fares");
    assertThat(TYPED.read(draft(NIGHTS, FARES)).items())
        .extracting(Item::promised)
        .containsExactly(NIGHTS.promised(), FARES.promised());
  }

  @Test
  void after_a_correction_words_stand_beside_their_own_promise_or_apart() {
    ReviewForm moved = TYPED.over(draft(SEATS, FARES));

    assertThat(moved.at(0).came()).isEmpty();
    assertThat(moved.at(1).came()).isEqualTo("It is sold.");
    assertThat(moved.in("pl").at(0).came()).isEmpty();
    assertThat(moved.in("pl").at(0).promised()).isEqualTo("Sześć.");
    assertThat(moved.in("pl").at(1).came()).isEqualTo("W sprzedaży.");
    assertThat(TYPED.gone(draft(SEATS, FARES)))
        .containsExactly(
            new ReviewForm.Gone("A night bus.\nSoon.", List.of("It runs.", "Jeździ.")));
    assertThat(TYPED.gone(draft(FARES, NIGHTS))).isEmpty();
  }

  private static Review draft(Item first, Item second) {
    return new Review(
        null,
        "",
        List.of(first, second),
        Map.of(
            "pl",
            new Review.Translation(
                "", List.of(new Words("Miejsca", "Sześć.", ""), new Words("Ceny", "Karta.", "")))));
  }
}
