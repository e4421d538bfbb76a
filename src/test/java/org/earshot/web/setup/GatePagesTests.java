package org.earshot.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The opening gate by its page. */
@IntegrationTest
class GatePagesTests {

  private static final Pattern REASON = Pattern.compile("name=\"(why-[0-9a-f]+)\"");
  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  private Visitor asha;
  private String mine;

  @BeforeEach
  void arrive() {
    runs++;
    mine = "/console/consultations/gate-" + runs;
    asha = Visitor.signedIn(port, invitations, "asha-g" + runs + "@example.org", Role.OFFICER);
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/gate-" + runs, SetUpRecord.of("Gate", "short-breaks"));
  }

  @Test
  void each_check_says_what_it_wants_who_asks_for_it_and_where_to_mend_it() {
    assertThat(asha.get(mine + "/gate").body())
        .contains("How much it matters to people")
        .contains("Leicester City Council, Adult Social Care engagement strategy, principle 3")
        .contains(mine + "/set-up/about#approach.impact")
        .contains("need a reason", "The Gunning principles", "Minimum standards");
  }

  @Test
  void others_that_ask_the_same_people_at_the_same_time_are_named() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String same =
        SetUpRecord.of("Hospice volunteers overnight", "short-breaks")
            .replace("\"en\", \"ur\"", "\"en\"")
            .strip();
    String shared = same.substring(0, same.length() - 1) + ", \"partners\": [%s]}";
    String club = "{\"name\": \"The quilting club\", \"join_word\": \"QUILT%d\"}";
    api.put("/api/v1/consultations/overlap-a-" + runs, shared.formatted(club.formatted(runs)));
    String later =
        shared
            .formatted("{\"name\": \"the Quilting Club \"}")
            .replace("Hospice volunteers overnight", "Something else")
            .replace("2027-03-31", "2027-03-30");
    api.put("/api/v1/consultations/overlap-b-" + runs, later);
    String apart = same.replace("\"Carers\"", "\"Anybody\"").replace("Hospice", "Allotment");
    api.put("/api/v1/consultations/overlap-c-" + runs, apart);
    try {
      assertThat(api.post("/api/v1/consultations/overlap-a-" + runs + "/open").status())
          .isEqualTo(200);

      assertThat(gate("overlap-b-"))
          .contains("Hospice volunteers overnight, until 31 March 2027, led by Ada Okoro.")
          .contains("In common: the Quilting Club.");
      assertThat(gate("overlap-c-")).doesNotContain("In common");
    } finally {
      api.post("/api/v1/consultations/overlap-a-" + runs + "/close");
    }
    assertThat(gate("overlap-b-")).doesNotContain("In common");
  }

  private String gate(String slug) {
    return Jsoup.parse(asha.get("/console/consultations/" + slug + runs + "/gate").body())
        .body()
        .text();
  }

  @Test
  void it_opens_once_every_warning_has_its_reason_and_others_can_read_them() {
    asha.get(mine + "/gate");
    assertThat(asha.post(mine + "/open").header("Location")).endsWith(mine + "/gate");
    assertThat(asha.get(mine + "/gate").body()).contains("It may not open yet");

    List<String> reasons = new ArrayList<>();
    Matcher names = REASON.matcher(asha.get(mine + "/gate").body());
    while (names.find()) {
      reasons.addAll(List.of(names.group(1), "A pilot with <one> group"));
    }
    assertThat(asha.post(mine + "/gate/reasons", reasons.toArray(String[]::new)).status())
        .isEqualTo(302);
    assertThat(asha.get(mine + "/gate").body())
        .contains("Nothing stands in the way", "A pilot with &lt;one&gt; group")
        .contains("Given by Officer asha-g" + runs);
    assertThat(asha.post(mine + "/open").header("Location")).endsWith(mine);
    assertThat(asha.get(mine).body()).contains("The consultation is open");
    assertThat(asha.get(mine + "/gate").body())
        .contains("Reasons that were given", "It opened without a sign-off");
  }

  @Test
  void it_asks_for_a_reason_where_the_language_of_the_conversation_is_left_out() {
    String left = "English, in which the conversation is written, is not among the languages";
    assertThat(asha.get(mine + "/gate").body()).doesNotContain(left);

    asha.get(mine + "/set-up/conversation");
    asha.post(mine + "/set-up/conversation", "conversation", "short-breaks", "languages", "ur");

    assertThat(asha.get(mine + "/gate").body())
        .contains(left)
        .contains(mine + "/set-up/conversation#languages\">Languages to offer</a>");
  }

  @Test
  void a_reason_that_is_too_long_comes_back_as_it_was_typed() {
    Matcher names = REASON.matcher(asha.get(mine + "/gate").body());
    assertThat(names.find()).isTrue();
    assertThat(asha.post(mine + "/gate/reasons", names.group(1), "y".repeat(2_001)).body())
        .contains("Use at most 2,000 characters", "y".repeat(2_001));
  }

  @Test
  void a_second_officer_signs_off_and_a_change_makes_it_void() {
    asha.get(mine + "/gate");
    assertThat(asha.post(mine + "/gate/sign-off", "role", "").body())
        .contains("Enter the role that you sign off as");
    asha.post(mine + "/gate/sign-off", "role", "Head of Service");
    assertThat(asha.get(mine + "/gate").body())
        .contains("Signed off", "Officer asha-g" + runs + ", Head of Service");
    asha.post(mine + "/gate/sign-off", "role", "Head of Service");
    assertThat(asha.get(mine + "/gate").body())
        .containsOnlyOnce("Officer asha-g" + runs + ", Head of Service");

    asha.get(mine + "/set-up/change");
    asha.post(mine + "/set-up/change", "who_decides", "Somebody else");

    assertThat(asha.get(mine + "/gate").body())
        .contains("No longer holds", "ask another officer to sign it off")
        .doesNotContain("Role that you sign off as");
    assertThat(asha.post(mine + "/gate/sign-off", "role", "Head of Service").body())
        .contains("ask another officer");
  }

  @Test
  void what_was_typed_outlives_the_session() {
    String name = "why-0123";
    asha.get(mine + "/gate");
    asha.loseSession();
    asha.post(mine + "/gate/sign-off", "role", "Head of Nothing", name, "Typed");
    asha.signIn("asha-g" + runs + "@example.org", Visitor.PASSWORD);

    assertThat(asha.get(mine + "/gate/sign-off?again").body())
        .contains("Not saved yet", "Head of Nothing");
  }
}
