package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.analysis.Told;
import org.earshot.analysis.Told.Row;
import org.earshot.authoring.plain.PlainLanguage;
import org.earshot.flow.Type;
import org.junit.jupiter.api.Test;

/** A report is drafted in whole people. */
class FoundViewsTests {

  private static final Told LIGHTS =
      told(
          "What would help?",
          Type.CHOICES,
          new Row("More lights", "More lights", 16L, 50L),
          new Row("More seats", "More seats", null, null));
  private static final Told RATED =
      told(
          "How safe is the park?",
          Type.RATING,
          new Row("1", "1", null, null),
          new Row("2", "2", 12L, 38L),
          new Row("3", "3", 10L, 31L),
          new Row("4", "4", null, null),
          new Row("5", "5", null, null));

  @Test
  void what_most_said_is_told_in_whole_people() {
    assertThat(english(LIGHTS).findings())
        .containsExactly("What would help? 16 of 32 people said: More lights.");
    assertThat(new FoundViews(List.of(LIGHTS), Map.of(), Locale.of("pl")).findings())
        .containsExactly("What would help? More lights: 16/32");
  }

  @Test
  void a_rating_names_its_scale() {
    assertThat(english(RATED).summary())
        .isEqualTo("How safe is the park? 12 of 32 people gave 2, on a scale from 1 to 5.");
  }

  @Test
  void what_is_hidden_is_not_drafted() {
    Told hidden = told("Why?", Type.CHOICES, new Row("Rain", "Rain", null, null));
    assertThat(english(hidden).findings()).isEmpty();
  }

  @Test
  void the_plain_language_rules_have_nothing_against_it() {
    PlainLanguage plain = new PlainLanguage(List.of());
    for (Told told : List.of(LIGHTS, RATED)) {
      assertThat(english(told).findings()).flatMap(plain::text).isEmpty();
    }
  }

  private static FoundViews english(Told told) {
    return new FoundViews(List.of(told), Map.of(), Locale.ENGLISH);
  }

  private static Told told(String ask, Type type, Row... rows) {
    return new Told("q", ask, type, 32L, false, List.of(rows), null);
  }
}
