package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.themes.Reading;
import org.earshot.themes.Theme;
import org.earshot.themes.ThemeCount;
import org.earshot.themes.Themes;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people wrote in their own words is told to everybody by its themes. */
@IntegrationTest
@Tag("tables")
class ThemesReportedTests {

  private static final String SLUG = "themes-reported";
  private static final String DESK = "/console/consultations/" + SLUG + "/report";
  private static final String PAGE = "/consultations/" + SLUG + "/report";

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private Themes themes;
  @Autowired private Reading reading;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  private HttpCaller api;

  @BeforeEach
  void closed() {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + SLUG, SetUpRecord.of("Reported themes", "short-breaks"));
    api.post("/api/v1/consultations/" + SLUG + "/open");
    wrote(0, 11, "The minibus is late every day", "Minibus");
    wrote(11, 5, "We want to meet on Sundays", "Sunday club");
    wrote(16, 5, "Nobody can follow your papers", "Letters");
    theme("Nobody said this");
    api.post("/api/v1/consultations/" + SLUG + "/close");
  }

  @Test
  void the_draft_and_the_report_name_them_hide_small_numbers_and_stay_as_approved()
      throws Exception {
    Visitor asha = officer("asha");
    Visitor ben = officer("ben");
    assertThat(asha.get(DESK).body())
        .contains("21 people answered in their own words. They wrote of: Minibus (11), ")
        .contains("Sunday club", "Letters")
        .doesNotContain("Sunday club (");
    assertThat(Visitor.to(port).get(PAGE).body())
        .as("themes are officers' words: public only with an approved report")
        .contains("21 people answered.")
        .doesNotContain("Minibus");
    assertThat(Visitor.to(port).get(PAGE + ".csv").status()).isEqualTo(404);

    asha.post(DESK, words());
    assertThat(ben.get(DESK).body()).contains("The themes that become public", "Minibus (11)");
    ben.post(DESK + "/approve", "version", "1");

    assertThat(Visitor.to(port).get(PAGE).body())
        .contains("Officers read all of them. An answer may have several themes.")
        .containsPattern("Minibus</th><td[^>]*>11</td>")
        .containsPattern("Sunday club</th><td[^>]*>not shown</td>")
        .containsPattern("Letters</th><td[^>]*>not shown</td>")
        .doesNotContain("Nobody said this");
    assertThat(word()).contains("Minibus\t11", "Sunday club\tnot shown");
    assertThat(Visitor.to(port).get(PAGE).body()).contains("href=\"" + PAGE + ".csv\"");
    assertThat(Visitor.to(port).get(PAGE + ".csv").body())
        .startsWith("What we ask,Answer,People,Share\r\n")
        .contains(",,21,\r\n", "Theme: Minibus,11,\r\n", "Theme: Sunday club,not shown,\r\n")
        .doesNotContain("Nobody said this", "club,5", "Letters,5");
    renamedAfterwards(asha, ben);
  }

  private void renamedAfterwards(Visitor asha, Visitor ben) throws Exception {
    rename("Minibus", "Our excellent minibus");

    assertThat(Visitor.to(port).get(PAGE).body())
        .as("what was approved")
        .containsPattern("Minibus</th><td[^>]*>11</td>")
        .doesNotContain("excellent");
    assertThat(word()).contains("Minibus\t11").doesNotContain("excellent");
    assertThat(asha.get(DESK).body()).contains("Officers have found something else since");

    asha.post(DESK + "/themes");
    assertThat(asha.get(DESK).body()).contains("a colleague has to approve it");
    asha.post(DESK + "/themes/approve", "mark", mark(asha));
    assertThat(asha.get(DESK).body()).contains("You asked for these themes: a second officer");
    assertThat(Visitor.to(port).get(PAGE).body()).doesNotContain("excellent");

    assertThat(ben.get(DESK).body()).contains("asks for these to be public instead");
    ben.post(DESK + "/themes/approve", "mark", "of others");
    assertThat(ben.get(DESK).body()).contains("They were changed after you read them.");
    otherThemesAreAskedForAtThisMoment(ben);
    String read = mark(ben);
    rename("Our excellent minibus", "Our worst minibus");
    ben.post(DESK + "/themes/approve", "mark", read);

    assertThat(Visitor.to(port).get(PAGE).body())
        .as("what was asked for, not what came after")
        .containsPattern("Our excellent minibus</th><td[^>]*>11</td>");
    spelledAlike(asha, ben);
  }

  private void spelledAlike(Visitor asha, Visitor ben) {
    List<String> form = new ArrayList<>();
    for (String part : List.of("about", "who", "views", "limits")) {
      form.addAll(List.of("words[" + part + "]", "بس"));
    }
    for (ThemeCount one : themes.summary(SLUG)) {
      if (one.theme().name().equals("Nobody said this")) {
        continue;
      }
      form.addAll(
          List.of(
              "words[theme:" + one.theme().id() + "]",
              one.theme().name().equals("Letters") ? "خطوط" : "Our excellent minibus"));
    }
    Matcher hidden =
        Pattern.compile("name=\"((?:began|read)\\[[^]]+])\" value=\"([0-9a-f]+)\"")
            .matcher(asha.get(DESK + "/in/ur").body());
    while (hidden.find()) {
      form.addAll(List.of(hidden.group(1), hidden.group(2)));
    }
    asha.post(DESK + "/in/ur", form.toArray(String[]::new));
    String mark = mark(ben, DESK + "/in/ur");
    ben.post(DESK + "/in/ur/checked", "mark", mark);

    assertThat(Visitor.to(port).get(PAGE + "?lang=ur").body())
        .as("translated, though it is spelled as in English")
        .contains("خطوط", "Our excellent minibus")
        .doesNotContainPattern("lang=\"en\"[^>]*>\\s*Our excellent minibus");
  }

  private void otherThemesAreAskedForAtThisMoment(Visitor ben) {
    String read = mark(ben);
    CompletableFuture<?> approves =
        Objects.requireNonNull(
            transaction.execute(
                status -> {
                  db.sql(
                          "update feedback_report set themes_asked = concat(themes_asked, ' ')"
                              + " where slug = ?")
                      .param(SLUG)
                      .update();
                  CompletableFuture<?> begun =
                      CompletableFuture.runAsync(
                          () -> ben.post(DESK + "/themes/approve", "mark", read));
                  pause();
                  return begun;
                }));
    approves.join();

    assertThat(ben.get(DESK).body()).contains("They were changed after you read them.");
    assertThat(Visitor.to(port).get(PAGE).body()).doesNotContain("excellent");
  }

  /** Long enough for the other to come to where the row is locked. */
  private static void pause() {
    try {
      Thread.sleep(700);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String mark(Visitor officer) {
    return mark(officer, DESK);
  }

  private static String mark(Visitor officer, String page) {
    Matcher mark =
        Pattern.compile("name=\"mark\" value=\"([0-9a-f]+)\"").matcher(officer.get(page).body());
    return mark.find() ? mark.group(1) : "none";
  }

  private void rename(String from, String to) {
    Theme theme =
        themes.summary(SLUG).stream()
            .map(ThemeCount::theme)
            .filter(one -> one.name().equals(from))
            .findFirst()
            .orElseThrow();
    themes.change(theme.id(), new Theme.Wording(to, "", false));
  }

  private String word() throws Exception {
    byte[] file = HttpCaller.to(port).bytes(PAGE + ".docx");
    try (XWPFWordExtractor text =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(file)))) {
      return text.getText();
    }
  }

  private static String[] words() {
    return new String[] {
      "about",
      "Breaks.",
      "who",
      "Carers.",
      "findings[0].words",
      "The minibus is late.",
      "views",
      "Late.",
      "limits",
      "Few answered."
    };
  }

  private Visitor officer(String name) {
    String username = name + "@themes-reported.example.org";
    Visitor officer = Visitor.signedIn(port, invitations, username, Role.OFFICER);
    officer.get(DESK);
    return officer;
  }

  private UUID theme(String name) {
    return themes.add(SLUG, "anything_else", new Theme.Wording(name, "", false)).id();
  }

  /** So many people write nearly the same, and an officer finds a theme in it. */
  private void wrote(int from, int people, String words, String name) {
    for (int person = from; person < from + people; person++) {
      Address who = new Address("simulator", "whatsapp:077009006%02d".formatted(person));
      Texting.texts(arrivals, who, "Breaks", "yes", "no", "4", words, "no", "yes");
    }
    Reading.Filter unread =
        new Reading.Filter(
            SLUG, "anything_else", Reading.Which.UNREAD, null, null, null, false, false);
    Set<UUID> responses =
        reading.next(unread, null, 0).group().stream()
            .map(Reading.Opened::response)
            .collect(Collectors.toSet());
    reading.code(
        new Reading.Batch(
            SLUG, "anything_else", responses, Set.of(theme(name)), Set.of(), House.CLOCK.instant()),
        "asha");
  }
}
