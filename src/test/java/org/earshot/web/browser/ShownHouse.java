package org.earshot.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.House;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;

/** A house with something to look at on every page. */
final class ShownHouse {

  /** Something in every list, and a date for every mark on the line. */
  private static final String DRAFT =
      """
      {"title": "A draft for axe", "conversation": "short-breaks", "languages": ["en", "ur"],
       "opens_on": "2027-02-01", "closes_on": "2027-03-31", "decision_on": "2027-05-31",
       "inclusion": {"barriers": [{"barrier": "Stairs"}, {"barrier": "Print"}],
         "easy_to_overlook": [{"group": "Young carers"}]},
       "evidence": [{"what": "Little", "link": "https://council.example/little"}],
       "stakeholders": [{"name": "Carers", "influence": "low", "interest": "high"},
         {"name": "Board", "influence": "high", "interest": "low"}, {"name": "Somebody"}],
       "partners": [{"name": "Age Concern", "join_word": "AGE"}],
       "cost": {"people_expected": 400}}
      """;

  private final int port;
  private final Chromium chromium;
  private final HttpCaller api;

  ShownHouse(int port, Chromium chromium) {
    this.port = port;
    this.chromium = chromium;
    this.api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
  }

  void drafted(String slug) {
    assertThat(api.put("/api/v1/consultations/" + slug, DRAFT).status()).isLessThan(300);
  }

  void opened(String slug, String title) {
    opened(slug, SetUpRecord.of(title, "short-breaks"), title);
  }

  private void opened(String slug, String record, String title) {
    assertThat(api.put("/api/v1/consultations/" + slug, record).status()).as(title).isLessThan(300);
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
  }

  /** Open, with an organisation that brings people. */
  void openedWithAPartner(String slug, String organisation, String joinWord) {
    String partner = "{\"name\": \"%s\", \"join_word\": \"%s\"}".formatted(organisation, joinWord);
    String record = SetUpRecord.of("With a partner", "short-breaks");
    opened(slug, with(record, "\"partners\": [" + partner + "]"), slug);
  }

  private static String with(String record, String more) {
    return "{" + more + "," + record.substring(1);
  }

  /** Open until today, with a prize that is drawn tomorrow. */
  void openedWithAPrize(String slug) {
    LocalDate today = LocalDate.ofInstant(House.CLOCK.instant(), ZoneOffset.UTC);
    String record =
        SetUpRecord.of("With a prize", "short-breaks")
            .replace("\"closes_on\": \"2027-03-31\"", "\"closes_on\": \"%s\"".formatted(today));
    String prize =
        """
        "incentive": {"prize": "A £50 voucher", "draw_on": "%s",
          "terms": "https://council.example/draw"}
        """;
    opened(slug, with(record, prize.formatted(today.plusDays(1))), slug);
  }

  /** Open in all of these languages. */
  void openedIn(List<String> languages, String slug) {
    String tags = "\"" + String.join("\", \"", languages) + "\"";
    String record = SetUpRecord.of("Open to everyone", "short-breaks");
    opened(slug, record.replace("\"en\", \"ur\"", tags), slug);
  }

  /** A consultation in which one person has answered and asked for a person, with its outcome. */
  void closed(String slug, String number) {
    opened(slug, "A consultation called " + slug);
    try (BrowserContext window = chromium.window(port)) {
      Telephone phone = Telephone.of(window.newPage(), number);
      phone.answersAboutBreaks();
      phone.say("PERSON", "07700 900123");
    }
    api.post("/api/v1/consultations/" + slug + "/close");
    String outcome = "/api/v1/consultations/" + slug + "/outcome";
    api.put(
        outcome,
        """
        {"summary": "We listened", "items": [{"theme": "Buses", "you_said": "Later buses",
          "status": "cannot_do", "why": "No drivers", "options": ["breaks:home"]}],
         "translations": {"ur": {"summary": "خلاصہ",
          "items": [{"theme": "بسیں", "you_said": "بسیں", "why": "نہیں"}]}}}
        """);
    HttpCaller.to(port).bearer(secondOfficer()).post(outcome + "/approve");
  }

  private String secondOfficer() {
    return api.post("/api/v1/tokens", "{\"name\": \"Second\", \"role\": \"officer\"}")
        .json()
        .path("token")
        .asString();
  }

  /** The parts of a set-up record. */
  List<String> parts(String slug) {
    return Stream.of(
            "about",
            "change",
            "audience",
            "stakeholders",
            "answers",
            "lead",
            "dates",
            "conversation",
            "scrutiny")
        .map(part -> "/console/consultations/" + slug + "/set-up/" + part)
        .toList();
  }
}
