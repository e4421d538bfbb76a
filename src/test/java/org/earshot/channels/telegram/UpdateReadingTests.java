package org.earshot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.earshot.channels.Address;
import org.earshot.channels.Attachment;
import org.earshot.channels.Attachment.Kind;
import org.earshot.channels.ChannelsFixture;
import org.earshot.channels.Inbound;
import org.earshot.channels.Inbound.Signal;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.testing.FakeTelegram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Payload in, message out. */
class UpdateReadingTests {

  private static final long SAM = TelegramFixture.SAM;
  private static final Instant NOW = ChannelsFixture.START;

  private final TelegramFixture fixture = new TelegramFixture();
  private final FakeTelegram telegram = fixture.telegram;

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_text() {
    Map<String, Object> update = telegram.text(SAM, "Tak 👍");

    assertThat(read(update))
        .contains(
            new Inbound(
                new Address("telegram", "42"),
                String.valueOf(update.get("update_id")),
                "Tak 👍",
                null,
                false,
                Signal.NONE,
                NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "/start BREAKS, BREAKS",
    "/start, /start",
    "'/start  ', /start",
    "/help, help",
    "/stop@EarshotBot, stop",
    "/language, language",
    "/2, /2",
    "not /stop, not /stop"
  })
  void commands_mean_their_words(String text, String heard) {
    assertThat(words(telegram.text(SAM, text))).isEqualTo(heard);
  }

  @Test
  void null_bytes_are_dropped_and_endless_text_is_cut() {
    assertThat(words(telegram.text(SAM, "a\0b"))).isEqualTo("ab");
    assertThat(words(telegram.text(SAM, "a".repeat(10_001)))).hasSize(10_000);
  }

  @Test
  void a_picture_with_words() {
    Map<String, Object> photo =
        Map.of(
            "photo",
            List.of(Map.of("file_id", "f", "file_unique_id", "u", "width", 1, "height", 1)),
            "caption",
            "look");

    Inbound heard = read(telegram.message("message", SAM, photo)).orElseThrow();

    assertThat(heard.media()).isTrue();
    assertThat(heard.text()).isEqualTo("look");
    assertThat(heard.attachments()).containsExactly(new Attachment(Kind.PICTURE, "f"));
  }

  @Test
  void of_a_photo_the_largest_copy_is_taken_and_a_place_is_nothing_to_fetch() {
    Map<String, Object> photo =
        Map.of("photo", List.of(size("small", 90), size("large", 1280), size("middle", 320)));

    assertThat(read(telegram.message("message", SAM, photo)).orElseThrow().attachments())
        .containsExactly(new Attachment(Kind.PICTURE, "large"));
    Map<String, Object> place = Map.of("location", Map.of("latitude", 52.6, "longitude", -1.1));
    Inbound heard = read(telegram.message("message", SAM, place)).orElseThrow();
    assertThat(heard.media()).isTrue();
    assertThat(heard.attachments()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "audio/ogg, VOICE",
    "video/mp4, FILM",
    "application/pdf, DOCUMENT",
    "image/png, PICTURE"
  })
  void a_document_is_what_it_says_it_is(String type, Kind kind) {
    Map<String, Object> document =
        Map.of("document", Map.of("file_id", "f", "file_unique_id", "u", "mime_type", type));

    assertThat(read(telegram.message("message", SAM, document)).orElseThrow().attachments())
        .containsExactly(new Attachment(kind, "f"));
  }

  private static Map<String, Object> size(String file, int side) {
    return Map.of("file_id", file, "file_unique_id", "u", "width", side, "height", side);
  }

  @Test
  void a_voice_note_has_no_words() {
    Map<String, Object> voice =
        Map.of("voice", Map.of("file_id", "f", "file_unique_id", "u", "duration", 3));

    Inbound heard = read(telegram.message("message", SAM, voice)).orElseThrow();

    assertThat(heard.media()).isTrue();
    assertThat(heard.text()).isEmpty();
    assertThat(heard.attachments()).containsExactly(new Attachment(Kind.VOICE, "f"));
  }

  @Test
  void a_tap_tells_its_id_and_what_stood_on_the_button() {
    List<Choice> choices = List.of(new Choice("q:yes", "Yes"), new Choice("q:no", "No"));
    fixture.channel().send(fixture.posting(new Message("Do you?", choices, false, "")));

    Inbound heard = read(telegram.tap(telegram.sent().getFirst(), "q:no")).orElseThrow();

    assertThat(heard.tapped()).isEqualTo("q:no");
    assertThat(heard.text()).isEqualTo("No");
    assertThat(heard.from()).isEqualTo(new Address("telegram", "42"));
  }

  @Test
  void blocking_the_bot_is_a_stop_and_unblocking_is_nothing() {
    assertThat(read(telegram.membership(SAM, "kicked")).orElseThrow().signal())
        .isEqualTo(Signal.STOPPED);
    assertThat(read(telegram.membership(SAM, "member"))).isEmpty();
  }

  @Test
  void edited_messages_groups_and_service_messages_are_left_alone() {
    Map<String, Object> group = Map.of("id", -100L, "type", "group", "title", "Carers");

    assertThat(read(telegram.message("edited_message", SAM, Map.of("text", "new")))).isEmpty();
    assertThat(read(telegram.message("message", SAM, Map.of("text", "hi", "chat", group))))
        .isEmpty();
    assertThat(read(telegram.message("message", SAM, Map.of("group_chat_created", true))))
        .isEmpty();
  }

  private static String words(Map<String, Object> update) {
    return read(update).orElseThrow().text();
  }

  private static Optional<Inbound> read(Map<String, Object> update) {
    try {
      return UpdateReading.read(
          new ObjectMapper().readValue(FakeTelegram.json(update), Update.class), NOW);
    } catch (JsonProcessingException wrong) {
      throw new AssertionError(wrong);
    }
  }
}
