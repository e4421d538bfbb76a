package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.privacy.Audit;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** From people's texts to numbers that an officer may show to others. */
@IntegrationTest
class ResultsTests {

  private static int runs;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Audit audit;

  @Value("${earshot.conversations}")
  private Path conversations;

  private final String slug = "counted-" + ++runs;
  private final int people = 100 * runs;
  private Wire wire;

  @BeforeEach
  void open() throws Exception {
    wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    new Council(wire, slug).opens(conversations, "COUNTED" + runs);
  }

  @Test
  void fewer_than_ten_people_are_told_nothing_of() {
    take(9, "no", "4");

    assertThat(page("")).contains("Fewer than 10 people").doesNotContain("<td", "not shown yet\"");
  }

  @Test
  void large_numbers_are_shown_and_small_ones_hide_a_second() {
    take(11, "no", "4");
    take(10, "no", "5");
    take(3, "no", "1");

    String page = page("");

    assertThat(page).contains("24 people took part", "100%");
    String ratings = page.substring(page.indexOf("id=\"question-good_at_listening\""));
    assertThat(cells(ratings)).containsSubsequence("not shown", "0", "0", "11", "not shown");
  }

  @Test
  void programs_and_files_are_told_what_the_page_tells() {
    take(11, "no", "4");
    take(10, "no", "5");
    take(3, "no", "1");
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);

    assertThat(marks(api, ""))
        .containsExactly(
            "1 null could_identify", "2 0 null", "3 0 null", "4 11 null", "5 null could_identify");
    assertThat(marks(api, "?whole=true"))
        .containsExactly("1 3 null", "2 0 null", "3 0 null", "4 11 null", "5 10 null");
    String page = page("");
    assertThat(cells(page.substring(page.indexOf("id=\"question-good_at_listening\""))))
        .containsSubsequence("not shown", "0", "0", "11", "not shown");
    assertThat(api.get("/api/v1/consultations/" + slug + "/exports/results.csv").body())
        .contains(",1,not shown,,could_identify")
        .contains(",5,not shown,,could_identify")
        .contains(",4,11,46,");
    assertThat(audit.page(0, 20))
        .anySatisfy(
            entry -> {
              assertThat(entry.what()).isEqualTo("took results with small numbers");
              assertThat(entry.about()).isEqualTo(slug);
            });
  }

  private List<String> marks(HttpCaller api, String query) {
    List<String> marks = new ArrayList<>();
    for (JsonNode line : api.get("/api/v1/consultations/" + slug + "/results" + query).json()) {
      if (line.path("question").asString().equals("good_at_listening")) {
        for (JsonNode one : line.path("counts")) {
          marks.add(
              one.path("value").asString()
                  + " "
                  + one.path("count")
                  + " "
                  + one.path("hidden").asString("null"));
        }
      }
    }
    return marks;
  }

  @Test
  void an_answer_narrows_down_and_too_few_are_told_nothing_of() {
    take(12, "no", "4");
    take(10, "no", "2");
    take(3, "no", "1");

    assertThat(page("?given=good_at_listening%3D4")).contains("12 people match");
    assertThat(page("?given=good_at_listening%3D2"))
        .as("25 in all, and 12 who said 4, would leave three")
        .contains("How many people match is not shown", "or it would tell of so few")
        .doesNotContain("10 people match", ">10 people answered");
    assertThat(page("?given=good_at_listening%3D1"))
        .contains("How many people match is not shown")
        .doesNotContain("3 people");
    assertThat(page("?given=good_at_listening%3D9&by=nonsense")).contains("25 people took part");
  }

  @Test
  void groups_stand_side_by_side_and_a_small_one_stays_unknown() {
    take(12, "no", "4");
    take(12, "no", "2");
    take(4, "no", "1");

    String page = page("?by=question%3Dgood_at_listening");

    assertThat(page).contains("12 answered", "100% (12)", "not shown").doesNotContain("fewer than");
  }

  private List<String> cells(String html) {
    String body = html.substring(html.indexOf("<tbody"), html.indexOf("</tbody>"));
    return java.util.regex.Pattern.compile("<td[^>]*numeric[^>]*>([^<]*)</td>")
        .matcher(body)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private int taken;

  private void take(int many, String caring, String rating) {
    for (int i = 0; i < many; i++) {
      String address = "+447700951%03d".formatted(people + taken++);
      for (String words : List.of("COUNTED" + runs, "yes", caring, rating, "no")) {
        assertThat(wire.say("sms", address, words, 1)).isTrue();
      }
    }
  }

  private String page(String query) {
    Visitor officer =
        Visitor.signedIn(port, invitations, slug + query.hashCode() + "@example.org", Role.OFFICER);
    var answer = officer.get("/console/consultations/" + slug + "/results" + query);
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }
}
