package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.earshot.language.Lexicon;
import org.earshot.language.ShippedLocales;
import org.earshot.language.WordListRule.Addition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word can mean one thing only, and never hides a request to stop. */
class WordCollisionsTests {

  private final WordCollisions rule = new WordCollisions();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gu | yes | ના | means no in Gujarati already.",
        "gu | yes | nope | means no in English already.",
        "gu | yes | STOP! | means STOP to everybody",
        "gu | yes | bandh karo | means STOP in Gujarati",
        "gu | no | haa | yes",
        "pl | yes | parar | means STOP in",
        "pl | courtesies | koniec | means STOP in Polish",
        "pl | fillers | unsubscribe | means STOP to everybody",
        "pl | not_stop | stop | means STOP to everybody",
        "pl | stop | si | means yes in",
        "pl | help | nie | means no in Polish",
        "pl | yes | '  ' | holds no word",
        "pl | yes | +tak | holds no word",
      })
  void what_means_something_else_is_refused(String tag, String list, String word, String why) {
    assertThat(against(tag, list, word)).contains(why);
  }

  @ParameterizedTest
  @CsvSource({
    "gu, yes, hovverakha",
    "pl, yes, owszemowo",
    "pl, courtesies, uszanowanko",
    "en, numbers, baker"
  })
  void what_means_nothing_else_is_taken(String tag, String list, String word) {
    assertThat(against(tag, list, word)).isEmpty();
  }

  /** Whoever has no time wants no other time; "it is private" is a reply. */
  @ParameterizedTest
  @ValueSource(strings = {"busy", "asks_who", "asks_cost", "asks_long", "asks_private"})
  void what_is_a_no_or_skips_a_question_is_no_command_in_any_language(String list) {
    Lexicon lexicon = ShippedLocales.lexicon();
    assertThat(lexicon.languages())
        .allSatisfy(
            language ->
                assertThat(lexicon.words(language, list))
                    .extracting(word -> against(language.toLanguageTag(), list, word))
                    .noneMatch(why -> why.contains("means no ") || why.contains("means SKIP")));
  }

  private String against(String tag, String list, String word) {
    Addition addition = new Addition(Locale.forLanguageTag(tag), list, word);
    return rule.against(addition, ShippedLocales.lexicon()).orElse("");
  }
}
