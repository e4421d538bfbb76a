package org.earshot.understanding.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a text to tell its language by. */
class PlainWordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The BUS, again!! | the bus again",
        "see https://example.org/a?b=c or mail a.b@example.org pls | see or mail pls",
        "haha hahaha lol loool xx hi ok okay kk hmm ooh bus | bus",
        "jajaja qué bueno | qué bueno",
        "at 10:30 on 3/4 | at on",
        "I can't 'really' say | i can't really say",
        "don’t | don't",
        "می‌آید | میآید",
        "👍🏽 ❤️ tak | tak",
        "haha ok | haha ok",
      })
  void links_digits_laughter_and_greetings_say_nothing(String text, String left) {
    assertThat(String.join(" ", PlainWords.of(text))).isEqualTo(left);
  }

  @Test
  void letters_and_their_marks_are_the_same_however_they_are_encoded() {
    assertThat(PlainWords.of("cafe\u0301")).isEqualTo(PlainWords.of("caf\u00e9"));
  }
}
