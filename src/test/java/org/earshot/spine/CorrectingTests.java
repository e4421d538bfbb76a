package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mistake in what people were told, from the sent outcome to the page that says so. */
@IntegrationTest
class CorrectingTests {

  private static final String SLUG = "corrected";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  @Test
  void who_was_told_wrongly_is_told_what_is_right_and_everybody_can_read_both() throws Exception {
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    Council council = new Council(wire, SLUG);
    council.opens(conversations, "CORRECTED");
    Phone carer = new Phone(wire, "sms", "+447700950100");
    for (String words : List.of("CORRECTED", "yes", "no", "4", "nothing else", "no", "yes")) {
      carer.says(words);
    }
    council.answers("Ten more places");
    council.call("POST", "/outcome/send", "");
    carer.waitsFor("Ten more places");
    Visitor officer = Visitor.signedIn(port, invitations, "mends@example.org", Role.OFFICER);
    String desk = "/console/consultations/" + SLUG + "/outcome";
    awaitSent(council);
    assertThat(officer.get(desk).body()).contains("Correct what people were told");
    assertThat(officer.get(desk + "/correction").body())
        .contains("Correction of what people were told", "Ten more places", "Not written");

    council.writes("/outcome/correction", "Seven more places");
    assertThat(officer.get(desk + "/correction").body())
        .contains("Approved", "We told you: Breaks: What we did: Ten more places");
    officer.post(desk + "/correction/send");

    carer.waitsFor("Seven more places");
    assertThat(carer.gotLast()).contains("part of what we told you was wrong", "Ten more places");
    assertThat(council.call("GET", "/outcome/correction/deliveries", "")).contains("\"total\":1");
    String page = "/consultations/" + SLUG + "/outcome";
    assertThat(officer.get(page).body())
        .contains("Corrected", "Seven more places", page + "?wording=0")
        .doesNotContain("Ten more places");
    assertThat(officer.get(page + "?wording=0").body())
        .contains("This is an earlier wording", "Ten more places");
    assertThat(officer.get(page + "?wording=2").status()).isEqualTo(404);
  }

  private static void awaitSent(Council council) throws InterruptedException {
    for (int i = 0; i < 600 && !sent(council); i++) {
      Thread.sleep(50);
    }
    assertThat(sent(council)).isTrue();
  }

  private static boolean sent(Council council) {
    return council.call("GET", "/outcome", "").contains("\"state\":\"sent\"");
  }
}
