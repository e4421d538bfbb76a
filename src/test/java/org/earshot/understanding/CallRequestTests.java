package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        "please call me about my mum | call me | ''",
        "I would like to speak to somebody | I would like to speak to somebody | ''",
        "id like to talk to someone please | id like to talk to someone | ''",
        "Can I speak to somebody about my bus pass? | Can I speak to somebody | ''",
        "hello, i need to speak to someone on Thursday | i need to speak to someone | on Thursday",
        "can someone ring me | ring me | ''",
        "is there anyone I can talk to? | is there anyone I can talk to | ''",
        "can I speak to a social worker please | can I speak to a social worker | ''",
        "please call | please call | ''",
        "Please ring, thank you | Please ring | ''",
        "Please ring back on 07700 900150 after 6pm | Please ring back | after 6pm",
        "could somebody phone on Monday | could somebody phone | on Monday",
        "PERSON 07700 900150 | PERSON | ''",
        "person please, 07700 900150 after 6pm | person | after 6pm",
        "please call me about my mum, I am in after 4pm | call me | I am in after 4pm",
        "please call me I am in after 4.30pm | call me | I am in after 4.30pm"
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
        "I call my mum every day",
        "nobody ever calls me back",
        "I need to speak to someone who understands autism every time I ring the council",
        "please call the police",
        "please call my mum",
        "please call Sam",
        "call 07700 900150",
        "a person 2",
        "I phone my son on 07700 900150",
        "They shout and call me",
        "They shout and call me on Mondays",
        "she rings me and I call her back",
        "It helps to speak to somebody",
        "phone, thanks",
        "2",
        "yes",
        "PERSON"
      })
  void what_asks_for_no_call(String said) {
    assertThat(understanding.callWanted(said, Locale.ENGLISH, Set.of())).isEmpty();
    assertThat(understanding.callAmong(said, Locale.ENGLISH, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | chcę porozmawiać z człowiekiem",
        "pl | chciałabym żeby ktoś zadzwonił",
        "pl | niech ktoś do mnie zadzwoni, proszę",
        "ar | ممكن تتصلوا بي",
        "ar | ممكن أحد يتصل بي من فضلكم"
      })
  void the_request_in_other_words(String language, String said) {
    assertThat(understanding.callWanted(said, Locale.forLanguageTag(language), Set.of()))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Good drivers. Please call me about my mum, I am in after 4pm. Thanks | I am in after 4pm",
        "The new bus is fine for me but call me on 07700 900123 please | ''",
        "The new bus is fine for me but call me on 07700 900817 please, I am in after 4pm | I am in"
            + " after 4pm",
        "I like the day centre and please ring me tomorrow | tomorrow",
        "my number is 07700 900385 please ring me after 5 | after 5",
        "She cant hear the phone… Please ring my brother on 07700 900386 | ''",
        "Please ring my sister Joan on 07700 900386 | ''",
        "It was good. I would like to speak to somebody about my husband | ''",
        "The lunch club closed in March and nobody told us, please call | ''"
      })
  void a_wish_in_a_part_of_a_longer_text(String said, String when) {
    assertThat(understanding.callAmong(said, Locale.ENGLISH, Set.of()))
        .hasValueSatisfying(call -> assertThat(call.when()).isEqualTo(when));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The carers are kind. I call my mum every day and she calls me back",
        "It is no use: nobody ever calls me back, not even on Mondays",
        "They come to the house and call me names, and on the phone they never call me back",
        "I wish they would answer when I ring. Now I call my GP instead",
        "My son on 07700 900123 calls me and does my shopping, thanks to him",
        "Please call it something else"
      })
  void a_longer_text_that_asks_for_none(String said) {
    assertThat(understanding.callAmong(said, Locale.ENGLISH, Set.of())).isEmpty();
  }

  @Test
  void every_phrase_of_every_language_asks_for_one() {
    for (Locale language : ShippedLocales.phrasebook().languages()) {
      for (String list : List.of("call_me", "call_please")) {
        assertThat(ShippedLocales.lexicon().words(language, list)).as(language + list).isNotEmpty();
        for (String phrase : ShippedLocales.lexicon().words(language, list)) {
          assertThat(understanding.callWanted(phrase + "?", language, Set.of()))
              .as(language + " " + phrase)
              .isPresent();
        }
      }
    }
  }

  @Test
  void the_word_for_a_person_with_a_number_is_one_in_every_language() {
    for (Locale language : ShippedLocales.phrasebook().languages()) {
      String person = ShippedLocales.lexicon().words(language, "person").getFirst();
      assertThat(understanding.callWanted(person + " 07700 900123", language, Set.of()))
          .as(language + " " + person)
          .isPresent();
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
