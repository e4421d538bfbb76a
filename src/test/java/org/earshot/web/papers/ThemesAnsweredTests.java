package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.outcomes.Outcomes;
import org.earshot.privacy.SubjectId;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.themes.Reading;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people said in their own words is answered too, and nothing of it is passed over. */
@IntegrationTest
@Tag("tables")
class ThemesAnsweredTests {

  private static int run;

  private final List<UUID> answered = new ArrayList<>();

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Themes themes;
  @Autowired private Reading reading;
  @Autowired private Outcomes outcomes;
  @Autowired private Outbox outbox;

  private String slug;
  private String desk;
  private Visitor asha;
  private Visitor ben;
  private String minibus;
  private String weekends;

  @BeforeEach
  void coded() {
    slug = "answered-" + ++run;
    desk = "/console/consultations/" + slug + "/outcome";
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Answered", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    minibus = coded(1, "The minibus is always late", "Minibus");
    weekends = coded(2, "We need a club on Sundays", "Sunday club");
    themes.add(slug, "anything_else", new Theme.Wording("Nobody said this", "", false));
    api.post("/api/v1/consultations/" + slug + "/close");
    asha = officer("asha");
    ben = officer("ben");
  }

  @Test
  void an_outcome_is_not_approved_while_it_passes_over_what_people_wrote() {
    assertThat(asha.get(desk).body())
        .contains("Themes in what people wrote", "Minibus (1)", "Every theme is answered")
        .contains("“Minibus” needs no answer because")
        .doesNotContain("“Nobody said this” needs no answer");
    write("items[0].themes", minibus);

    ben.post(desk + "/approve", "version", "1");

    assertThat(ben.get(desk).body())
        .contains("People raised what nothing here answers: “Sunday club”.")
        .contains("answered by item 1")
        .doesNotContain("and public");
    write("items[0].themes", minibus, "unanswered[" + weekends + "]", "A club opened in May.");
    ben.post(desk + "/approve", "version", "2");
    assertThat(ben.get(desk).body()).contains("The outcome is approved and public");
    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome").body())
        .contains("Sunday club", "This needs no answer from us:", "A club opened in May.");
  }

  @Test
  void one_press_begins_an_item_on_each_theme_that_nothing_replies_to() {
    assertThat(asha.get(desk).body()).contains("Add one for each theme");

    String begun = asha.post(desk, "act", "themes", "items[0].theme", "").body();

    assertThat(begun)
        .contains("Item 2", "value=\"Minibus\"", "value=\"Sunday club\"")
        .contains("answered by item 1", "answered by item 2")
        .doesNotContain("Item 3", "value=\"Nobody said this\"", "Add one for each theme");
    assertThat(asha.post(desk, "act", "themes", "unanswered[" + minibus + "]", "Old").body())
        .contains("value=\"Sunday club\"")
        .doesNotContain("value=\"Minibus\"");
  }

  @Test
  void why_a_theme_needs_no_answer_is_told_in_every_language_before_it_is_told_in_any() {
    String[] urdu = {
      "unanswered[" + weekends + "]",
      "A club opened in May.",
      "items[0].themes",
      minibus,
      "translations[ur].summary",
      "ہم نے سنا۔",
      "translations[ur].items[0].theme",
      "باقی",
      "translations[ur].items[0].youSaid",
      "بہت کچھ۔",
      "translations[ur].items[0].weDid",
      "ہم نے سب پڑھا۔"
    };
    write(urdu);
    assertThat(asha.get(desk).body())
        .contains("“Sunday club” needs no answer, in Urdu")
        .contains("Begun and not complete: Urdu.");

    String at = "translations[ur].unanswered[" + weekends + "]";
    List<String> whole = new ArrayList<>(List.of(urdu));
    whole.addAll(List.of(at + ".name", "اتوار کا کلب", at + ".why", "کلب مئی میں کھل گیا۔"));
    write(whole.toArray(String[]::new));

    assertThat(asha.get(desk).body())
        .contains("کلب مئی میں کھل گیا۔")
        .doesNotContain("Begun and not complete");
    ben.get(desk);
    ben.post(desk + "/approve", "version", "2");
    assertThat(Visitor.to(port).get("/consultations/" + slug + "/outcome?lang=ur").body())
        .contains("اتوار کا کلب", "کلب مئی میں کھل گیا۔")
        .doesNotContain("Sunday club", "A club opened in May.");
  }

  @Test
  void whoever_approves_is_told_that_answers_are_unread() {
    assertThat(asha.get(desk).body()).doesNotContain("not been read");
    answered.forEach(one -> jdbc.update("delete from text_read where response = ?", one));
    write("items[0].themes", minibus, "unanswered[" + weekends + "]", "A club opened in May.");

    assertThat(ben.get(desk).body()).contains("Not read yet: 2 answers in people’s own words.");
    ben.post(desk + "/approve", "version", "1");
    assertThat(ben.get(desk).body())
        .contains("The outcome is approved and public")
        .doesNotContain("not been read");
  }

  @Test
  void who_wrote_about_a_theme_reads_its_answer_before_any_other() {
    write(
        "items[0].about",
        "anything_else",
        "items[1].theme",
        "Transport",
        "items[1].youSaid",
        "The minibus comes late.",
        "items[1].status",
        "done",
        "items[1].weDid",
        "A second driver.",
        "items[1].themes",
        minibus,
        "unanswered[" + weekends + "]",
        "A club opened in May.");
    ben.post(desk + "/approve", "version", "1");
    ben.get(desk);
    ben.post(desk + "/send");
    assertThat(ben.get(desk).body()).contains("The letters are on their way");
    for (int i = 0; i < 100 && outcomes.deliveries(slug).total() < 2; i++) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }

    assertThat(letter(1))
        .containsSubsequence("You said: The minibus comes late.", "You said: Much.");
    assertThat(letter(2))
        .containsSubsequence("You said: Much.", "Transport: What we did: A second driver.");
  }

  @Test
  void a_theme_is_not_both_answered_and_left_and_its_reason_is_kept_as_typed() {
    HttpCaller.Answer refused =
        write("items[0].themes", weekends, "unanswered[" + weekends + "]", "A club opened in May.");

    assertThat(refused.body())
        .contains("href=\"#unanswered[" + weekends + "]\"", "leave the reason empty")
        .contains("A club opened in May.");
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String body =
        """
        {"summary": "S.", "items": [{"theme": "Buses", "you_said": "Late.", "status": "done", \
        "we_did": "Six more.", "themes": ["%s"]}], "unanswered": [{"theme": "%s", "why": "Done."}]}""";
    String path = "/api/v1/consultations/" + slug + "/outcome";
    assertThat(api.put(path, body.formatted(UUID.randomUUID(), weekends)).body())
        .contains("items[0].themes[0]", "There is no theme");
    assertThat(api.put(path, body.formatted(minibus, weekends)).status()).isEqualTo(200);
    assertThat(api.get(path).body()).contains("\"themes\":[\"" + minibus, "\"why\":\"Done.\"");
  }

  private String letter(int person) {
    UUID subject =
        jdbc.queryForObject(
            "select subject from response where id = ?", UUID.class, answered.get(person - 1));
    return outbox.sentTo(new SubjectId(Objects.requireNonNull(subject))).stream()
        .filter(sent -> sent.kind() == Letter.Kind.OUTCOME)
        .map(Outbox.Sent::text)
        .reduce("", String::concat);
  }

  private HttpCaller.Answer write(String... more) {
    List<String> form =
        new ArrayList<>(
            List.of(
                "summary",
                "We listened.",
                "items[0].theme",
                "All else",
                "items[0].youSaid",
                "Much.",
                "items[0].status",
                "done",
                "items[0].weDid",
                "We read it all."));
    form.addAll(List.of(more));
    return asha.post(desk, form.toArray(String[]::new));
  }

  private Visitor officer(String name) {
    String username = name + run + "@answered.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(desk);
    return officer;
  }

  /** Someone answers, asks to be told, and an officer finds a theme; its id. */
  private String coded(int person, String words, String theme) {
    Address who = new Address("simulator", "sms:07700900" + (840 + 10 * run + person));
    Texting.texts(arrivals, who, "Breaks", "yes", "no", "4", words, "no", "yes");
    Theme added = themes.add(slug, "anything_else", new Theme.Wording(theme, "", false));
    Reading.Filter unread =
        new Reading.Filter(
            slug, "anything_else", Reading.Which.UNREAD, null, null, null, false, false);
    UUID response = reading.next(unread, null, 0).group().getFirst().response();
    answered.add(response);
    Set<UUID> one = Set.of(added.id());
    reading.code(
        new Reading.Batch(
            slug, "anything_else", Set.of(response), one, Set.of(), House.CLOCK.instant()),
        "asha");
    return added.id().toString();
  }
}
