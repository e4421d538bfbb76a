package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.earshot.flow.Understanding;
import org.earshot.language.ShippedLocales;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks for a call is heard in every language; whoever tells of one is not. */
class CallRequestTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "call me please? | call me | ''",
        "Can someone ring me | ring me | ''",
        "call me on Tuesday please | call me | on Tuesday",
        "could somebody give me a call tomorrow morning? | give me a call | tomorrow morning",
        "I would like you to ring me after 5pm | ring me | after 5pm",
        "Hi, please phone me back, thanks | phone me back | ''",
        "person can someone call me | call me | ''",
        "can you ring me about my bus pass | ring me | ''",
        "please call me on 07700 900150 | call me | ''",
        "please call me at two | call me | at two",
        "call me monday or tuesday | call me | monday or tuesday",
        "please call me about my mum | call me | ''"
      })
  void the_request_and_when_it_suits(String said, String words, String when) {
    Understanding.CallWanted call =
        understanding.callWanted(said, Locale.ENGLISH, Set.of()).orElseThrow();

    assertThat(call.words()).isEqualTo(words);
    assertThat(call.when()).isEqualTo(when);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They call me names on the bus",
        "please don't call me",
        "do not ring me",
        "nobody ever called me back",
        "the doctor should call me when the results are in and they never do",
        "my son will phone me tomorrow",
        "a phone call",
        "call the police",
        "please call me Sam",
        "call me Sam",
        "2",
        "yes",
        "PERSON"
      })
  void what_asks_for_no_call(String said) {
    assertThat(understanding.callWanted(said, Locale.ENGLISH, Set.of())).isEmpty();
  }

  @Test
  void every_phrase_of_every_language_asks_for_one() {
    for (Locale language : ShippedLocales.phrasebook().languages()) {
      for (String phrase : ShippedLocales.lexicon().words(language, "call_me")) {
        assertThat(understanding.callWanted(phrase + "?", language, Set.of()))
            .as(language + " " + phrase)
            .isPresent();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "pl, Proszę do mnie zadzwonić jutro, jutro",
    "es, me pueden llamar mañana por favor?, mañana",
    "fr, bonjour pouvez-vous m'appeler demain, demain",
    "it, potete chiamarmi domani?, domani",
    "gu, મને ફોન કરો, ''",
    "ur, مجھے کال کریں, ''",
    "ar, اتصلوا بي غدا, غدا"
  })
  void other_languages(String language, String said, String when) {
    assertThat(understanding.callWanted(said, Locale.forLanguageTag(language), Set.of()))
        .hasValueSatisfying(call -> assertThat(call.when()).isEqualTo(when));
  }
}
