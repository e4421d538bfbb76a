package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.earshot.channels.Address;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbound.Signal;
import org.earshot.channels.door.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Payload in, message out. */
class MessageFormTests {

  private static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");
  private static final Address SMS = new Address("sms", "+447700900001");
  private static final Address WHATSAPP = new Address("whatsapp", "+447700900001");
  private static final String WHATSAPP_FROM = "whatsapp:+447700900001";

  static Stream<Arguments> words() {
    return Stream.of(
        row("a text", Map.of("Body", "yes"), SMS, "yes"),
        row("no words", Map.of("Body", ""), SMS, ""),
        row("a short code", Map.of("From", "60300", "Body", "a"), new Address("sms", "60300"), "a"),
        row("whatsapp", Map.of("From", WHATSAPP_FROM, "Body", "hi"), WHATSAPP, "hi"),
        row(
            "no visible number",
            Map.of("From", "whatsapp:GB.13491208655302741918", "Body", "hi"),
            new Address("whatsapp", "GB.13491208655302741918"),
            "hi"),
        row(
            "an external id only",
            Map.of("From", "", "ExternalUserId", "whatsapp:GB.1349", "Body", "hi"),
            new Address("whatsapp", "GB.1349"),
            "hi"),
        row("help by Twilio", Map.of("Body", "HELP", "OptOutType", "HELP"), SMS, "HELP"),
        row("null bytes", Map.of("Body", "a\0b"), SMS, "ab"),
        row("an emoji", Map.of("Body", "👍🏽"), SMS, "👍🏽"),
        row("right to left", Map.of("Body", "جی ہاں"), SMS, "جی ہاں"));
  }

  private static Arguments row(
      String name, Map<String, String> payload, Address from, String text) {
    return Arguments.of(name, payload, heard(from, text, null, false, Signal.NONE));
  }

  static Stream<Arguments> more() {
    return Stream.of(
        Arguments.of(
            "a quick reply",
            Map.of("From", WHATSAPP_FROM, "Body", "Yes", "ButtonPayload", "caring:yes"),
            heard(WHATSAPP, "Yes", "caring:yes", false, Signal.NONE)),
        Arguments.of(
            "a list reply",
            Map.of("From", WHATSAPP_FROM, "Body", "A day centre", "ListId", "breaks:day"),
            heard(WHATSAPP, "A day centre", "breaks:day", false, Signal.NONE)),
        Arguments.of(
            "a picture",
            Map.of("Body", "", "NumMedia", "1", "MediaUrl0", "https://media.example/1"),
            heard(SMS, "", null, true, Signal.NONE)),
        Arguments.of(
            "a picture with words",
            Map.of("Body", "look", "NumMedia", "2"),
            heard(SMS, "look", null, true, Signal.NONE)),
        Arguments.of(
            "a place",
            Map.of("Body", "", "Latitude", "52.6", "Longitude", "-1.1"),
            heard(SMS, "", null, true, Signal.NONE)),
        Arguments.of(
            "opt-out by Twilio",
            Map.of("Body", "STOP", "OptOutType", "STOP"),
            heard(SMS, "STOP", null, false, Signal.STOPPED)),
        Arguments.of(
            "opt-in by Twilio",
            Map.of("Body", "START", "OptOutType", "START"),
            heard(SMS, "START", null, false, Signal.STARTED)));
  }

  private static Inbound heard(
      Address from, String text, @Nullable String tapped, boolean media, Signal signal) {
    return new Inbound(from, "SM1", text, tapped, media, signal, AT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"words", "more"})
  void becomes(String name, Map<String, String> payload, Inbound expected) {
    assertThat(read(payload)).as(name).isEqualTo(expected);
  }

  @Test
  void a_long_text_in_base64_is_decoded() {
    String words = "I would like more help at home, please. Najlepiej w soboty – dziękuję!";

    assertThat(read(Map.of("Body", base64(words))).text()).isEqualTo(words);
  }

  @Test
  void what_only_looks_like_base64_stays_as_it_is() {
    String binary = base64("\u0001".repeat(60));

    assertThat(PossibleBase64.decode("YES")).isEqualTo("YES");
    assertThat(PossibleBase64.decode("z".repeat(64))).isEqualTo("z".repeat(64));
    assertThat(PossibleBase64.decode(binary)).isEqualTo(binary);
  }

  @Test
  void an_endless_text_is_cut_but_never_within_a_letter() {
    assertThat(read(Map.of("Body", "a ".repeat(4_999) + "a😀😀")).text())
        .isEqualTo("a ".repeat(4_999) + "a");
  }

  @Test
  void another_channel_is_refused() {
    assertThatThrownBy(() -> read(Map.of("From", "messenger:123"))).isInstanceOf(Refused.class);
  }

  private static Inbound read(Map<String, String> special) {
    Map<String, String> form =
        new TreeMap<>(Map.of("MessageSid", "SM1", "From", "+447700900001", "NumMedia", "0"));
    form.putAll(special);
    return MessageForm.read(form, AT);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
