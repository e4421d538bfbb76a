package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;
import org.earshot.flow.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction that is sent when the next question has come, read by the real readers. */
class CorrectedTalksTests {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Engine engine = new Engine(ShippedUnderstanding.at(ReplyMeasure.CLOCK));
  private final Conversation conversation = SampleConversation.hearing("en").conversation();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | no sorry 3 not 2
          en | oops i meant 3
          en | sorry, 3
          en | wait no, 3 for the hours
          en | sorry wrong one, it should be 20 to 34
          en | no i meant 20 to 34
          en | 3 not 2
          pl | nie, przepraszam, 3 a nie 2
          pl | pomyliłam się, miało być 3
          es | no perdón 3 no 2
          es | me equivoqué, era 3
          fr | non pardon 3 pas 2
          fr | je me suis trompée, c'est 3
          it | no scusi 3 non 2
          it | ho sbagliato, era 3
          pt | não desculpe 3 e não 2
          pt | enganei-me, é 3
          ro | nu scuze 3 nu 2
          ro | am greșit, 3
          cy | na sori 3 nid 2
          so | maya raalli ahow 3 maaha 2
          ar | لا عفوا ٣ وليس ٢
          ar | غلطت، ٣
          ur | نہیں معاف کیجیے ۳، ۲ نہیں
          ur | sorry galti se, 3
          hi | नहीं माफ़ करना ३, २ नहीं
          hi | galti ho gayi, 3
          pa | ਨਹੀਂ ਮਾਫ਼ ਕਰਨਾ 3, 2 ਨਹੀਂ
          pa | galti ho gayi, 3
          gu | ના માફ કરશો ૩, ૨ નહીં
          gu | bhul thai, 3
          bn | না দুঃখিত ৩, ২ না
          bn | bhul hoyeche, 3
          ta | இல்லை மன்னிக்கவும் 3, 2 இல்லை
          ta | thappu, 3
          """)
  void it_is_asked_whether_to_change_the_answer_before(String language, String said) {
    Turn turn = said(atBreaks(language), said);

    assertThat(turn.heard().as()).isEqualTo(Heard.As.UNSURE);
    assertThat(turn.heard().question()).isEqualTo("hours");
    assertThat(turn.heard().value()).isEqualTo(new Value.Chosen("h20_to_34"));
    assertThat(turn.kept()).isEmpty();

    Progress changed = said(turn.progress(), "ok").progress();
    assertThat(changed.answer("hours").flatMap(Answer::given))
        .contains(new Value.Chosen("h20_to_34"));
    assertThat(changed.answer("breaks")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 1 2                 | ANSWER
          en | 3 not 1             | ANSWER
          en | sorry, a day centre | ANSWER
          en | oops a day centre   | ANSWER
          en | i made a mistake    | NOT_UNDERSTOOD
          en | no, thats wrong     | NOT_UNDERSTOOD
          en | i pressed wrong     | NOT_UNDERSTOOD
          """)
  void what_is_about_the_question_that_stands_answers_it(
      String language, String said, Heard.As heard) {
    Turn turn = said(atBreaks(language), said);

    assertThat(turn.heard().as()).isEqualTo(heard);
    assertThat(turn.heard().question()).isEqualTo("breaks");
  }

  @ParameterizedTest
  @CsvSource({
    "no sorry 10 not 3, 10",
    "oops 14, 14",
    "sorry i meant 2 weeks, 14",
    "actually 21 days, 21"
  })
  void a_number_is_corrected_at_the_next(String said, BigDecimal days) {
    Progress weekly = said(said(atBreaks("en"), "1").progress(), "3").progress();
    Turn turn = said(weekly, said);

    assertThat(turn.heard().as()).isEqualTo(Heard.As.UNSURE);
    assertThat(turn.heard().question()).isEqualTo("notice");
    assertThat(turn.heard().value()).isEqualTo(new Value.Amount(days));
    assertThat(said(turn.progress(), "no").progress().answer("weekly")).isEmpty();
  }

  private Progress atBreaks(String language) {
    Progress progress = Engine.consented(conversation, Locale.forLanguageTag(language));
    progress = said(progress, "ok").progress();
    for (String answer : new String[] {"1", "2"}) {
      progress = said(progress, answer).progress();
    }
    assertThat(progress.answer("hours").flatMap(Answer::given))
        .contains(new Value.Chosen("h10_to_19"));
    return progress;
  }

  private Turn said(Progress progress, String words) {
    return engine.turn(conversation, progress, Said.words(words, NOON));
  }
}
