package org.earshot.understanding.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script of a text and of a language. */
class ScriptTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the bus | Latn",
        "બસ મોડી આવે છે late | Gujr",
        "Instagram 公司的 | Hani",
        "バスは遅い | Jpan",
        "東京のバス | Jpan",
        "автобус | Cyrl",
        "2 👍 | ''",
      })
  void most_letters_decide(String text, String script) {
    assertThat(Script.of(PlainWords.of(text))).isEqualTo(script);
  }

  @ParameterizedTest
  @CsvSource({
    "en, Latn",
    "pa, Guru",
    "ur, Arab",
    "zh, Hani",
    "zh-Hant, Hani",
    "ckb, Arab",
    "ja, Jpan",
    "pa-Arab, Arab"
  })
  void a_language_has_its_usual_script(String language, String script) {
    assertThat(Script.of(Locale.forLanguageTag(language))).isEqualTo(script);
  }
}
