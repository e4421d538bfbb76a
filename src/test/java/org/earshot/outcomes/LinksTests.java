package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a text are web addresses, as people write them. */
class LinksTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "See https://elm.gov.uk/buses. | https://elm.gov.uk/buses",
        "See www.elm.gov.uk, please | https://www.elm.gov.uk",
        "See elm.gov.uk/buses! | https://elm.gov.uk/buses",
        "(more on gov.uk/x) | https://gov.uk/x",
        "https://elm.gov.uk/a(b) | https://elm.gov.uk/a(b)",
        "(https://elm.gov.uk/a) | https://elm.gov.uk/a",
        "Elm.org.uk’s page | https://Elm.org.uk",
      })
  void is_one(String text, String link) {
    assertThat(Links.found(text)).isEqualTo(List.of(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to ada.okoro@elm.gov.uk.",
        "Buses at 8.30, 9.15 and so on.The end",
        "The uk. Organisations of all kinds",
        "Paid by the org.chart",
      })
  void is_none(String text) {
    assertThat(Links.found(text)).isEmpty();
    assertThat(Links.broken(text)).isEmpty();
  }
}
