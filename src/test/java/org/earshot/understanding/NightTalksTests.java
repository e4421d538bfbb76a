package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.earshot.flow.Command;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;
import org.earshot.flow.Understanding.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tired people in sixteen languages: which they speak, what they put off, that it shall end. */
class NightTalksTests {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Engine engine = new Engine(ShippedUnderstanding.at(ReplyMeasure.CLOCK));
  private final Conversation conversation = SampleConversation.hearing("en").conversation();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pl | prosze juz do mnie nie pisac dziekuje",
        "pl | czy możecie przestać do mnie pisać",
        "ur | کیا آپ پیغام بھیجنا بند کر سکتے ہیں",
        "ur | kya aap message bhejna band kar sakte hain",
        "hi | क्या आप मैसेज भेजना बंद कर सकते हैं",
        "pa | ki tusi message band kar sakde ho",
        "pa | ਕੀ ਤੁਸੀਂ ਮੈਸੇਜ ਭੇਜਣਾ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ",
        "gu | શું તમે મેસેજ મોકલવાનું બંધ કરી શકો",
        "bn | আপনারা কি মেসেজ পাঠানো বন্ধ করতে পারেন",
        "so | ma joojin kartaan fariimaha fadlan",
        "ar | ممكن توقفوا الرسائل لو سمحتم",
        "ro | se poate sa nu mai primesc mesaje",
        "pt | podem parar de enviar mensagens por favor",
        "ta | மெசேஜ் அனுப்புவதை நிறுத்த முடியுமா",
        "cy | allwch chi stopio anfon negeseuon os gwelwch yn dda",
        "es | podrían dejar de mandarme mensajes por favor",
        "fr | merci de ne plus m'écrire",
        "it | potreste smettere di scrivermi per favore"
      })
  void could_you_stop_is_obeyed(String language, String said) {
    assertThat(understood(language, said)).isEqualTo(new Order(Command.STOP, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pt | podem enviar mais mensagens",
        "es | pueden mandarme mensajes",
        "pl | czy możecie pisać dalej",
        "ur | kya aap message bhej sakte hain",
        "cy | peidiwch â stopio anfon negeseuon"
      })
  void could_you_write_is_not(String language, String said) {
    assertThat(
            ShippedUnderstanding.at(ReplyMeasure.CLOCK)
                .command(said, Locale.forLanguageTag(language), conversation.wordings().keySet()))
        .isNotEqualTo(java.util.Optional.of(new Order(Command.STOP, null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | not now im feeding her",
        "pl | nie teraz, karmię mamę",
        "ro | nu acum, gătesc",
        "fr | pas maintenant, je cuisine"
      })
  void not_now_with_its_reason_is_asked_for_a_time(String language, String said) {
    assertThat(said(at(language, "hours"), said).heard().command()).isEqualTo(Command.LATER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cine sunteti | da | ro",
        "quanto tempo demora | sim | pt",
        "ile to potrwa | tak | pl",
        "can i have it in urdu | haan | ur",
        "ami bangla te likhte chai | হ্যাঁ | bn",
        "ami bangla te likhte chai | আমি বাংলায় কথা বলতে চাই | bn"
      })
  void who_asks_in_their_language_or_for_it_is_offered_it(
      String asked, String reply, String language) {
    Turn turn = said(at("en", "consent:take_part"), asked);

    assertThat(turn.progress().language()).isEqualTo(Locale.ENGLISH);
    assertThat(said(turn.progress(), reply).progress().language())
        .isEqualTo(Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"romana va rog", "po polsku prosze", "em portugues por favor"})
  void a_language_with_please_is_an_order(String said) {
    Turn turn = said(at("en", "consent:take_part"), said);

    assertThat(turn.progress().language()).isNotEqualTo(Locale.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ydw, gofalu am mam i | ie | cy", "tak, opiekuję się swoją mamą | tak | pl"})
  void an_answer_in_another_language_is_kept_and_that_language_offered(
      String answer, String yes, String language) {
    Turn turn = said(at("en", "caring"), answer);

    assertThat(turn.progress().answer("caring")).isPresent();
    assertThat(said(turn.progress(), yes).progress().language())
        .isEqualTo(Locale.forLanguageTag(language));
  }

  private Order understood(String language, String said) {
    return ShippedUnderstanding.at(ReplyMeasure.CLOCK)
        .command(said, Locale.forLanguageTag(language), conversation.wordings().keySet())
        .orElse(new Order(Command.HELP, "nothing"));
  }

  /** At this question, all before it skipped over. */
  private Progress at(String language, String question) {
    Locale locale = Locale.forLanguageTag(language);
    if (question.startsWith("consent:")) {
      Turn opened =
          engine.turn(conversation, Progress.fresh(locale), Said.of(Said.Kind.OPENING, NOON));
      return opened.progress();
    }
    Progress progress = Engine.consented(conversation, locale);
    while (!Engine.next(conversation, progress).orElseThrow().id().equals(question)) {
      progress = said(progress, "skip").progress();
    }
    return progress;
  }

  private Turn said(Progress progress, String words) {
    return engine.turn(conversation, progress, Said.words(words, NOON));
  }
}
