package org.earshot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.earshot.channels.testing.FakeTelegram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class TelegramDoorTests {

  private final TelegramFixture fixture = new TelegramFixture();
  private final MockMvc door = fixture.door();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void an_update_with_the_secret_is_heard_once() throws Exception {
    String update = FakeTelegram.json(fixture.telegram.text(42, "BREAKS"));

    call(update, FakeTelegram.SECRET).andExpect(status().isOk());
    call(update, FakeTelegram.SECRET).andExpect(status().isOk());

    assertThat(fixture.room.inbox.words()).containsExactly("BREAKS");
  }

  @Test
  void without_the_secret_it_is_turned_away_unread() throws Exception {
    String update = FakeTelegram.json(fixture.telegram.text(42, "BREAKS"));

    call(update, "guess").andExpect(status().isForbidden());
    call(update, null).andExpect(status().isForbidden());
    call("not json", "guess").andExpect(status().isForbidden());

    assertThat(fixture.room.inbox.heard()).isEmpty();
    assertThat(rejected("secret")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "[]", "{}", "null", "{\"update_id\": \"x\"}"})
  void what_is_no_update_is_malformed(String body) throws Exception {
    call(body, FakeTelegram.SECRET).andExpect(status().isBadRequest());

    assertThat(rejected("malformed")).isOne();
  }

  @Test
  void an_endless_body_is_not_read() throws Exception {
    call("x".repeat((1 << 20) + 1), FakeTelegram.SECRET).andExpect(status().isBadRequest());
  }

  @Test
  void fields_that_we_do_not_know_do_no_harm() throws Exception {
    Map<String, Object> update = fixture.telegram.text(42, "yes");
    update.put("something_new", Map.of("a", 1));

    call(FakeTelegram.json(update), FakeTelegram.SECRET).andExpect(status().isOk());
    assertThat(fixture.room.inbox.words()).containsExactly("yes");
  }

  @Test
  void an_update_that_says_nothing_is_taken_quietly() throws Exception {
    call("{\"update_id\": 1, \"new_kind\": {}}", FakeTelegram.SECRET).andExpect(status().isOk());

    assertThat(fixture.room.inbox.heard()).isEmpty();
  }

  @Test
  void where_nothing_can_be_kept_telegram_is_asked_to_come_again() throws Exception {
    fixture.room.jdbc.sql("alter table inbound rename to gone").update();

    call(FakeTelegram.json(fixture.telegram.text(42, "yes")), FakeTelegram.SECRET)
        .andExpect(status().isServiceUnavailable());
  }

  private ResultActions call(String body, @Nullable String secret) throws Exception {
    MockHttpServletRequestBuilder request =
        post(TelegramDoor.PATH).contentType(MediaType.APPLICATION_JSON).content(body);
    return door.perform(
        secret == null ? request : request.header(FakeTelegram.SECRET_HEADER, secret));
  }

  private double rejected(String reason) {
    return fixture.room.count("earshot.webhook.rejected", "channel", "telegram", "reason", reason);
  }
}
