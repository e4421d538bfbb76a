package org.earshot.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.earshot.translation.NotTranslated.Why;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server translates, and what it does not do is said in an officer's words. */
class MachineTranslationTests {

  private static final Locale POLISH = Locale.forLanguageTag("pl");

  private final FakeLibreTranslate server = new FakeLibreTranslate();
  private final MachineTranslation machine = at(server.url() + "/");

  @AfterEach
  void stop() {
    server.close();
  }

  private static MachineTranslation at(@Nullable String url) {
    Duration second = Duration.ofSeconds(5);
    return new MachineTranslation(
        new TranslationSettings(url, "secret-key", second, second), () -> Instant.EPOCH);
  }

  @Test
  void it_sends_what_libretranslate_expects_and_no_address_or_number() {
    server.translates("Autobus", "The bus is late");

    assertThat(
            machine.translate(
                "Autobus się spóźnia, 07700 900 123, ala@example.org", POLISH, Locale.ENGLISH))
        .isEqualTo("The bus is late");

    assertThat(server.asked())
        .singleElement()
        .asString()
        .contains("\"q\":\"Autobus się spóźnia, […], […]\"", "\"source\":\"pl\"")
        .contains("\"target\":\"en\"", "\"format\":\"text\"", "\"api_key\":\"secret-key\"");
  }

  @Test
  void every_refusal_is_told_apart() {
    refused(400, "Invalid request: request (12) exceeds text limit (10)", Why.LENGTH, "longer");
    refused(400, "pl is not supported", Why.LANGUAGE, "does not translate");
    refused(400, "Please contact the server operator to get an API key", Why.KEY, "API key");
    refused(403, "Invalid API key", Why.KEY, "API key");
    refused(403, "Too many request limits violations", Why.LIMIT, "as much as it will");
    refused(
        500,
        "Cannot translate text: 400 Bad Request: English (en) is not available as a target language"
            + " from Polish (pl)",
        Why.LANGUAGE,
        "does not translate");
    refused(429, "Slowdown: 5 per 1 minute", Why.LIMIT, "as much as it will");
    refused(500, "Cannot translate text: Autobus", Why.TEXT, "make nothing of it");
    refused(503, "", Why.DOWN, "does not answer");
    refused(404, "", Why.STRANGER, "no LibreTranslate");
  }

  private void refused(int status, String error, Why why, String words) {
    server.works();
    server.refuses("", status, error);
    fails(machine, "Autobus", POLISH, why, words);
  }

  private static void fails(
      MachineTranslation machine, String text, Locale from, Why why, String words) {
    assertThatThrownBy(() -> machine.translate(text, from, Locale.ENGLISH))
        .hasMessageContaining(words)
        .hasMessageNotContaining("Autobus")
        .isInstanceOfSatisfying(NotTranslated.class, not -> assertThat(not.why()).isEqualTo(why));
  }

  @Test
  void nothing_is_sent_in_a_language_or_letters_that_it_does_not_know() {
    Locale urdu = Locale.forLanguageTag("ur");
    Locale gujarati = Locale.forLanguageTag("gu");
    fails(machine, "બસ મોડી છે", gujarati, Why.LANGUAGE, "does not translate from Gujarati");
    fails(machine, "bus hamesha late", urdu, Why.LANGUAGE, "Urdu in Latin letters");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void words_that_come_back_as_they_were_are_no_translation() {
    server.translates("Autobus", "autobus");
    fails(machine, "Autobus", POLISH, Why.TEXT, "make nothing of it");
  }

  @Test
  void a_server_that_is_gone_is_said_to_be_gone() {
    MachineTranslation gone = at("http://127.0.0.1:9");
    fails(gone, "Autobus", POLISH, Why.DOWN, "127.0.0.1 does not answer");
  }

  @Test
  void it_is_off_without_an_address_and_refuses_what_is_none() {
    assertThat(at(null).isOn()).isFalse();
    assertThat(at(" ").isOn()).isFalse();
    fails(at(null), "Autobus", POLISH, Why.OFF, "No server");
    assertThatThrownBy(() -> at("translate.example.org")).hasMessageContaining("https://");
    assertThat(new TranslationSettings(server.url(), "secret-key", Duration.ZERO, Duration.ZERO))
        .asString()
        .doesNotContain("secret-key");
  }

  @Test
  void a_language_is_called_what_the_server_calls_it() {
    List<String> codes = List.of("en", "pt-BR", "zh-Hans", "zh-Hant", "nb", "pa");
    assertThat(Codes.of(Locale.forLanguageTag("zh"), codes)).contains("zh-Hans");
    assertThat(Codes.of(Locale.forLanguageTag("zh-TW"), codes)).contains("zh-Hant");
    assertThat(Codes.of(Locale.forLanguageTag("no"), codes)).contains("nb");
    assertThat(Codes.of(Locale.forLanguageTag("pa-Guru"), codes)).contains("pa");
    assertThat(Codes.of(Locale.forLanguageTag("pa-Latn"), codes)).isEmpty();
    assertThat(Codes.of(Locale.forLanguageTag("cy"), codes)).isEmpty();
  }
}
