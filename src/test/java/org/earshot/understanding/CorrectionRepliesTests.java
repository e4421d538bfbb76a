package org.earshot.understanding;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.earshot.flow.Hearing;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.Corrected;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that take back what was said before, in every language that ships. */
class CorrectionRepliesTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | no sorry 3 not 2                  | 3           | 2
          en | 4 not 3                           | 4           | 3
          en | no 4 not 3                        | 4           | 3
          en | oops i meant 3                    | 3           |
          en | oops meant 5 not 3                | 5           | 3
          en | sorry, 3                          | 3           |
          en | sorry make that 4                 | 4           |
          en | sorry i meant 2 weeks             | 2 weeks     |
          en | actually 21 days                  | 21 days     |
          en | sorry wrong one, it should be 20 to 34 | 20 to 34 |
          en | no i meant 35                     | 35          |
          en | 3 sorry, my mistake               | 3           |
          pl | nie, przepraszam, 3 a nie 2       | 3           | 2
          pl | pomyliłam się, miało być 3        | 3           |
          es | no perdón 3 no 2                  | 3           | 2
          es | me equivoqué, era 3               | era 3       |
          fr | non pardon 3 pas 2                | 3           | 2
          fr | je me suis trompée, c'est 3       | c'est 3     |
          it | no scusi 3 non 2                  | 3           | 2
          it | ho sbagliato, era 3               | era 3       |
          pt | não desculpe 3 e não 2            | 3           | 2
          pt | enganei-me, é 3                   | 3           |
          ro | nu scuze 3 nu 2                   | 3           | 2
          ro | am greșit, 3                      | 3           |
          cy | na sori 3 nid 2                   | 3           | 2
          so | maya raalli ahow 3 maaha 2        | 3           | 2
          ar | لا عفوا ٣ وليس ٢                  | ٣           | ٢
          ar | غلطت، ٣                           | ٣           |
          ur | نہیں معاف کیجیے ۳، ۲ نہیں         | ۳           | ۲
          ur | sorry galti se, 3                 | 3           |
          hi | नहीं माफ़ करना ३, २ नहीं          | ३           | २
          hi | galti ho gayi, 3                  | 3           |
          pa | ਨਹੀਂ ਮਾਫ਼ ਕਰਨਾ 3, 2 ਨਹੀਂ          | 3           | 2
          pa | galti ho gayi, 3                  | 3           |
          gu | ના માફ કરશો ૩, ૨ નહીં             | ૩           | ૨
          gu | bhul thai, 3                      | 3           |
          bn | না দুঃখিত ৩, ২ না                 | ৩           | ২
          bn | bhul hoyeche, 3                   | 3           |
          ta | இல்லை மன்னிக்கவும் 3, 2 இல்லை     | 3           | 2
          ta | thappu, 3                         | 3           |
          """)
  void it_is_heard_what_is_right_and_what_it_is_instead_of(
      String language, String said, String right, String wrong) {
    Corrected corrected = requireNonNull(corrected(language, said));

    assertThat(corrected).isNotNull();
    assertThat(corrected.to()).isEqualTo(right);
    assertThat(corrected.instead()).isEqualTo(wrong);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i made a mistake",
        "no, thats wrong",
        "i pressed wrong",
        "oops",
        "no the other one"
      })
  void what_is_right_need_not_be_said(String said) {
    assertThat(corrected("en", said)).isEqualTo(new Corrected("", null, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3",
        "yes",
        "no",
        "no thanks",
        "sorry",
        "a day centre, not help at home in the evening when I am away",
        "I am sorry but the buses are always late",
        "Sorry about last night. 2",
        "did you mean the day centre?",
        "not good",
        "the drivers, they are not kind",
        "because it is not safe"
      })
  void other_words_take_nothing_back(String said) {
    assertThat(corrected("en", said)).isNull();
  }

  private @Nullable Corrected corrected(String language, String said) {
    Hearing hearing = SampleConversation.hearing(language);
    assertThat(hearing.language()).isEqualTo(Locale.forLanguageTag(language));
    return understanding.corrected(said, hearing).orElse(null);
  }
}
