package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.earshot.channels.Message;
import org.earshot.channels.sending.Channel.Posting;
import org.earshot.channels.sending.Channel.Reconciled;
import org.earshot.channels.sending.Channel.Template;
import org.earshot.channels.sending.Receipt.Accepted;
import org.earshot.channels.sending.Receipt.Unclear;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.channels.testing.FakeTwilio.Sent;
import org.earshot.channels.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of a message whose request was not answered. */
class LookUpTests {

  private final TwilioFixture fixture = new TwilioFixture();
  private final FakeTwilio twilio = fixture.twilio;
  private final TwilioChannel channel = fixture.channel();

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"RESET_AFTER_TAKING", "UNAVAILABLE_AFTER_TAKING"})
  void a_message_that_was_taken_is_found(Trouble trouble) {
    twilio.troubles().next(trouble);
    Posting posting = fixture.sms("Hello – “you”");
    channel.send(posting);

    assertThat(channel.reconcile(posting))
        .isEqualTo(new Reconciled.Found(twilio.sent().getFirst().sid()));
  }

  @Test
  void a_message_that_was_not_taken_is_not_found() {
    twilio.troubles().next(Trouble.RESET_BEFORE_TAKING);
    Posting posting = fixture.sms("Hello");
    channel.send(posting);

    assertThat(channel.reconcile(posting)).isEqualTo(new Reconciled.NotThere());
  }

  @Test
  void the_same_words_of_another_letter_are_not_mistaken_for_it() {
    fixture.sendAndSettle(
        channel, fixture.posting(1, "sms", Message.of("Sorry, I did not understand.")));
    twilio.troubles().next(Trouble.RESET_BEFORE_TAKING);
    Posting posting = fixture.posting(2, "sms", Message.of("Sorry, I did not understand."));
    channel.send(posting);

    assertThat(channel.reconcile(posting)).isEqualTo(new Reconciled.NotThere());
  }

  @Test
  void
      after_a_new_start_and_in_a_second_copy_another_letters_words_are_still_not_mistaken_for_it() {
    fixture.sendAndSettle(channel, fixture.posting(1, "sms", Message.of("Thank you.")));
    Posting posting = fixture.posting(2, "sms", Message.of("Thank you."));

    assertThat(fixture.channel().reconcile(posting)).isEqualTo(new Reconciled.NotThere());
  }

  @Test
  void a_message_that_was_accepted_but_not_written_down_is_the_letters_own() {
    Posting posting = fixture.sms("Hello");
    channel.send(posting);

    assertThat(channel.reconcile(posting))
        .isEqualTo(new Reconciled.Found(twilio.sent().getFirst().sid()));
  }

  @Test
  void a_template_is_found_by_what_it_says_and_not_by_any_message_that_came_later() {
    Template outcome = new Template("HXen", Map.of("1", "Buses", "2", "More  seats."));
    Posting posting =
        new Posting(
            2,
            fixture.posting(1, "whatsapp", Message.of("")).to(),
            Message.of(""),
            outcome,
            fixture.now());
    channel.send(fixture.posting(1, "whatsapp", Message.of("Thank you.")));
    assertThat(channel.reconcile(posting)).isEqualTo(new Reconciled.NotThere());

    twilio.troubles().next(Trouble.RESET_AFTER_TAKING);
    channel.send(posting);
    assertThat(channel.reconcile(posting))
        .isEqualTo(new Reconciled.Found(twilio.sent().getLast().sid()));
  }

  @Test
  void buttons_and_templates_are_found_too() {
    twilio.troubles().next(Trouble.RESET_AFTER_TAKING, Trouble.RESET_AFTER_TAKING);
    Posting buttons = fixture.posting(1, "whatsapp", TwilioChannelTests.question(3));
    channel.send(buttons);
    assertThat(channel.reconcile(buttons)).isInstanceOf(Reconciled.Found.class);

    Template approved = new Template("HXen", Map.of("1", "a"));
    Posting template = new Posting(2, buttons.to(), Message.of(""), approved, fixture.now());
    channel.send(template);
    assertThat(channel.reconcile(template))
        .isEqualTo(new Reconciled.Found(twilio.sent().getLast().sid()));
  }

  @Test
  void a_long_text_half_taken_goes_on_with_its_other_half() {
    Posting posting = fixture.sms("A sentence of the outcome. ".repeat(100).strip());
    twilio.troubles().next(Trouble.RESET_AFTER_TAKING);
    assertThat(channel.send(posting)).isInstanceOf(Unclear.class);

    assertThat(channel.reconcile(posting)).isEqualTo(new Reconciled.NotThere());
    assertThat(channel.send(posting)).isInstanceOf(Accepted.class);

    assertThat(twilio.posts()).isEqualTo(2);
    assertThat(twilio.sent()).hasSize(2).extracting(Sent::statusCallback).last().isNotNull();
  }

  @Test
  void where_twilio_cannot_be_asked_it_is_unknown_for_now() {
    twilio.close();

    assertThat(channel.reconcile(fixture.sms("Hello"))).isEqualTo(new Reconciled.Unknown(true));
  }
}
