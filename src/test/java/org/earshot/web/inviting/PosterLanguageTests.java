package org.earshot.web.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever does what a poster says is answered in the language of the poster. */
@IntegrationTest
class PosterLanguageTests {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "ar", "bn", "cy", "es", "fr", "gu", "hi", "it", "pa", "pl", "pt", "ro", "so", "ta",
          "ur");

  /** What stands between the marks that keep it apart from the words around it. */
  private static final Pattern APART = Pattern.compile("\\u2068(POSTERCLUB[^\\u2069]*)\\u2069");

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void in_every_language() {
    String slug = "posters-speak";
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String partner =
        "{\"partners\": [{\"name\": \"A club\", \"join_word\": \"POSTERCLUB\"}], \"languages\": [\""
            + String.join("\", \"", LANGUAGES)
            + "\"],";
    api.put(
        "/api/v1/consultations/" + slug,
        SetUpRecord.of("Posters", "short-breaks")
            .replace("\"languages\": [\"en\", \"ur\"],", "")
            .replaceFirst("\\{", partner));
    api.post("/api/v1/consultations/" + slug + "/open");
    Visitor officer =
        Visitor.signedIn(port, invitations, "posters-speak@example.org", Role.OFFICER);
    int person = 0;
    for (String language : LANGUAGES) {
      String poster =
          "/console/consultations/"
              + slug
              + "/inviting/poster?word=POSTERCLUB&sure=yes&language="
              + language;
      String text =
          Jsoup.parse(officer.get(poster).body()).expectFirst(".inviting-text").wholeText();
      Matcher written = APART.matcher(text);
      assertThat(written.find()).as(text).isTrue();
      assertThat(spokenWith(slug, "077009002" + (10 + person++), written.group(1)))
          .as(written.group(1))
          .isEqualTo(language);
      assertThat(spokenWith(slug, "077009002" + (10 + person++), "POSTERCLUB-" + language))
          .as("by a link of Telegram")
          .isEqualTo(language);
    }
    // Others' tests count what is open.
    api.post("/api/v1/consultations/" + slug + "/close");
  }

  /** The language that they are asked in. */
  private String spokenWith(String slug, String phone, String text) {
    Address who = new Address("simulator", "sms:" + phone);
    int before = count(slug);
    Texting.texts(arrivals, who, text);
    assertThat(count(slug)).as(text + " lets somebody in").isEqualTo(before + 1);
    return jdbc.queryForList(
            "select language from response where consultation = ? order by started_at desc, id",
            String.class,
            slug)
        .getFirst();
  }

  private int count(String slug) {
    return jdbc.queryForList("select id from response where consultation = ?", slug).size();
  }
}
