package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.Telephone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number to call is told from an answer with numbers in it. */
class TelephoneTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "07700900123 | +447700900123 | ''",
        "07700 900123, after 6pm please | +447700900123 | after 6pm please",
        "07700 900 123 6pm | +447700900123 | 6pm",
        "07700-900-123 after 18:00 | +447700900123 | after 18:00",
        "(07700) 900123. | +447700900123 | ''",
        "+44 7700 900123 | +447700900123 | ''",
        "0044 7700 900123 | +447700900123 | ''",
        "My number is 07700 900123 thanks | +447700900123 | My number is … thanks",
        "my mum on 0116 454 1000 on Tuesday 24th | +441164541000 | my mum on … on Tuesday 24th",
        "+48 22 621 02 12 | +48226210212 | ''",
        "٠٧٧٠٠ ٩٠٠١٢٣ بعد الساعة ٦ | +447700900123 | بعد الساعة ٦",
        "০৭৭০০ ৯০০১২৩ | +447700900123 | ''",
        "૦૭૭૦૦૯૦૦૧૨૩ | +447700900123 | ''",
        "०७७००९००१२३ | +447700900123 | ''",
        "۰۷۷۰۰ ۹۰۰۱۲۳ | +447700900123 | ''"
      })
  void a_number_and_what_is_said_beside_it(String said, String number, String note) {
    assertThat(understanding.telephone(said)).contains(new Telephone(number, note));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "yes",
        "20 hours",
        "24/03/2027",
        "2027-03-24 18:00",
        "1 2 3 4 5 6 7 8",
        "12345678",
        "100,000,000",
        "123456789012345678901234",
        "LE2 7AB",
        "after 6pm please",
        "07700 900123 or 07700 900456",
        "I rang 07700 900123 for weeks and weeks and nobody ever picked up so I gave up on them"
      })
  void what_is_no_number_to_call(String said) {
    assertThat(understanding.telephone(said)).isEmpty();
  }
}
