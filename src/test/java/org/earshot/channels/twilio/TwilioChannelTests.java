package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Template;
import org.earshot.channels.sending.Receipt;
import org.earshot.channels.sending.Receipt.Accepted;
import org.earshot.channels.sending.Receipt.FixSetUp;
import org.earshot.channels.sending.Receipt.OptedOut;
import org.earshot.channels.sending.Receipt.Retry;
import org.earshot.channels.sending.Receipt.Unclear;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.channels.testing.FakeTwilio.Sent;
import org.earshot.channels.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Posting in, request out; answer in, receipt out. */
class TwilioChannelTests {

  private static final String LONG = "A sentence of the outcome. ".repeat(100).strip();

  private final TwilioFixture fixture = new TwilioFixture();
  private final FakeTwilio twilio = fixture.twilio;
  private final TwilioChannel channel = fixture.channel();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void an_sms_is_sent_from_our_number_with_our_id_in_the_callback() {
    Receipt receipt = channel.send(fixture.sms("Do you care for someone? “Reply YES or NO”"));

    Sent sent = onlySent();
    assertThat(receipt).isEqualTo(new Accepted(sent.sid()));
    assertThat(sent.to()).isEqualTo("+447700900001");
    assertThat(sent.from()).isEqualTo(TwilioFixture.OUR_NUMBER);
    assertThat(sent.body()).isEqualTo("Do you care for someone? \"Reply YES or NO\"");
    assertThat(sent.statusCallback())
        .isEqualTo("https://earshot.example/channels/twilio/status?letter=7");
  }

  @Test
  void a_messaging_service_takes_the_place_of_the_number() {
    TwilioSettings settings = TwilioFixture.settings(twilio.url(), null, "MG0123456789abcdef");

    fixture.channel(settings).send(fixture.sms("Hello"));

    assertThat(onlySent().from()).isEqualTo("MG0123456789abcdef");
  }

  @Test
  void without_a_sender_the_officer_is_told_what_to_set() {
    TwilioSettings settings = TwilioFixture.settings(twilio.url(), null, null);

    assertThat(fixture.channel(settings).send(fixture.sms("Hello")))
        .isInstanceOfSatisfying(
            FixSetUp.class, fix -> assertThat(fix.reason()).contains("earshot.twilio.sms-from"));
    assertThat(twilio.posts()).isZero();
  }

  @Test
  void words_in_any_script_arrive_as_they_are_on_whatsapp() {
    channel.send(fixture.posting(1, "whatsapp", Message.of("آپ کا شکریہ – “ok” 👍")));

    assertThat(onlySent().to()).isEqualTo("whatsapp:+447700900001");
    assertThat(onlySent().from()).isEqualTo(TwilioFixture.OUR_WHATSAPP);
    assertThat(onlySent().body()).isEqualTo("آپ کا شکریہ – “ok” 👍");
  }

  @Test
  void whatsapp_buttons_are_made_once_and_used_again() {
    channel.send(fixture.posting(1, "whatsapp", question(2)));
    channel.send(fixture.posting(2, "whatsapp", question(2)));
    fixture.channel().send(fixture.posting(3, "whatsapp", question(2)));

    assertThat(twilio.contents()).isEqualTo(1);
    assertThat(twilio.sent())
        .hasSize(3)
        .allSatisfy(
            sent -> {
              assertThat(sent.body()).isEqualTo("Which?");
              assertThat(sent.buttons()).isEqualTo(Map.of("q:1", "Option 1", "q:2", "Option 2"));
            });
  }

  @Test
  void four_choices_make_a_list() {
    channel.send(fixture.posting(1, "whatsapp", question(4)));

    assertThat(twilio.content(onlySent().contentSid()).has("twilio/list-picker")).isTrue();
    assertThat(onlySent().buttons()).hasSize(4).containsEntry("q:4", "Option 4");
  }

  @Test
  void where_buttons_cannot_be_made_the_choices_are_written_out_for_ten_minutes() {
    twilio.refuseContents(true);
    channel.send(fixture.posting(1, "whatsapp", question(2)));
    twilio.refuseContents(false);
    channel.send(fixture.posting(2, "whatsapp", question(2)));
    fixture.room.time.tick(Duration.ofMinutes(10));
    channel.send(fixture.posting(3, "whatsapp", question(2)));

    String written = "Which?\n1. Option 1\n2. Option 2\nReply with a number";
    assertThat(twilio.sent()).extracting(Sent::body).containsExactly(written, written, "Which?");
  }

  @Test
  void a_template_goes_out_with_its_variables_on_one_line() {
    Template template =
        new Template("HXen", Map.of("1", "Short breaks", "2", "We will\nopen   on Sundays"));

    channel.send(
        new Posting(
            9, new Address("whatsapp", "GB.1349"), Message.of("no"), template, fixture.now()));

    assertThat(onlySent().to()).isEqualTo("whatsapp:GB.1349");
    assertThat(onlySent().contentSid()).isEqualTo("HXen");
    assertThat(onlySent().variables())
        .isEqualTo(Map.of("1", "Short breaks", "2", "We will open on Sundays"));
  }

  @Test
  void a_long_text_goes_out_in_several_messages_of_which_the_last_reports() {
    channel.send(fixture.sms(LONG));

    assertThat(twilio.sent()).hasSize(2);
    assertThat(twilio.sent().getFirst().statusCallback()).isNull();
    assertThat(twilio.sent().getLast().statusCallback()).endsWith("letter=7");
    assertThat(String.join(" ", twilio.sent().stream().map(Sent::body).toList())).isEqualTo(LONG);
  }

  @Test
  void a_long_text_goes_on_where_it_stopped() {
    Posting posting = fixture.sms(LONG);
    twilio.troubles().next(Trouble.NONE, Trouble.TOO_MANY);

    assertThat(channel.send(posting)).isInstanceOf(Retry.class);
    assertThat(channel.send(posting)).isInstanceOf(Accepted.class);

    assertThat(twilio.sent()).hasSize(2);
    assertThat(twilio.posts()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {
        "RESET_AFTER_TAKING",
        "RESET_BEFORE_TAKING",
        "SERVER_ERROR",
        "UNAVAILABLE_AFTER_TAKING"
      })
  void what_may_have_been_taken_is_unclear_and_tried_once(Trouble trouble) {
    twilio.troubles().next(trouble);

    assertThat(channel.send(fixture.sms("Hello"))).isInstanceOf(Unclear.class);
    assertThat(twilio.posts()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"SILENCE_AFTER_TAKING", "SILENCE_BEFORE_TAKING"})
  void silence_is_unclear(Trouble trouble) {
    twilio.troubles().next(trouble);

    assertThat(fixture.channel(fixture.impatient()).send(fixture.sms("Hello")))
        .isInstanceOf(Unclear.class);
  }

  @Test
  void too_many_requests_are_tried_again_later() {
    twilio.troubles().next(Trouble.TOO_MANY);

    assertThat(channel.send(fixture.sms("Hello"))).isEqualTo(new Retry("20429", null, false));
    assertThat(twilio.posts()).isEqualTo(1);
  }

  @Test
  void an_opt_out_is_told() {
    twilio.optOut("+447700900001");

    assertThat(channel.send(fixture.sms("Hello"))).isEqualTo(new OptedOut("21610"));
  }

  @Test
  void where_nobody_listens_nothing_was_taken() {
    twilio.close();

    assertThat(channel.send(fixture.sms("Hello"))).isEqualTo(new Retry("unreachable", null, false));
  }

  @Test
  void templates_are_named_by_language() {
    SettingsTemplates templates = new SettingsTemplates(fixture.settings());

    assertThat(templates.contentSid("outcome", "pl")).contains("HXpl");
    assertThat(templates.contentSid("outcome", "en-GB")).contains("HXen");
    assertThat(templates.contentSid("outcome", "gu")).isEmpty();
  }

  private Sent onlySent() {
    assertThat(twilio.sent()).hasSize(1);
    return twilio.sent().getFirst();
  }

  static Message question(int choices) {
    List<Choice> options =
        IntStream.rangeClosed(1, choices)
            .mapToObj(number -> new Choice("q:" + number, "Option " + number))
            .toList();
    return new Message("Which?", options, true, "Reply with a number");
  }
}
