package org.earshot.channels.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.channels.Address;
import org.earshot.channels.Attachment;
import org.earshot.channels.ChannelsFixture;
import org.earshot.channels.Inbound;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.media.Download;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.sending.Receipt.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class SimulatorTests {

  private static final String PHONE = "sms:07700900123";
  private static final Message QUESTION =
      new Message(
          "Do you?", List.of(new Choice("q:yes", "Yes"), new Choice("q:no", "No")), false, "Reply");

  private final ChannelsFixture room = new ChannelsFixture();
  private final Threads threads = new Threads(room.jdbc, room.cipher, room.clock);
  private final SimulatedMedia media = new SimulatedMedia();
  private final SimulatedPhones phones =
      new SimulatedPhones(threads, room.arrivals, media, room.clock);
  private final SimulatorChannel channel = new SimulatorChannel(threads, room.fitting);

  @Test
  void a_text_is_heard_like_any_other_and_stands_on_the_phone() {
    phones.text("sms:07700 900123", "BREAKS");

    Inbound heard = room.inbox.heard().getFirst();
    assertThat(heard.from()).isEqualTo(new Address("simulator", PHONE));
    assertThat(heard.text()).isEqualTo("BREAKS");
    Bubble bubble = phones.thread(PHONE).getFirst();
    assertThat(bubble.ours()).isFalse();
    assertThat(bubble.text()).isEqualTo("BREAKS");
    assertThat(bubble.at()).isEqualTo(ChannelsFixture.START);
    assertThat(phones.phones()).containsExactly(PHONE);
  }

  @Test
  void a_voice_note_is_held_until_it_is_fetched() {
    phones.send(PHONE, new byte[] {1, 2, 3}, "audio/ogg", "listen");

    Inbound heard = room.inbox.heard().getFirst();
    assertThat(heard.media()).isTrue();
    assertThat(heard.text()).isEqualTo("listen");
    assertThat(heard.attachments().getFirst().kind()).isEqualTo(Attachment.Kind.VOICE);
    String reference = heard.attachments().getFirst().reference();
    assertThat(media.fetch(reference, 3)).isInstanceOf(Download.Fetched.class);
    assertThat(media.fetch(reference, 2)).isInstanceOf(Download.TooLarge.class);
    assertThat(media.fetch("another", 3)).isInstanceOf(Download.Gone.class);
    assertThat(phones.thread(PHONE).getFirst().text()).isEqualTo("[voice]\nlisten");
  }

  @Test
  void a_letter_looks_as_its_channel_would_show_it() {
    assertThat(channel.send(posting(1, PHONE))).isEqualTo(new Accepted("1"));
    channel.send(posting(2, "whatsapp:07700900123"));

    Bubble sms = phones.thread(PHONE).getFirst();
    assertThat(sms.ours()).isTrue();
    assertThat(sms.text()).isEqualTo("Do you?\nReply");
    assertThat(sms.buttons()).isEmpty();
    assertThat(sms.segments()).isEqualTo(1);
    assertThat(phones.thread("whatsapp:07700900123").getFirst().buttons())
        .isEqualTo(QUESTION.choices());
  }

  @Test
  void a_letter_sent_twice_is_shown_once_and_can_be_looked_up() {
    channel.send(posting(1, PHONE));
    channel.send(posting(1, PHONE));

    assertThat(phones.thread(PHONE)).hasSize(1);
    assertThat(channel.reconcile(posting(1, PHONE))).isEqualTo(new Reconciled.Found("1"));
    assertThat(channel.reconcile(posting(2, PHONE))).isEqualTo(new Reconciled.NotThere());
  }

  @Test
  void a_tap_carries_its_id() {
    phones.tap("telegram:07700900123", "q:yes", "Yes");

    assertThat(room.inbox.heard().getFirst().tapped()).isEqualTo("q:yes");
    assertThat(phones.thread("telegram:07700900123").getFirst().text()).isEqualTo("Yes");
  }

  @Test
  void a_phone_can_be_cleared() {
    phones.text(PHONE, "hello");
    phones.clear(PHONE);

    assertThat(phones.thread(PHONE)).isEmpty();
    assertThat(phones.phones()).isEmpty();
  }

  @Test
  void words_are_not_kept_in_the_clear() {
    phones.text(PHONE, "private words");

    byte[] shown =
        room.jdbc
            .sql("select shown from simulated_bubbles")
            .query((row, number) -> row.getBytes("shown"))
            .single();
    assertThat(new String(shown, StandardCharsets.UTF_8)).doesNotContain("private");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"07700900123", "fax:07700900123", "sms:07911123456", "sms:", "sms:077009001234"})
  void a_number_that_might_be_somebodys_is_refused_in_words(String phone) {
    assertThatThrownBy(() -> phones.text(phone, "hello"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("simulated phone");
    assertThat(room.inbox.heard()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:h2:file:./data/earshot, '', true",
    "jdbc:postgresql://localhost/earshot, '', false",
    "jdbc:postgresql://localhost/earshot, true, true",
    "jdbc:h2:mem:x, false, false"
  })
  void it_is_on_by_itself_on_h2_only(String url, String enabled, boolean on) {
    new ApplicationContextRunner()
        .withUserConfiguration(Simulated.class)
        .withPropertyValues("spring.datasource.url=" + url, "earshot.simulator.enabled=" + enabled)
        .run(context -> assertThat(context.containsBean("simulated")).isEqualTo(on));
  }

  @Configuration
  @WhenSimulated
  static class Simulated {
    @Bean
    String simulated() {
      return "on";
    }
  }

  private Posting posting(long letter, String phone) {
    return new Posting(
        letter, new Address("simulator", phone), QUESTION, null, ChannelsFixture.START);
  }
}
