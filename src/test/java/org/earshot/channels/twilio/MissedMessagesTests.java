package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.earshot.channels.Attachment;
import org.earshot.channels.media.Download;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MissedMessagesTests {

  private static final String SAM = "+447700900001";

  private final TwilioFixture fixture = new TwilioFixture();
  private final MissedMessages missed = fixture.missed();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void what_came_while_nobody_was_there_is_heard_in_order_and_once() {
    missed.fetch();
    pass(Duration.ofHours(3));
    fixture.twilio.text(SAM, TwilioFixture.OUR_NUMBER, "first");
    pass(Duration.ofSeconds(5));
    fixture.twilio.text("whatsapp:+447700900002", TwilioFixture.OUR_WHATSAPP, "second");
    pass(Duration.ofMinutes(1));

    missed.fetch();
    missed.fetch();

    assertThat(fixture.room.inbox.words()).containsExactly("first", "second");
    assertThat(fixture.room.inbox.heard().getLast().from().channel()).isEqualTo("whatsapp");
    assertThat(fixture.room.count("earshot.inbound.duplicates", "channel", "sms")).isZero();
  }

  @Test
  void what_one_person_wrote_within_a_second_is_heard_in_the_order_written() {
    missed.fetch();
    pass(Duration.ofHours(3));
    for (String text : List.of("no", "4", "STOP")) {
      fixture.twilio.text(SAM, TwilioFixture.OUR_NUMBER, text);
    }
    pass(Duration.ofMinutes(1));

    missed.fetch();

    assertThat(fixture.room.inbox.words()).containsExactly("no", "4", "STOP");
  }

  @Test
  void a_missed_voice_note_can_be_fetched_like_any_other() {
    missed.fetch();
    pass(Duration.ofHours(3));
    fixture.twilio.media(SAM, TwilioFixture.OUR_NUMBER, "", "audio/ogg", new byte[] {1});
    pass(Duration.ofMinutes(1));

    missed.fetch();

    assertThat(fixture.room.inbox.heard().getFirst().attachments())
        .singleElement()
        .satisfies(
            voice -> {
              assertThat(voice.kind()).isEqualTo(Attachment.Kind.VOICE);
              assertThat(new TwilioMedia(fixture.settings()).fetch(voice.reference(), 10))
                  .isInstanceOf(Download.Fetched.class);
            });
  }

  @Test
  void what_came_with_a_message_is_asked_for_once() {
    missed.fetch();
    pass(Duration.ofHours(3));
    fixture.twilio.media(SAM, TwilioFixture.OUR_NUMBER, "", "audio/ogg", new byte[] {1});
    pass(Duration.ofMinutes(1));

    missed.fetch();
    missed.fetch();

    assertThat(fixture.twilio.held().listings()).isEqualTo(1);
  }

  @Test
  void where_twilio_does_not_say_what_came_with_it_the_words_are_heard_and_those_after_it() {
    missed.fetch();
    pass(Duration.ofHours(3));
    fixture.twilio.media(SAM, TwilioFixture.OUR_NUMBER, "look", "image/jpeg", new byte[] {1});
    pass(Duration.ofSeconds(5));
    fixture.twilio.text("whatsapp:+447700900002", TwilioFixture.OUR_WHATSAPP, "after it");
    pass(Duration.ofMinutes(1));
    fixture.twilio.held().fail(100);

    missed.fetch();

    assertThat(fixture.room.inbox.words()).containsExactly("look", "after it");
    assertThat(fixture.room.inbox.heard().getFirst().media()).isTrue();
    assertThat(fixture.room.inbox.heard().getFirst().attachments()).isEmpty();
    assertThat(fixture.room.marks.read("twilio").orElseThrow().movedAt()).isEqualTo(fixture.now());
  }

  @Test
  void before_the_first_start_there_was_nothing() {
    fixture.twilio.text(SAM, TwilioFixture.OUR_NUMBER, "of an older service");
    pass(Duration.ofMinutes(20));

    missed.fetch();

    assertThat(fixture.room.inbox.heard()).isEmpty();
  }

  @Test
  void a_message_still_under_way_is_left_to_arrive_by_itself() {
    missed.fetch();
    pass(Duration.ofMinutes(5));
    fixture.twilio.text(SAM, TwilioFixture.OUR_NUMBER, "under way");
    pass(Duration.ofSeconds(10));

    missed.fetch();
    assertThat(fixture.room.inbox.heard()).isEmpty();

    pass(Duration.ofMinutes(5));
    missed.fetch();
    assertThat(fixture.room.inbox.words()).containsExactly("under way");
  }

  @Test
  void what_we_sent_ourselves_is_not_heard() {
    missed.fetch();
    fixture.channel().send(fixture.sms("Hello"));
    pass(Duration.ofMinutes(1));

    missed.fetch();

    assertThat(fixture.room.inbox.heard()).isEmpty();
  }

  @Test
  void where_twilio_cannot_be_asked_the_mark_stays() {
    missed.fetch();
    Instant before = fixture.now();
    fixture.close();
    pass(Duration.ofHours(1));

    missed.fetch();

    assertThat(fixture.room.marks.read("twilio").orElseThrow().movedAt()).isEqualTo(before);
  }

  private void pass(Duration time) {
    fixture.room.time.tick(time);
  }
}
