package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From closing day to what each who asked is told of what everybody said. */
@IntegrationTest
class ReportingTests {

  private static final String SLUG = "reported";
  private static final String DESK = "/console/consultations/" + SLUG + "/report";
  private static final String PAGE = "/consultations/" + SLUG + "/report";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;

  @Value("${earshot.conversations}")
  private Path conversations;

  @Test
  void a_draft_on_closing_day_becomes_a_page_and_a_message_to_each_who_asked() throws Exception {
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    Council council = new Council(wire, SLUG);
    council.opens(conversations, "REPORTED");
    Phone asked = took(wire, 0, "yes");
    Phone stopped = took(wire, 1, "yes");
    Phone silent = took(wire, 2, "no");
    for (int i = 3; i < 12; i++) {
      took(wire, i, "no");
    }
    stopped.says("STOP");
    Visitor author = Visitor.signedIn(port, invitations, "tells@example.org", Role.OFFICER);
    Visitor second = Visitor.signedIn(port, invitations, "reads@example.org", Role.OFFICER);
    assertThat(author.get(DESK).body()).contains("It is written when the consultation has closed");
    assertThat(author.get(PAGE).body()).contains("There is no report yet");

    council.call("POST", "/close", "");

    assertThat(author.get(DESK).body())
        .contains("first draft", "12 people took part", "12 of 12 people said: No")
        .contains("not a sample");
    assertThat(author.get(PAGE).body())
        .contains("The report in words is being written", "Due by", "100%");
    assertThat(author.get("/console/consultations/" + SLUG).body())
        .contains("href=\"" + DESK + "\"");
    assertThat(author.get("/console").body()).contains("href=\"" + DESK + "\"");

    assertThat(write(author, "", "Nobody cares for anyone.").body())
        .contains("There is a problem", "Sum up what people said", "Nobody cares for anyone.");
    assertThat(write(author, "Little was said.", "Nobody cares for anyone.").status())
        .isEqualTo(302);
    assertThat(author.get(DESK).body())
        .contains("another officer has to approve it", "What people will read", "as an SMS of")
        .doesNotContain(DESK + "/approve");
    second.get(DESK);
    second.post(DESK + "/approve", "version", "1");

    assertThat(second.get(DESK).body()).contains("Approved by Officer reads");
    assertThat(author.get(PAGE).body())
        .contains("Nobody cares for anyone.", "Little was said.", "approved and published on")
        .contains("12 people took part")
        .doesNotContain("is being written");
    assertThat(HttpCaller.to(port).get("/consultations.json").body())
        .containsPattern("\"slug\":\"" + SLUG + "\"[^}]*\"feedback\":\\{[^}]*\"state\":\"sent\"");
    assertThat(author.get("/console/consultations/" + SLUG).body())
        .doesNotContain("Feedback report</a>: ");

    assertThat(second.get(DESK + "/send").body()).contains("One person has asked to be told");
    int heard = silent.got().size();
    int last = stopped.got().size();
    second.post(DESK + "/send");
    asked.waitsFor("Nobody cares for anyone.");
    second.post(DESK + "/send");

    assertThat(asked.gotLast())
        .contains("In short, people told us:", "23 June 2027", PAGE, "Text STOP");
    awaitSent(second);
    assertThat(asked.got().stream().filter(text -> text.contains("Nobody cares"))).hasSize(1);
    assertThat(silent.got()).hasSize(heard);
    assertThat(stopped.got()).hasSize(last);
    assertThat(second.get(DESK + "/deliveries").body()).contains("<dt>Letters</dt><dd>1</dd>");
  }

  private static HttpCaller.Answer write(Visitor author, String views, String finding) {
    return author.post(
        DESK,
        "about",
        "Short breaks.",
        "who",
        "Carers.",
        "findings[0].words",
        finding,
        "findings[1].words",
        "",
        "views",
        views,
        "limits",
        "Few answered.");
  }

  private static void awaitSent(Visitor officer) throws InterruptedException {
    for (int i = 0; i < 600 && !sent(officer); i++) {
      Thread.sleep(50);
    }
    assertThat(sent(officer)).isTrue();
  }

  private static boolean sent(Visitor officer) {
    return officer.get(DESK).body().contains("It can no longer be changed")
        && officer.get(DESK).body().contains(">Sent</strong>");
  }

  private static Phone took(Wire wire, int number, String told) throws InterruptedException {
    Phone phone = new Phone(wire, "sms", "+4477009526%02d".formatted(number));
    for (String words : List.of("REPORTED", "yes", "no", "4", "nothing else", "no", told)) {
      phone.says(words);
    }
    return phone;
  }
}
