package org.earshot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.earshot.flow.Command;
import org.earshot.flow.Hearing;
import org.earshot.flow.Understanding;
import org.earshot.flow.Understanding.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people ask before they answer: five things are told at once, the rest goes to a person. */
class QuestionsBackTests {

  private final Understanding understanding = ShippedUnderstanding.at(ReplyMeasure.CLOCK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | who is this? | who",
        "en | is this a scam | who",
        "en | Is it real or a scam? | who",
        "en | is it free? | cost",
        "en | how much does it cost me | cost",
        "en | how long will this take? | long",
        "en | how many questions | long",
        "pl | Ile to potrwa? | long",
        "ur | کتنا وقت لگے گا؟ | long",
        "so | imisa su'aalood? | long",
        "gu | ketlo time lagse | long",
        "en | is it anonymous | private",
        "en | who sees my answers? | private",
        "en | Will you tell the DWP? | private",
        "ar | هل هذا احتيال؟ | who",
        "bn | এটা কি ফ্রি? | cost",
        "cy | Pwy sy'n darllen hwn? | private",
        "es | ¿Es gratis? | cost",
        "fr | C'est une arnaque ? | who",
        "gu | આ મફત છે? | cost",
        "hi | kya ye free hai | cost",
        "it | È anonimo? | private",
        "pa | ਕੀ ਇਹ ਮੁਫ਼ਤ ਹੈ? | cost",
        "pl | Czy to oszustwo? | who",
        "pt | É uma burla? | who",
        "ro | E gratuit? | cost",
        "so | ma bilaash baa? | cost",
        "ta | இது மோசடியா? | who",
        "ur | کیا یہ مفت ہے؟ | cost",
        "en | hi who is this pls | who",
        "en | is this the council | who",
        "en | who will see this | private",
        "pl | dzien dobry kto pisze? | who",
        "ta | யார் இது? | who",
        "gu | પૈસા લાગશે? | cost",
        "bn | টাকা লাগবে? | cost",
        "so | lacag ma tahay | cost",
        "cy | faint mae o yn costio | cost",
        "bn | koto shomoy lagbe | long",
        "ar | كم من الوقت | long",
        "ur | aap kaun hain ji | who",
        "en | whats this about | who",
        "pl | o co chodzi? | who"
      })
  void who_asks_what_it_costs_and_who_sees_the_answers_is_told(
      String language, String said, String about) {
    assertThat(understanding.command(said, Locale.forLanguageTag(language), Set.of()))
        .contains(new Order(Command.MORE, about));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how did you get my number",
        "can my daughter answer for me",
        "what happens next?",
        "do I have to answer",
        "why do you want to know",
        "the day centre?"
      })
  void whatever_else_asks_is_known_to_ask(String said) {
    Hearing hearing = SampleConversation.hearing("en");

    assertThat(understanding.command(said, Locale.ENGLISH, Set.of())).isEmpty();
    assertThat(understanding.asks(said, hearing)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "the bus", "my mum fell", "https://example.org/a?b=c", "2", "what"})
  void what_only_tells_or_wonders_asks_nothing(String said) {
    assertThat(understanding.asks(said, SampleConversation.hearing("en"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | I dont want to do this anymore",
        "ur | رک جاؤ",
        "hi | mat bhejo",
        "gu | rokavo",
        "es | basta"
      })
  void these_end_it_all(String language, String said) {
    assertThat(understanding.command(said, Locale.forLanguageTag(language), Set.of()))
        .contains(new Order(Command.STOP, null));
  }
}
