package org.earshot.web.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How many were asked on does not tell how few gave the number that kept others from it. */
@IntegrationTest
class FollowedTests {

  private static final String QUESTIONS =
      """
      conversation: %1$s
      language: en
      title: Notice
      keywords: [%2$s]
      welcome: We are planning breaks.
      more: You can help us choose.
      questions:
        - id: bus
          ask: Do you take the bus?
          type: yes_no
        - id: notice
          ask: How many days' notice do you need?
          type: number
          min: 0
          max: 90
        - id: earlier
          ask: Would you plan earlier if we told you earlier?
          type: yes_no
          when: notice >= 20
      thanks: Thank you.
      """;

  private static int run;
  private static int people;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;

  @Value("${earshot.conversations}")
  private Path conversations;

  private HttpCaller api;
  private Visitor officer;
  private String slug;
  private String keyword;

  @BeforeEach
  void open() throws IOException {
    slug = "followed-" + ++run;
    keyword = "FOLLOWED" + run;
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    Path folder = Files.createDirectories(conversations.resolve(slug));
    Files.writeString(folder.resolve("conversation.yaml"), QUESTIONS.formatted(slug, keyword));
    api.put(address(), SetUpRecord.of("Notice", slug).replace("[\"en\", \"ur\"]", "[\"en\"]"));
    assertThat(api.post(address() + "/open").status()).isLessThan(300);
    officer = Visitor.signedIn(port, invitations, slug + "@example.org", Role.OFFICER);
  }

  @AfterEach
  void close() {
    api.post(address() + "/close");
  }

  @Test
  void a_comparison_hides_what_the_results_of_each_group_hide() {
    answer(25, "yes", "40", "yes");
    answer(4, "yes", "5");
    answer(31, "no", "40", "no");

    assertThat(earlier("?given=bus%3Dtrue")).contains("Not shown").doesNotContain("25");
    assertThat(earlier("?by=question%3Dbus"))
        .as("29 who take the bus said how much notice they need")
        .contains("Yes not shown")
        .doesNotContain("25");
  }

  @Test
  void where_enough_gave_each_number_everything_is_told() {
    answer(25, "yes", "40", "yes");
    answer(14, "yes", "5");
    answer(31, "no", "40", "no");
    answer(12, "no", "5");

    assertThat(earlier("?by=question%3Dbus")).contains("Yes 25 answered", "No 31 answered");
  }

  private void answer(int many, String... replies) {
    for (int i = 0; i < many; i++) {
      Address chat = new Address("telegram", "27310" + String.format("%04d", people++));
      Texting.texts(arrivals, chat, keyword, "yes");
      Texting.texts(arrivals, chat, replies);
    }
  }

  private String address() {
    return "/api/v1/consultations/" + slug;
  }

  /** What the page says of the question that few were not asked. */
  private String earlier(String query) {
    String page = officer.get("/console/consultations/" + slug + "/results" + query).body();
    return Jsoup.parse(page).select("section[aria-labelledby=question-earlier]").text();
  }
}
