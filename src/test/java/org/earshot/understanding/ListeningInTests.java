package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.earshot.flow.Hearing;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Understanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Languages by name and by ear, times for LATER, words of danger. */
class ListeningInTests {

  private static final Instant WEDNESDAY_TEN = Instant.parse("2026-11-18T10:00:00Z");

  private final Understanding understanding = ShippedUnderstanding.at(ReplyTablesTests.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | The buses never come on time and nobody answers the phone | -",
        "en | Autobusy nigdy nie przyjeżdżają na czas i nikt nie odbiera telefonu | pl",
        "en | Nikt nie odbiera telefonu w przychodni | pl",
        "en | Los autobuses siempre llegan tarde y nadie contesta el teléfono | es",
        "en | Necesitamos más ayuda por las noches | es",
        "en | બસ હંમેશા મોડી આવે છે | gu",
        "en | બસ મોડી | gu",
        "en | بس ہمیشہ دیر سے آتی ہے | ur",
        "pl | The buses never come on time and nobody answers | en",
        "es | I would like more help at night please | en",
        "gu | The day centre is too far from my house | en",
        "ur | બસ હંમેશા મોડી આવે છે | gu",
        "gu | બસ હંમેશા મોડી આવે છે | -",
        "en | ok | -",
        "en | bus late | -",
        "en | 2 | -",
        "en | 👍 | -",
        "en | mujhe lagta hai ke bus service achi honi chahiye | -",
        "en | mane lage che ke bus modi aave che | -",
        "en | LE2 1AB near Evington Road | -",
        "en | haha lol yeah mate | -",
      })
  void another_language_is_noticed_only_with_a_clear_lead(
      String current, String text, String expected) {
    assertThat(
            understanding
                .otherLanguage(text, SampleConversation.hearing(current))
                .map(Locale::toLanguageTag)
                .orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "polski | pl",
        "Polish please | pl",
        "po polsku | pl",
        "اردو | ur",
        "Urdu | ur",
        "gujrati | gu",
        "ગુજરાતી | gu",
        "inglés | en",
        "english | en",
        "1 | en",
        "2 | es",
        "૩ | gu",
        "9 | -",
        "klingon | -",
        "French | -",
        "Polish or Urdu | -",
      })
  void an_offered_language_is_known_by_any_of_its_names(String text, String expected) {
    Hearing hearing = SampleConversation.hearing("en");
    assertThat(understanding.namedLanguage(text, hearing).map(Locale::toLanguageTag).orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | tomorrow | 2026-11-19T10:00:00Z",
        "en | tomorrow morning | 2026-11-19T09:00:00Z",
        "en | tonight | 2026-11-18T19:00:00Z",
        "en | in 2 hours | 2026-11-18T12:00:00Z",
        "en | 2 hours | 2026-11-18T12:00:00Z",
        "en | half an hour | 2026-11-18T11:00:00Z",
        "en | in an hour | 2026-11-18T11:00:00Z",
        "en | Monday 6pm | 2026-11-23T18:00:00Z",
        "en | monday evening | 2026-11-23T18:00:00Z",
        "en | 6pm | 2026-11-18T18:00:00Z",
        "en | 18:30 | 2026-11-18T18:30:00Z",
        "en | 9am | 2026-11-19T09:00:00Z",
        "en | at 6 | 2026-11-18T18:00:00Z",
        "en | 11pm | 2026-11-18T20:00:00Z",
        "en | tomorrow 6am | 2026-11-19T08:00:00Z",
        "en | in 12 hours | 2026-11-19T08:00:00Z",
        "en | next week | 2026-11-25T10:00:00Z",
        "en | 3 december | 2026-12-03T10:00:00Z",
        "en | whenever | -",
        "en | never | -",
        "en | in 40 weeks | -",
        "gu | આવતીકાલે | 2026-11-19T10:00:00Z",
        "gu | કાલે સવારે | 2026-11-19T09:00:00Z",
        "gu | ૨ કલાક પછી | 2026-11-18T12:00:00Z",
        "gu | સોમવાર | 2026-11-23T10:00:00Z",
        "gu | kale | 2026-11-19T10:00:00Z",
        "pl | jutro | 2026-11-19T10:00:00Z",
        "pl | za 2 godziny | 2026-11-18T12:00:00Z",
        "pl | w poniedziałek o 18 | 2026-11-23T18:00:00Z",
        "pl | jutro rano | 2026-11-19T09:00:00Z",
        "ur | کل | 2026-11-19T10:00:00Z",
        "ur | ۲ گھنٹے بعد | 2026-11-18T12:00:00Z",
        "ur | پیر | 2026-11-23T10:00:00Z",
        "ur | kal subah | 2026-11-19T09:00:00Z",
        "es | mañana | 2026-11-19T10:00:00Z",
        "es | en 2 horas | 2026-11-18T12:00:00Z",
        "es | el lunes por la tarde | 2026-11-23T14:00:00Z",
        "es | mañana a las 6 | 2026-11-19T18:00:00Z",
        "es | tomorrow | 2026-11-19T10:00:00Z",
      })
  void a_time_ahead_is_read_within_quiet_hours(String language, String text, String expected) {
    assertThat(
            understanding
                .when(text, Locale.forLanguageTag(language), WEDNESDAY_TEN)
                .map(Instant::toString)
                .orElse("-"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | I want to kill myself | true",
        "en | he hits me | true",
        "en | I don't feel safe at home | true",
        "en | I dont feel safe | true",
        "en | my mum is being neglected in the home | true",
        "en | The killer bees are fun | false",
        "en | we cut the grass ourselves | false",
        "gu | મારે જીવવું નથી | true",
        "gu | mane mare che | true",
        "pl | nie chce mi sie zyc | true",
        "pl | on mnie bije mnie | true",
        "pl | mąż mnie kocha | false",
        "ur | khudkushi karna chahta hun | true",
        "ur | وہ مجھے مارتا ہے | true",
        "es | quiero morirme | true",
        "es | mi marido me pega | true",
        "es | I want to die | true",
        "es | el autobús llega tarde | false",
        "en | I'm at my wits end | true",
        "en | i cant cope | true",
        "en | I just can't cope with her any more | true",
        "en | I feel like ending it | true",
        "en | i want it all to end | true",
        "en | nobody would miss me | true",
        "en | kms | true",
        "en | KMS | true",
        "en | gonna kms | true",
        "en | i could kill him sometimes | true",
        "en | can't take it anymore | true",
        "en | i dont see the point any more | true",
        "en | i dont want to be here anymore | true",
        "en | i cant do this anymore | true",
        "en | I can't do this any more. | true",
        "en | i cant go on | true",
        "en | he said he will kill me | true",
        "en | the hospital is 5 kms away | false",
        "en | I would kill for a cup of tea | false",
        "en | i cant do this tomorrow | false",
        "en | we want the meetings to end at 5 | false",
        "en | what is the point of the bus pass | false",
        "en | the ward was better | false",
        "en | i dont want to be here on mondays | false",
        "en | the end of the road | false",
        "pl | jestem u kresu wytrzymałości | true",
        "pl | nie daje rady | true",
        "pl | nie chcę żyć | true",
        "pl | już nie mogę | true",
        "pl | nie mogę w poniedziałek | false",
        "gu | have sahan nathi thatu | true",
        "gu | મારે હવે જીવવું નથી | true",
        "ur | ab bardasht nahi hota | true",
        "ur | زندگی سے تنگ آ گئی ہوں | true",
        "es | ya no puedo más | true",
        "es | no aguanto más | true",
        "es | no puedo ir el lunes | false",
      })
  void words_of_danger_are_heard_as_whole_words(String language, String text, boolean expected) {
    assertThat(understanding.alarming(text, Locale.forLanguageTag(language))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "i cant do this anymore",
    "i dont want to be here anymore",
    "i cant go on",
    "nobody would miss me",
    "2 i cant cope",
    "kms",
  })
  void words_of_danger_answer_no_closed_question(String text) {
    Hearing hearing = SampleConversation.hearing("en");
    for (Question question : hearing.conversation().questions()) {
      Meaning meaning = understanding.read(text, question, hearing);
      if (question.type() != Type.TEXT) {
        assertThat(meaning).as(question.id()).isInstanceOf(Meaning.NotUnderstood.class);
      }
    }
  }

  @Test
  void long_texts_are_no_trouble() {
    String text = "the bus is late and nobody cares ".repeat(2000);
    Hearing hearing = SampleConversation.hearing("en");
    hearing
        .conversation()
        .questions()
        .forEach(question -> assertThat(understanding.read(text, question, hearing)).isNotNull());
    assertThat(understanding.command(text, Locale.ENGLISH, hearing.offered())).isEmpty();
  }
}
