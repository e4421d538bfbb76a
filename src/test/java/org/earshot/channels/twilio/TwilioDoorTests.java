package org.earshot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.channels.sending.DeliveryReports.DeliveryReport;
import org.earshot.channels.sending.DeliveryReports.Status;
import org.earshot.channels.sending.Receipt.OptedOut;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.channels.testing.SignedPost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ExtendWith(OutputCaptureExtension.class)
class TwilioDoorTests {

  private static final String MESSAGES = TwilioFixture.PUBLIC + TwilioDoor.MESSAGES;

  private final TwilioFixture fixture = new TwilioFixture();
  private final MockMvc door = fixture.door();
  private final Map<String, String> text =
      fixture.twilio.text("+447700900001", TwilioFixture.OUR_NUMBER, "BREAKS – café");

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void a_signed_text_is_heard_and_answered_with_nothing_to_say() throws Exception {
    call(fixture.twilio.signed(MESSAGES, text))
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith("text/xml"))
        .andExpect(content().string("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>"));

    assertThat(fixture.room.inbox.words()).containsExactly("BREAKS – café");
    assertThat(fixture.room.inbox.heard().getFirst().toString())
        .doesNotContain("BREAKS")
        .doesNotContain("0900001");
  }

  @Test
  void parameters_that_we_do_not_know_only_count_for_the_signature() throws Exception {
    text.put("SomethingNew", " with spaces ");
    text.put("Empty", "");

    call(fixture.twilio.signed(MESSAGES, text)).andExpect(status().isOk());
  }

  @Test
  void a_query_on_our_address_is_signed_and_is_not_taken_for_the_form() throws Exception {
    call(fixture.twilio.signed(MESSAGES + "?Body=other&x=%20y", text)).andExpect(status().isOk());

    assertThat(fixture.room.inbox.words()).containsExactly("BREAKS – café");
  }

  @Test
  void while_tokens_are_changed_over_the_one_before_is_good_too() throws Exception {
    call(SignedPost.of(MESSAGES, text, "the-token-before")).andExpect(status().isOk());
  }

  @Test
  void a_wrong_signature_is_turned_away_counted_and_not_stored(CapturedOutput log)
      throws Exception {
    String elsewhere = "https://other.example" + TwilioDoor.MESSAGES;
    call(SignedPost.of(MESSAGES, text, "guess")).andExpect(status().isForbidden());
    call(fixture.twilio.signed(elsewhere, text)).andExpect(status().isForbidden());

    assertThat(fixture.room.inbox.heard()).isEmpty();
    assertThat(rejected("signature")).isEqualTo(2);
    assertThat(stored()).isZero();
    assertThat(log.getOut()).contains("checked against " + MESSAGES, "earshot.public-url");
  }

  @Test
  void a_missing_signature_and_a_changed_form_are_turned_away() throws Exception {
    SignedPost signed = fixture.twilio.signed(MESSAGES, text);

    door.perform(unsigned(signed)).andExpect(status().isForbidden());
    door.perform(unsigned(signed).param("Extra", "1").header(SignedPost.HEADER, signed.signature()))
        .andExpect(status().isForbidden());
    assertThat(stored()).isZero();
  }

  @Test
  void a_signed_form_without_id_or_sender_is_malformed() throws Exception {
    text.remove("MessageSid");
    call(fixture.twilio.signed(MESSAGES, text)).andExpect(status().isBadRequest());
    text.put("MessageSid", "SM1");
    text.remove("From");
    call(fixture.twilio.signed(MESSAGES, text)).andExpect(status().isBadRequest());

    assertThat(rejected("malformed")).isEqualTo(2);
    assertThat(stored()).isZero();
  }

  @Test
  void another_account_is_malformed() throws Exception {
    text.put("AccountSid", "AC11111111111111111111111111111111");

    call(fixture.twilio.signed(MESSAGES, text)).andExpect(status().isBadRequest());

    assertThat(rejected("account")).isOne();
  }

  @Test
  void where_nothing_can_be_kept_twilio_is_asked_to_come_again() throws Exception {
    fixture.room.jdbc.sql("alter table inbound rename to gone").update();

    call(fixture.twilio.signed(MESSAGES, text))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "10"));
  }

  @Test
  void a_message_delivered_twice_is_heard_once() throws Exception {
    SignedPost signed = fixture.twilio.signed(MESSAGES, text);
    call(signed).andExpect(status().isOk());
    call(signed).andExpect(status().isOk());

    assertThat(fixture.room.inbox.heard()).hasSize(1);
  }

  @Test
  void a_status_callback_becomes_a_report() throws Exception {
    report("delivered", null, "?letter=42").andExpect(status().isOk());
    report("undelivered", "21610", "").andExpect(status().isOk());
    report("receiving", null, "?letter=42").andExpect(status().isOk());

    assertThat(fixture.reports)
        .containsExactly(
            new DeliveryReport("sms", 42L, "SM1", Status.DELIVERED, null),
            new DeliveryReport("sms", null, "SM1", Status.FAILED, new OptedOut("21610")));
  }

  @Test
  void an_unsigned_status_callback_is_turned_away() throws Exception {
    door.perform(post(TwilioDoor.STATUS).param("MessageSid", "SM1"))
        .andExpect(status().isForbidden());

    assertThat(fixture.reports).isEmpty();
  }

  private ResultActions report(String status, @Nullable String code, String query)
      throws Exception {
    Map<String, String> form =
        new TreeMap<>(
            Map.of(
                "MessageSid",
                "SM1",
                "MessageStatus",
                status,
                "AccountSid",
                FakeTwilio.ACCOUNT,
                "To",
                "+447700900001"));
    if (code != null) {
      form.put("ErrorCode", code);
    }
    return call(fixture.twilio.signed(TwilioFixture.PUBLIC + TwilioDoor.STATUS + query, form));
  }

  private ResultActions call(SignedPost signed) throws Exception {
    return door.perform(unsigned(signed).header(SignedPost.HEADER, signed.signature()));
  }

  private static MockHttpServletRequestBuilder unsigned(SignedPost signed) {
    URI url = URI.create(signed.url());
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    MockHttpServletRequestBuilder request = post(URI.create(url.getRawPath() + query));
    signed.parameters().forEach(request::param);
    return request;
  }

  private int stored() {
    return fixture
        .room
        .jdbc
        .sql("select count(*) from inbound")
        .query((row, number) -> row.getInt(1))
        .single();
  }

  private double rejected(String reason) {
    return fixture.room.count("earshot.webhook.rejected", "channel", "twilio", "reason", reason);
  }
}
