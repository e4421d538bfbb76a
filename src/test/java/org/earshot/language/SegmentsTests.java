package org.earshot.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.language.Segments.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Public vectors of Twilio's segment calculator and of GOV.UK Notify's tests. */
class SegmentsTests {

  private static final String DIGITS = "1234567890".repeat(40);

  @ParameterizedTest
  @CsvSource({"160, 1, 1120, 1120", "161, 2, 1127, 1223", "307, 3, 2149, 2293"})
  void gsm_text_is_counted_in_septets(int length, int count, int size, int total) {
    Segments segments = Segments.of(DIGITS.substring(0, length));

    assertThat(segments.encoding()).isEqualTo(Encoding.GSM_7);
    assertThat(segments.count()).isEqualTo(count);
    assertThat(segments.units() * 7).isEqualTo(size);
    assertThat(segments.units() * 7 + headers(segments)).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({"68, 1, 1120, 1120", "69, 2, 1136, 1232", "133, 3, 2160, 2304"})
  void an_emoji_makes_it_ucs_2(int length, int count, int size, int total) {
    Segments segments = Segments.of("😜" + DIGITS.substring(0, length));

    assertThat(segments.encoding()).isEqualTo(Encoding.UCS_2);
    assertThat(segments.count()).isEqualTo(count);
    assertThat(segments.units() * 16).isEqualTo(size);
    assertThat(segments.units() * 16 + headers(segments)).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    "🇮🇹, 66, 1",
    "🇮🇹, 67, 2",
    "🏳️‍🌈, 64, 1",
    "🏳️‍🌈, 65, 2",
  })
  void flags_are_whole_graphemes(String flag, int digits, int count) {
    assertThat(Segments.of(flag + DIGITS.substring(0, digits)).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"^", "{", "}", "[", "]", "~", "|", "€", "\\"})
  void extension_letters_cost_two_septets(String letter) {
    Segments one = Segments.of(letter + DIGITS.substring(0, 158));
    Segments two = Segments.of(letter + DIGITS.substring(0, 159));

    assertThat(one.encoding()).isEqualTo(Encoding.GSM_7);
    assertThat(one.count()).isEqualTo(1);
    assertThat(two.count()).isEqualTo(2);
    assertThat(two.units() * 7).isEqualTo(1127);
    assertThat(two.units() * 7 + headers(two)).isEqualTo(1223);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ç", "Á", "Ú", "ú", "í", "Í", "ó", "Ó"})
  void accents_outside_the_alphabet_make_it_ucs_2(String letter) {
    assertThat(Segments.of(letter.repeat(70))).isEqualTo(new Segments(Encoding.UCS_2, 1, 70));
    assertThat(Segments.of(letter.repeat(71)).count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"68, 1", "69, 2"})
  void extension_letters_cost_one_unit_in_ucs_2(int times, int count) {
    assertThat(Segments.of("😀" + "]".repeat(times)).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"66, 1", "67, 2"})
  void a_letter_with_three_combining_accents_is_one_grapheme(int times, int count) {
    assertThat(Segments.of("e\u0301\u0302\u0303" + "a".repeat(times)).count()).isEqualTo(count);
  }

  @Test
  void the_letters_outside_gsm_are_found() {
    assertThat("más".chars().filter(letter -> Gsm7.septets((char) letter) == 0))
        .containsExactly((int) 'á');
  }

  @ParameterizedTest
  @CsvSource({
    "à, 160, 1", "à, 161, 2", "à, 306, 2", "à, 307, 3", "à, 612, 4", "à, 613, 5", "à, 918, 6",
    "à, 919, 7", "ÿ, 70, 1", "ÿ, 71, 2", "ÿ, 134, 2", "ÿ, 135, 3", "ÿ, 268, 4", "ÿ, 269, 5",
    "ÿ, 402, 6", "ÿ, 403, 7", "^, 80, 1", "^, 81, 2",
  })
  void notifys_repeated_letters(String letter, int times, int count) {
    assertThat(Segments.of(letter.repeat(times)).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({
    "à, 70, ÿ, 2",
    "a, 158, |, 1",
    "a, 159, |, 2",
    "a, 304, [, 2",
    "a, 304, [], 3",
    "â, 69, {, 1",
    "â, 70, {, 2",
    "â, 133, }, 2",
    "â, 134, }, 3",
  })
  void notifys_mixed_texts(String letter, int times, String end, int count) {
    assertThat(Segments.of(letter.repeat(times) + end).count()).isEqualTo(count);
  }

  @Test
  void a_pair_at_the_edge_of_a_part_moves_to_the_next_as_a_whole() {
    // By division 306 septets are two parts; cut part by part, the euro sign does not fit the
    // first.
    assertThat(Segments.of("a".repeat(152) + "€" + "a".repeat(152)))
        .isEqualTo(new Segments(Encoding.GSM_7, 3, 306));
    assertThat(Segments.of("é".repeat(66).replace('é', 'ÿ') + "😀" + "ÿ".repeat(66)).count())
        .isEqualTo(3);
  }

  @Test
  void an_empty_text_is_one_part() {
    assertThat(Segments.of("").count()).isEqualTo(1);
  }

  private static int headers(Segments segments) {
    return segments.count() == 1 ? 0 : segments.count() * 48;
  }
}
