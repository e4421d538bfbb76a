package org.earshot.outcomes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.earshot.outcomes.Town.ASHA;
import static org.earshot.outcomes.Town.BEN;
import static org.earshot.outcomes.Town.SLUG;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Review.Kind;
import org.earshot.outcomes.Review.Result;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of what an outcome promised. */
@Tag("tables")
class ReviewsTests {

  static final Outcome OUTCOME =
      new Outcome(
          "Buses.",
          List.of(
              new Outcome.Item("Seats", "Full.", Status.done, "Six more.", null, null, null),
              new Outcome.Item("Nights", "None.", Status.will_do, "A night bus.", null, null, null),
              new Outcome.Item("Fares", "Dear.", Status.will_do, "A day card.", null, null, null)),
          null);

  private static final Outcome GUJARATI_TOO =
      new Outcome(
          OUTCOME.summary(),
          OUTCOME.items(),
          Map.of(
              "gu",
              new Outcome.Translation(
                  "બસો.",
                  List.of(
                      new Outcome.Words("બેઠકો", "ભરેલી.", "છ વધુ.", null),
                      new Outcome.Words("રાત", "નથી.", "રાત્રિ બસ.", null),
                      new Outcome.Words("ભાડું", "મોંઘું.", "દિવસનો પાસ.", null)))));

  @TempDir Path folder;

  private Town town;

  @BeforeEach
  void open() {
    town = new Town(folder);
  }

  @Test
  void nobody_was_promised_anything_before_the_outcome_is_sent() {
    assertThatThrownBy(() -> town.reviews.draft(SLUG)).isInstanceOf(Refused.class);
    town.consultations.close(SLUG);
    assertThat(owed()).extracting(Owed::promise).doesNotContain(Promise.REVIEW);
  }

  @Test
  void it_is_due_six_months_after_the_outcome_until_it_is_public() {
    sent(OUTCOME);
    assertThat(owed())
        .filteredOn(one -> one.promise() == Promise.REVIEW)
        .extracting(Owed::due)
        .containsExactly(LocalDate.of(2027, 5, 22));

    put(review(Kind.review, "It runs.", "It is sold."));
    assertThat(reviewedAt()).isNull();
    town.reviews.approve(SLUG, null, BEN);

    assertThat(reviewedAt()).isNotNull();
    assertThat(owed()).extracting(Owed::promise).doesNotContain(Promise.REVIEW);
    assertThat(town.reviews.all(SLUG)).hasSize(1);
  }

  @Test
  void the_draft_lists_what_will_be_done_and_nothing_else_in_every_language() {
    sent(GUJARATI_TOO);

    Review draft = town.reviews.draft(SLUG);

    assertThat(draft.items())
        .extracting(Review.Item::promised)
        .containsExactly("A night bus.", "A day card.");
    assertThat(requireNonNull(requireNonNull(draft.translations()).get("gu")).items())
        .extracting(Review.Words::promised)
        .containsExactly("રાત્રિ બસ.", "દિવસનો પાસ.");
  }

  @Test
  void a_review_says_something_of_every_promise_and_an_update_of_some() {
    sent(OUTCOME);
    assertThatThrownBy(() -> put(review(Kind.review, "It runs.", "")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.fields()).containsOnlyKeys("items[1].came", "items[1].result"));
    put(review(Kind.update, "It runs.", ""));
    town.reviews.approve(SLUG, null, BEN);

    assertThat(reviewedAt()).isNull();
    put(review(Kind.review, "It runs.", "It is sold."));
    assertThat(town.reviews.all(SLUG))
        .extracting(entry -> entry.words().kind())
        .containsExactly(Kind.update);
    town.reviews.approve(SLUG, null, BEN);
    assertThat(town.reviews.all(SLUG)).hasSize(2);
  }

  @Test
  void whoever_asked_can_be_told_once_in_their_language() {
    SubjectId english = town.told(1, "daily");
    SubjectId gujarati = town.told(2, "daily", Locale.of("gu"));
    sent(GUJARATI_TOO);
    Review review = review(Kind.update, "It runs.", "It is sold.");
    put(review);
    town.reviews.approve(SLUG, null, BEN);
    assertThatThrownBy(() -> town.reviews.send(SLUG)).hasMessageContaining("Gujarati");
    put(translated(review));
    town.reviews.approve(SLUG, null, BEN);

    send();
    send();

    assertThat(town.letters(english)).hasSize(2);
    assertThat(town.letters(english).getLast())
        .startsWith("Elm Council: ")
        .contains("A night bus.", "It runs.", "A day card.", "It is sold.", "More people ride.")
        .contains("/consultations/" + SLUG + "/outcome");
    assertThat(town.letters(gujarati).getLast()).contains("રાત્રિ બસ.", "ચાલે છે.");
  }

  @Test
  void after_one_was_sent_the_next_is_another() {
    SubjectId who = town.told(1, "daily");
    sent(OUTCOME);
    put(review(Kind.update, "It runs.", ""));
    town.reviews.approve(SLUG, null, BEN);
    send();
    put(review(Kind.review, "It runs still.", "It is sold."));
    town.reviews.approve(SLUG, null, BEN);
    send();

    assertThat(town.letters(who)).hasSize(3);
    assertThat(town.reviews.all(SLUG)).hasSize(2);
  }

  @Test
  void a_public_benefits_review_is_sent_before_an_update_follows() {
    SubjectId who = town.told(1, "daily");
    sent(OUTCOME);
    put(review(Kind.review, "It runs.", "It is sold."));
    town.reviews.approve(SLUG, null, BEN);
    assertThatThrownBy(() -> put(review(Kind.update, "It runs still.", "")))
        .hasMessageContaining("Send it");

    send();
    put(review(Kind.update, "It runs still.", ""));

    assertThat(town.letters(who)).hasSize(2);
    assertThat(reviewedAt()).isNotNull();
  }

  @Test
  void what_the_outcome_promises_no_more_is_neither_approved_nor_sent() {
    sent(OUTCOME);
    put(review(Kind.review, "It runs.", "It is sold."));
    town.reviews.approve(SLUG, null, BEN);
    Outcome other =
        new Outcome(
            OUTCOME.summary(), List.of(OUTCOME.items().get(0), OUTCOME.items().get(2)), null);
    town.corrections.put(SLUG, other, null, ASHA);
    town.corrections.approve(SLUG, null, BEN);

    assertThatThrownBy(() -> town.reviews.send(SLUG)).hasMessageContaining("corrected meanwhile");
    assertThat(town.reviews.find(SLUG).orElseThrow().state()).isEqualTo(Paper.State.APPROVED);
  }

  @Test
  void whoever_asked_is_known_until_they_were_sent_the_review_or_it_is_four_weeks_late() {
    assertThat(until()).isEmpty();
    sent(OUTCOME);

    assertThat(until()).contains(LocalDate.of(2027, 6, 19));
    assertThat(town.contacts(null).overBy(Instant.parse("2027-06-18T12:00:00Z"))).isEmpty();
    assertThat(town.contacts(null).overBy(Instant.parse("2027-06-19T12:00:00Z")))
        .containsExactly(SLUG);

    put(review(Kind.update, "It runs.", ""));
    town.reviews.approve(SLUG, null, BEN);
    send();
    assertThat(until()).as("an update is not all").contains(LocalDate.of(2027, 6, 19));
    put(review(Kind.review, "It runs still.", "It is sold."));
    town.reviews.approve(SLUG, null, BEN);
    assertThat(until()).as("public, but not sent").contains(LocalDate.of(2027, 6, 19));
    send();

    assertThat(until()).contains(LocalDate.of(2026, 11, 29));
  }

  @Test
  void less_is_kept_where_less_was_promised() {
    sent(OUTCOME);
    assertThat(town.contacts(Period.ofDays(30)).until(consultation()))
        .contains(LocalDate.of(2026, 12, 22));

    promised(90);

    assertThat(until())
        .as("it opened before the default was longer")
        .contains(LocalDate.of(2027, 2, 20));
  }

  @Test
  void whatever_people_are_told_has_a_week_to_reach_them_however_little_was_promised() {
    sent(OUTCOME);
    promised(1);
    assertThat(until()).as("one day, by the record").contains(LocalDate.of(2026, 11, 29));
    assertThat(town.contacts(Period.ofDays(1)).until(consultation()))
        .as("one day, by the settings")
        .contains(LocalDate.of(2026, 11, 29));
    assertThat(town.contacts(null).overBy(Instant.parse("2026-11-23T03:20:00Z"))).isEmpty();
    assertThat(town.contacts(null).days(consultation())).hasValue(7);

    town.clock.forward(6);
    town.corrections.put(SLUG, GUJARATI_TOO, null, ASHA);
    town.corrections.approve(SLUG, null, BEN);
    town.corrections.send(SLUG);
    assertThat(town.contacts(null).overBy(Instant.parse("2026-12-30T03:20:00Z")))
        .as("its letters have not been written yet")
        .isEmpty();
    town.correctionPost.write(SLUG);
    assertThat(until()).contains(LocalDate.of(2026, 12, 5));
  }

  @Test
  void so_has_a_review_on_the_last_evening() {
    sent(OUTCOME);
    town.clock.forward(208);
    put(review(Kind.review, "It runs.", "It is sold."));
    town.reviews.approve(SLUG, null, BEN);
    send();

    assertThat(until()).contains(LocalDate.of(2027, 6, 25));
  }

  private void promised(int days) {
    JdbcClient.create(town.database)
        .sql("update consultation set contact_days = ? where slug = ?")
        .params(days, SLUG)
        .update();
  }

  private Optional<LocalDate> until() {
    return town.contacts(null).until(consultation());
  }

  private Consultation consultation() {
    return town.consultations.find(SLUG).orElseThrow();
  }

  private void send() {
    town.reviews.send(SLUG);
    town.reviewPost.write(SLUG);
  }

  private void sent(Outcome outcome) {
    town.consultations.close(SLUG);
    town.outcomes.put(SLUG, outcome, null, ASHA);
    town.outcomes.approve(SLUG, null, BEN);
    town.outcomes.send(SLUG);
    town.post.write(SLUG);
  }

  private void put(Review review) {
    town.reviews.put(SLUG, review, null, ASHA);
  }

  private List<Owed> owed() {
    return town.promises.of(town.consultations.find(SLUG).orElseThrow());
  }

  private static Review review(Kind kind, String nights, String fares) {
    return new Review(
        kind,
        "More people ride.",
        List.of(
            new Review.Item("Nights", "A night bus.", Result.done, nights),
            new Review.Item(
                "Fares", "A day card.", fares.isEmpty() ? null : Result.under_way, fares)),
        null);
  }

  private static Review translated(Review review) {
    return new Review(
        review.kind(),
        review.summary(),
        review.items(),
        Map.of(
            "gu",
            new Review.Translation(
                "વધુ લોકો.",
                List.of(
                    new Review.Words("રાત", "રાત્રિ બસ.", "ચાલે છે."),
                    new Review.Words("ભાડું", "દિવસનો પાસ.", "વેચાય છે.")))));
  }

  private @Nullable Instant reviewedAt() {
    return town.publications
        .of(List.of(SLUG))
        .getOrDefault(SLUG, Publication.nothing(SLUG))
        .reviewedAt();
  }
}
