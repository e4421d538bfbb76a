package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.earshot.flow.Hearing;
import org.earshot.flow.Question;
import org.earshot.flow.Understanding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies that carers sent when they tried Earshot, and how they are read. */
class CarersRepliesTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | yeah mum n dad                               | yes +
          en | yeah my mum                                  | yes +
          en | yes n no                                     | again
          ro | da am grija de mama mea                      | yes +
          es | si cuido a mi madre                          | yes +
          es | si puedo                                     | propose yes
          ur | ji main apni ammi ka khayal rakhti hoon      | yes +
          ur | ji main apni ammi ka khayal nahi rakhti      | again
          ur | ji                                           | yes
          ur | bas ji shukriya                              | again
          ur | shukriya ji                                  | again
          ur | nahi ji                                      | no
          """)
  void yes_or_no(String language, String said, String heard) {
    assertThat(read(SampleConversation.hearing(language), "caring", said)).isEqualTo(heard);
  }

  @ParameterizedTest
  @CsvSource({
    "ur, bas ji shukriya, again",
    "ur, ji, yes",
    "en, yeah mum n dad, again",
    "es, si cuido a mi madre, again"
  })
  void consent_is_a_yes_and_nothing_else(String language, String said, String heard) {
    assertThat(read(SampleConversation.hearing(language), "consent:take_part", said))
        .isEqualTo(heard);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 5 years, again",
    "en, 5, 5",
    "en, 5 people, 5",
    "pa, 5 saal pehlan, again",
    "pl, 5 lat, again"
  })
  void a_time_counts_no_people(String language, String said, String heard) {
    assertThat(read(SampleConversation.inTown(language), "n_house", said)).isEqualTo(heard);
  }

  @ParameterizedTest
  @CsvSource({
    "a couple, propose up_to_9",
    "2 hours in morning 3 at night, again",
    "2, h10_to_19",
    "2 hours, up_to_9"
  })
  void how_many_hours_is_no_place_in_the_list(String said, String heard) {
    assertThat(read(SampleConversation.hearing("en"), "hours", said)).isEqualTo(heard);
  }

  @ParameterizedTest
  @CsvSource({
    "en, ?, HELP",
    "en, i dont understand, HELP",
    "en, not now, LATER",
    "en, I am driving, LATER",
    "en, I dont have time now, LATER",
    "en, maybe tomorrow, LATER",
    "en, can i change my last answer, CHANGE",
    "pl, nie teraz, LATER",
    "fr, je conduis, LATER"
  })
  void who_cannot_answer_is_helped(String language, String said, String command) {
    Hearing hearing = SampleConversation.hearing(language);
    assertThat(
            understanding
                .command(said, hearing.language(), Set.of(hearing.language()))
                .map(order -> order.command().name()))
        .contains(command);
  }

  private String read(Hearing hearing, String question, String said) {
    Question asked = hearing.conversation().question(question).orElseThrow();
    return Verdict.said(understanding.read(said, asked, hearing));
  }
}
