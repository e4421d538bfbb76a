package org.earshot.web.console;

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
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first page says when a decision is made that nobody has begun to tell. */
@IntegrationTest
class DecisionNeedTests {

  private static final String SLUG = "decided-untold";
  private static final String NEED =
      "The day of the decision has passed, and the outcome is not begun";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private JdbcClient jdbc;

  @Test
  void from_the_day_after_the_decision_until_the_outcome_is_begun() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Visitor officer = Visitor.signedIn(port, invitations, "decided@example.org", Role.OFFICER);
    String path = "/api/v1/consultations/" + SLUG;
    api.put(path, SetUpRecord.of("Decided and untold", "short-breaks"));
    assertThat(api.post(path + "/open").status()).isEqualTo(200);
    assertThat(api.post(path + "/close").status()).isEqualTo(200);
    assertThat(needs(officer)).doesNotContain(NEED);

    decideOn("2027-01-10");

    assertThat(needs(officer)).contains(NEED, "Decided and untold");
    api.put(
        path + "/outcome",
        "{\"summary\": \"We listened\", \"items\": [{\"theme\": \"Buses\", \"you_said\": \"Later"
            + " buses\", \"status\": \"cannot_do\", \"why\": \"No drivers\"}]}");
    assertThat(needs(officer)).doesNotContain(NEED);
  }

  private static String needs(Visitor officer) {
    return officer.get("/console").body();
  }

  /** The record as it was written before its day had passed. */
  private void decideOn(String day) {
    jdbc.sql("update consultation set set_up = replace(set_up, '2027-05-31', ?) where slug = ?")
        .params(day, SLUG)
        .update();
  }
}
