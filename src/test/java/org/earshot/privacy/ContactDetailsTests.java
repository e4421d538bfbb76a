package org.earshot.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How somebody can be reached is hidden in what they wrote, and nothing else is. */
class ContactDetailsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "07700 900123 | …123",
        "call me on 07700900123, after 6pm | call me on …123, after 6pm",
        "+44 (0)7700 900-123 | …123",
        "my number is 00 48 600 100 200 | my number is …200",
        "mistyped 0770 900123 | mistyped …123",
        "454 1000 | …000",
        "٠٧٧٠٠٩٠٠١٢٣ | …١٢٣",
        "०७७०० ९००१२३ | …१२३",
        "write to sam@example.org. | write to …@….",
        "sam.o @ example.co.uk or 07700 900124 | …@… or …124",
        "born 01/02/1950, 07700 900125 | born 01/02/1950, …125"
      })
  void masked(String words, String shown) {
    assertThat(ContactDetails.masked(words)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since 01/02/2019",
        "2019-2020 and 2021",
        "from 2026-11-23 to 2026-12-01",
        "from 10.30-12.30",
        "£1500000 was spent",
        "999, 111 or 116 123",
        "2, 4 and 10 hours",
        "LE4 5AB @ 5pm"
      })
  void left_as_it_is(String words) {
    assertThat(ContactDetails.masked(words)).isEqualTo(words);
    assertThat(ContactDetails.without(words)).isEqualTo(words);
  }
}
