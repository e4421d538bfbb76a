package org.earshot.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.Gate;
import org.earshot.consultations.SetUpJson;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The first page says what a consultation waits for before it opens, and who can do it. */
@IntegrationTest
class OpeningNeedsTests {

  private static final Officer BEN = new Officer("ben-needs", "Ben Example", Role.OFFICER);
  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Gate gate;
  @Autowired private Consultations consultations;
  private final String slug = "awaited-" + ++runs;
  private final String title = "Awaited number " + runs;
  private Visitor asha;
  private String ashasId;

  @BeforeEach
  void answer_every_warning_but_the_missing_signature() {
    ashasId = Visitor.account(invitations, slug + "@example.org", Role.OFFICER);
    asha = Visitor.to(port);
    asha.signIn(slug + "@example.org", Visitor.PASSWORD);
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/" + slug, SetUpRecord.of(title, "short-breaks"));
    reasons();
  }

  @Test
  void whoever_may_sign_is_asked_to() {
    assertThat(need()).contains("waits for your sign-off", "Read and sign it");
  }

  @Test
  void whoever_changed_it_last_is_told_to_ask_a_colleague() {
    ObjectNode record =
        (ObjectNode) JsonMapper.shared().readTree(SetUpRecord.of(title, "short-breaks"));
    record.put("who_decides", "The cabinet, in public");
    consultations.put(slug, SetUpJson.of(record), new Officer(ashasId, "Asha", Role.OFFICER));
    reasons();

    assertThat(need()).contains("waits for sign-off", "You changed it last: ask a colleague");
  }

  @Test
  void once_it_is_signed_somebody_has_to_open_it() {
    gate.signOff(slug, "Head of Service", null, BEN);

    assertThat(need()).contains("ready to be opened", "Open it", "/open\"");
  }

  private void reasons() {
    Map<String, String> reasons = new HashMap<>();
    for (Gate.Check check : gate.look(slug).checks()) {
      if (!check.finding().where().equals("sign_off")) {
        reasons.put(check.key(), "A small pilot");
      }
    }
    gate.overrule(slug, reasons, BEN);
  }

  /** What stands on the first page about this one. */
  private String need() {
    String page = asha.get("/console").body();
    String needs = page.substring(page.indexOf("earshot-needs"));
    for (String item : needs.split("<li>")) {
      if (item.contains(title) && (item.contains("/gate") || item.contains("/open\""))) {
        return item;
      }
    }
    return "";
  }
}
