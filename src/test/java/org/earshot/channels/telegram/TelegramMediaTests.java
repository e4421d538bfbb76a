package org.earshot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.channels.media.Download;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files are fetched by getFile, below Telegram's own address. */
class TelegramMediaTests {

  private static final byte[] VOICE = {'O', 'g', 'g', 'S', 1, 2, 3};

  private final TelegramFixture fixture = new TelegramFixture();
  private final TelegramMedia media = fixture.media();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_voice_note_is_fetched_from_where_telegram_says_it_lies() {
    fixture.telegram.hold("voice/file_12.oga", VOICE.clone());

    assertThat(media.fetch("voice/file_12.oga", 100))
        .isInstanceOfSatisfying(
            Download.Fetched.class, file -> assertThat(file.bytes()).isEqualTo(VOICE));
    assertThat(fixture.telegram.calls()).contains("getfile");
  }

  @Test
  void a_larger_one_than_allowed_is_not_even_asked_for() {
    fixture.telegram.hold("photos/file_1.jpg", VOICE.clone());

    assertThat(media.fetch("photos/file_1.jpg", 2)).isInstanceOf(Download.TooLarge.class);
  }

  @Test
  void what_telegram_has_no_more_is_gone() {
    assertThat(media.fetch("no-such-file", 100)).isInstanceOf(Download.Gone.class);
  }

  @Test
  void a_path_that_leads_out_is_refused() {
    fixture.telegram.hold("../../bot/secret", VOICE.clone());
    fixture.telegram.hold("/etc/passwd", VOICE.clone());

    assertThat(media.fetch("../../bot/secret", 100)).isInstanceOf(Download.Refused.class);
    assertThat(media.fetch("/etc/passwd", 100)).isInstanceOf(Download.Refused.class);
  }

  @Test
  void while_telegram_cannot_be_reached_it_may_work_later() {
    fixture.telegram.close();

    assertThat(media.fetch("voice/file_12.oga", 100)).isInstanceOf(Download.NotNow.class);
  }
}
