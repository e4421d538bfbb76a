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
        "born 01/02/1950, 07700 900125 | born 01/02/1950, …125",
        "06.12.34.56.78 | …678",
        "01.42.68.53.00 | …300",
        "06/12/34 56 78 | …678",
        "06.12 34.56.78 | …678",
        "2079.1912 | …912",
        "20122034 | …034",
        "600 100 200 | …200",
        "07700, 900 123 | …123",
        "07700,900123 | …123",
        "+44 7700, 900123 | …123",
        "0116: 496; 0814 | …814",
        "٠٧٧٠٠، ٩٠٠١٢٣ | …١٢٣",
        "07700_900_123 | …123",
        "07700 • 900·123 | …123",
        "07700\u202c 900\u202d123 | …123",
        "07700\u200b900123 | …123",
        "2 of us, 07700 900123, 3 children | 2 of us, …123, 3 children",
        "07700 900123, 07700 900124 | …123, …124",
        "12/05/2026 07700 900123 | 12/05/2026 …123",
        "at 10.30, 07700 900123 | at 10.30, …123",
        "07700 900123 14:30 | …123 14:30",
        "1,500,000 07700 900123 | 1,500,000 …123",
        "£20 07700 900123 | £20 …123",
        "5, 07700, 900 123 | 5, …123",
        "£07700900123 | £…123"
      })
  void masked(String words, String shown) {
    assertThat(ContactDetails.masked(words)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "7 ", "7, ", "7\u202c", "12.05 ", "07700, ", "(07"})
  void however_long(String part) {
    assertThat(ContactDetails.masked(part.repeat(4000))).isNotBlank();
    assertThat(ContactDetails.without(part.repeat(4000))).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since 01/02/2019",
        "2019-2020 and 2021",
        "from 2026-11-23 to 2026-12-01",
        "from 10.30-12.30",
        "09.00-12.00, 13.00-17.00",
        "On 12/05/2026 3 drivers were late",
        "On 12.05.2026, 150 drivers were late",
        "at 10.30 150 people came",
        "In 2026 150 drivers were late",
        "2026-05-12 14:30",
        "12/05/26 14:30",
        "٠١/٠٢/٢٠١٩ ١٤:٣٠",
        "1 500 000 people",
        "1.500.000 people",
        "On 12/05/2026 1 500 000 people",
        "1,500,000 people, 12,000,000 hours",
        "£1 500 000 000 was spent",
        "£1,500,000.50 was spent",
        "10, 25, 150, 3000 and 4",
        "0, 5, 12, 100, 250",
        "0.5, 1.25, 10.75, 3",
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
