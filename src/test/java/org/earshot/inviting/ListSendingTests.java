package org.earshot.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.inviting.ContactList.Way;
import org.junit.jupiter.api.Test;

/** A list is not sent where nothing carries it. */
class ListSendingTests {

  @Test
  void a_server_without_text_messages_says_so_before_anything_is_sent() {
    assertThat(ListSending.notCarried(Way.SMS, List.of()))
        .startsWith("SMS is not set up on this server")
        .contains("Help and channels");
    assertThat(ListSending.notCarried(Way.WHATSAPP, List.of())).startsWith("WhatsApp is not");
  }

  @Test
  void whoever_agreed_is_asked_where_they_wrote_to_us() {
    assertThat(ListSending.notCarried(Way.OWN, List.of())).isNull();
  }
}
