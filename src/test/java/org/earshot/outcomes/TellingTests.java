package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.earshot.outcomes.Breaks.POLISH;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.outcomes.Outcome.NoAnswer;
import org.earshot.outcomes.Outcome.Translation;
import org.earshot.outcomes.Outcome.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TellingTests {

  private static final Locale EN = Locale.ENGLISH;
  private static final Words HOME = new Words("Pomoc", "Pomoc w domu.", "40 godzin.", null);
  private static final Words AWAY = new Words("Wyjazd", "Wyjazd.", null, "Za drogo.");
  private static final Words NOTICE = new Words("Czas", "Czas.", "Dwa tygodnie.", null);

  @Test
  void its_own_language_needs_no_translation() {
    assertThat(Telling.in(Locale.ENGLISH, Breaks.OUTCOME, Locale.ENGLISH)).isPresent();
  }

  @Test
  void a_whole_translation_is_told() {
    assertThat(polish(HOME, AWAY, NOTICE))
        .hasValueSatisfying(
            telling -> {
              assertThat(telling.lines().get(1).why()).isEqualTo("Za drogo.");
              assertThat(telling.lines().get(1).item()).isEqualTo(Breaks.AWAY);
            });
  }

  @Test
  void one_that_misses_an_item_is_not() {
    assertThat(polish(HOME, AWAY)).isEmpty();
  }

  @Test
  void nor_one_that_misses_a_reason() {
    assertThat(polish(HOME, new Words("Wyjazd", "Wyjazd.", null, " "), NOTICE)).isEmpty();
  }

  @Test
  void nor_one_that_misses_what_was_done() {
    assertThat(polish(new Words("Pomoc", "Pomoc.", null, null), AWAY, NOTICE)).isEmpty();
  }

  @Test
  void a_theme_that_needs_no_answer_is_told_of_with_its_name_and_the_reason() {
    assertThat(Telling.isWhole(POLISH, unanswered(null), EN)).isFalse();
    assertThat(Telling.isWhole(POLISH, unanswered(new NoAnswer("b", "Parking", " ")), EN))
        .isFalse();
    Outcome whole = unanswered(new NoAnswer("b", "Parking", "Inny urząd."));
    assertThat(Telling.isWhole(POLISH, whole, EN)).isTrue();
    assertThat(Telling.isWhole(EN, unanswered(null), EN)).isTrue();
    assertThat(Telling.in(POLISH, unanswered(null), EN))
        .as("what was public before stays public")
        .isPresent();
  }

  private static Outcome unanswered(@Nullable NoAnswer words) {
    Translation polish =
        new Translation(
            "W skrócie.",
            List.of(HOME, AWAY, NOTICE),
            words == null ? null : List.of(words),
            null,
            null);
    return new Outcome(
        Breaks.OUTCOME.summary(),
        Breaks.OUTCOME.items(),
        Map.of("pl", polish),
        List.of(new Outcome.Unanswered("b", "It is another council’s.")),
        null);
  }

  @Test
  void a_language_without_a_translation_has_no_words() {
    assertThat(Telling.in(POLISH, Breaks.OUTCOME, Locale.ENGLISH)).isEmpty();
  }

  private static Optional<Telling> polish(Words... words) {
    Outcome outcome =
        new Outcome(
            Breaks.OUTCOME.summary(),
            Breaks.OUTCOME.items(),
            Map.of("pl", new Translation("W skrócie.", List.of(words))));
    return Telling.in(POLISH, outcome, Locale.ENGLISH);
  }
}
