package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {

  @Test
  void letters_of_latin_languages_lose_their_marks_as_icu_would_have_it() {
    Transliterator ascii = Transliterator.getInstance("Latin-ASCII");
    for (int c = 0xC0; c < 0x180; c++) {
      if (Character.isLetter(c) && c != 'ĸ' && c != 'ŉ') {
        String letter = String.valueOf((char) c);
        String expected = ascii.transliterate(letter).toLowerCase(Locale.ROOT);
        assertThat(Folding.word(letter)).as(letter).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TYDZIEŃ, tydzien",
    "Łódź, lodz",
    "Sí, si",
    "mañana, manana",
    "تقريباً, تقریبا",
    "نهیں, نہین",
    "هاں, ہان",
    "ﷲ, اللہ",
    "ચોક્કસ, ચોક્કસ",
    "પાંચ, પાંચ",
    "हाँ, हां",
    "ज़रूर, जरूर",
  })
  void words_are_brought_to_one_form(String typed, String folded) {
    assertThat(Folding.word(typed)).isEqualTo(folded);
  }

  @Test
  void indic_vowels_stay() {
    assertThat(Folding.word("हिन्दी")).isEqualTo("हिन्दी");
    assertThat(Folding.word("ગુજરાતી")).isEqualTo("ગુજરાતી");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2️⃣|2",
        "②|2",
        "２|2",
        "૨|2",
        "n.º 2|nr 2",
        "№ 2|nr 2",
        "2ª|2 º",
        "don’t|dont",
        "twenty-five|twenty five",
        "10-15|10 - 15",
        "20hrs|20 hrs",
        "1½|1 ½",
        "👍🏽|👍",
        "y\u200Be\u00ADs|yes",
        "\u202B٢\u202C|2",
        "a\u0000b|ab",
      })
  void what_cannot_be_seen_goes_and_numbers_become_plain(String typed, String tokens) {
    List<String> texts = Tokeniser.tokens(typed).stream().map(Token::text).toList();
    assertThat(String.join(" ", texts)).isEqualTo(tokens);
  }
}
