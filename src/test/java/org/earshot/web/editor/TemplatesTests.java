package org.earshot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.editing.QuestionLibrary;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What Earshot offers to begin with trips over none of its own checks. */
@IntegrationTest
class TemplatesTests {

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private QuestionLibrary library;

  /** In one of them people choose; the others are for listening. */
  @Test
  void at_the_gate_a_fresh_template_only_lacks_what_an_officer_has_to_write() {
    Visitor asha = Visitor.signedIn(port, invitations, "asha@templates.example.org", Role.OFFICER);
    assertThat(library.templates()).hasSize(5);
    for (QuestionLibrary.Template template : library.templates()) {
      String kind = template.entry().name().equals("options") ? "consultation" : "engagement";
      assertThat(ofWords(fresh(asha, template.entry().name()), kind))
          .as(template.entry().title())
          .allMatch(finding -> finding.contains("welcome") || finding.contains("more"));
    }
  }

  /** Begun as an officer begins it; returns its name. */
  private static String fresh(Visitor asha, String template) {
    String name = "from-" + template;
    asha.get("/console/conversations/new");
    asha.post(
        "/console/conversations/new",
        "title",
        "From a template",
        "name",
        name,
        "keywords",
        "from" + template,
        "begin",
        "template:" + template);
    return name;
  }

  private List<String> ofWords(String name, String kind) {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String record =
        SetUpRecord.of("From a template", name)
            .replace("\"en\", \"ur\"", "\"en\"")
            .replace("\"engagement\"", '"' + kind + '"');
    String address = "/api/v1/consultations/" + name;
    assertThat(api.put(address, record).status()).isLessThan(300);
    List<String> found = new ArrayList<>();
    for (JsonNode finding : api.get(address + "/findings").json()) {
      String where = finding.path("where").asString();
      if (where.contains(".yaml") || where.equals("conversation")) {
        found.add(where + ": " + finding.path("what").asString());
      }
    }
    return found;
  }
}
