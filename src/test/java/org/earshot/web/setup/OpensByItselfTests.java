package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What has passed the gate waits for its day, and can be taken back until then. */
@IntegrationTest
class OpensByItselfTests {

  private static final String PAGE = "/console/consultations/by-itself";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Test
  void the_pages_say_on_which_day_and_that_taking_it_back_closes_nothing() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record =
        SetUpRecord.of("Opens by itself", "short-breaks")
            .replace("\"closes_on\"", "\"opens_on\": \"2027-03-01\", \"closes_on\"");
    assertThat(api.put("/api/v1/consultations/by-itself", record).status()).isLessThan(300);
    Visitor officer = Visitor.signedIn(port, invitations, "by@itself.example", Role.OFFICER);
    assertThat(officer.get(PAGE + "/open").body())
        .contains("Let it open on 1 March 2027")
        .doesNotContain("Open it<");
    assertThat(api.post("/api/v1/consultations/by-itself/open").status()).isEqualTo(200);
    assertThat(officer.get(PAGE).body()).contains("opens by itself on 1 March 2027");

    assertThat(officer.get(PAGE + "/close").body())
        .contains("Do not let “Opens by itself” open by itself?", "goes back to being set up")
        .doesNotContain("It cannot be opened again", "People were told that day");
    officer.post(PAGE + "/close");
    assertThat(officer.get(PAGE).body())
        .contains("It does not open by itself any more.", "Being set up")
        .doesNotContain("It is closed.");
  }
}
