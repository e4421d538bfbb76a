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
        "en | mujhe lagta hai ke aur buses honi chahiye | -",
        "en | mane lage che ke bus modi aave che | gu",
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
        "2 | ar",
        "૩ | bn",
        "17 | -",
        "klingon | -",
        "French | fr",
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
        "I want to kill myself | true",
        "he hits me | true",
        "I don't feel safe at home | true",
        "I dont feel safe | true",
        "my mum is being neglected in the home | true",
        "The killer bees are fun | false",
        "we cut the grass ourselves | false",
        "મારે જીવવું નથી | true",
        "mane mare che | true",
        "nie chce mi sie zyc | true",
        "on mnie bije mnie | true",
        "mąż mnie kocha | false",
        "khudkushi karna chahta hun | true",
        "وہ مجھے مارتا ہے | true",
        "quiero morirme | true",
        "mi marido me pega | true",
        "I want to die | true",
        "el autobús llega tarde | false",
        "I'm at my wits end | true",
        "i cant cope | true",
        "I just can't cope with her any more | true",
        "I feel like ending it | true",
        "i want it all to end | true",
        "nobody would miss me | true",
        "kms | true",
        "KMS | true",
        "gonna kms | true",
        "i could kill him sometimes | true",
        "can't take it anymore | true",
        "i dont see the point any more | true",
        "i dont want to be here anymore | true",
        "i cant do this anymore | true",
        "I can't do this any more. | true",
        "i cant go on | true",
        "he said he will kill me | true",
        "the hospital is 5 kms away | false",
        "I would kill for a cup of tea | false",
        "i cant do this tomorrow | false",
        "we want the meetings to end at 5 | false",
        "what is the point of the bus pass | false",
        "the ward was better | false",
        "i dont want to be here on mondays | false",
        "the end of the road | false",
        "jestem u kresu wytrzymałości | true",
        "nie daje rady | true",
        "nie chcę żyć | true",
        "już nie mogę | true",
        "nie mogę w poniedziałek | false",
        "have sahan nathi thatu | true",
        "મારે હવે જીવવું નથી | true",
        "ab bardasht nahi hota | true",
        "زندگی سے تنگ آ گئی ہوں | true",
        "ya no puedo más | true",
        "no aguanto más | true",
        "no puedo ir el lunes | false",
      })
  void words_of_danger_are_heard_in_any_language_as_whole_words(String text, boolean expected) {
    assertThat(understanding.alarming(text)).isEqualTo(expected);
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "en | ok | true",
        "en | Ok thanks! | true",
        "en | okkk thank you mate | true",
        "en | 👍 | true",
        "en | all right then, cheers | true",
        "en | yes | false",
        "en | ok yes | false",
        "en | yes thanks | false",
        "en | ok? | false",
        "en | no thanks | false",
        "en | ok 2 | false",
        "en | hello | false",
        "en | ok the bus is late | false",
        "en | gracias | true",
        "es | vale, gracias | true",
        "es | sí, gracias | false",
        "fr | d'accord merci | true",
        "it | va bene, grazie mille | true",
        "pt | tá bem, obrigada | true",
        "ro | bine, mulțumesc | true",
        "pl | dobrze, dziękuję | true",
        "pl | tak | false",
        "cy | iawn, diolch | true",
        "so | waa hagaag mahadsanid | true",
        "ur | ٹھیک ہے شکریہ | true",
        "ur | theek hai ji | true",
        "ur | ji | false",
        "hi | ठीक है, धन्यवाद | true",
        "pa | ਠੀਕ ਹੈ ਜੀ | true",
        "bn | আচ্ছা, ধন্যবাদ | true",
        "ta | சரி, நன்றி | true",
        "ar | تمام شكرا | true",
        "gu | સારું, આભાર | true",
        "gu | હા | false",
      })
  void thanks_and_the_like_are_told_from_a_yes(String language, String text, boolean expected) {
    assertThat(understanding.acknowledges(text, SampleConversation.hearing(language)))
        .isEqualTo(expected);
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
