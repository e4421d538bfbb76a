package org.earshot.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days a text names, as people write them. */
class NamedDayTests {

  private static final LocalDate DAY = LocalDate.of(2027, 6, 23);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by 23 June 2027.",
        "by 23 June",
        "by the 23rd of june, 2027",
        "by June 23, 2027",
        "by 23/6/2027",
        "by 23.06.27"
      })
  void a_day_is_known_however_it_is_written(String text) {
    assertThat(NamedDay.in(text, Locale.ENGLISH)).singleElement().matches(day -> day.is(DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"by 24 June 2027", "by 23 June 2028", "by 23 July", "by 23/7/2027"})
  void another_day_is_another(String text) {
    assertThat(NamedDay.in(text, Locale.ENGLISH)).singleElement().matches(day -> !day.is(DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thank you.", "In June 2027", "1 in 23 people", "23 Junes", "45 June"})
  void what_is_no_day_is_none(String text) {
    assertThat(NamedDay.in(text, Locale.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | Do 23 czerwca 2027 r. powiemy, co zrobimy.",
        "pt | Diremos o que decidimos até 23 de junho de 2027.",
        "ur | ہم 23 جون 2027 تک بتا دیں گے",
        "bn | আমরা ২৩ জুন ২০২৭ এর মধ্যে জানাব।",
        "ta | 23 ஜூன் 2027-க்குள் சொல்வோம்.",
        "so | waxaan sheegi doonnaa 23 Juun 2027 ama ka hor.",
        "ar | سنخبركم قبل 23 يونيو 2027."
      })
  void it_is_known_in_other_languages(String language, String text) {
    assertThat(NamedDay.in(text, Locale.forLanguageTag(language)))
        .singleElement()
        .matches(day -> day.is(DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en", "ar", "bn", "cy", "es", "fr", "gu", "hi", "it", "pa", "pl", "pt", "ro", "so", "ta",
        "ur"
      })
  void a_day_that_earshot_writes_is_known_again(String language) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(NamedDay.in(Wording.written(DAY, locale), locale))
        .singleElement()
        .matches(day -> day.is(DAY));
  }

  @Test
  void one_day_written_once_is_one() {
    assertThat(NamedDay.in("1 June, 12 noon", Locale.ENGLISH)).hasSize(1);
  }
}
