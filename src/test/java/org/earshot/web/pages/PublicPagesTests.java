package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anyone can read, over HTTP and without signing in. */
@IntegrationTest
class PublicPagesTests {

  private static final String TITLE = "Breaks, buses & more <b>";

  @LocalServerPort private int port;
  private HttpCaller browser;
  private HttpCaller api;

  @BeforeEach
  void arrive() {
    browser = HttpCaller.to(port).with("Accept", "text/html");
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
  }

  @Test
  void a_draft_is_nobodys_business() {
    api.put("/api/v1/consultations/pages-draft", SetUpRecord.of("Draft pages", "short-breaks"));

    assertThat(browser.get("/").body()).doesNotContain("Draft pages");
    assertThat(browser.get("/consultations.json").body()).doesNotContain("pages-draft");
    assertThat(browser.get("/consultations/pages-draft").status()).isEqualTo(404);
    assertThat(browser.get("/consultations/pages-draft/outcome").status()).isEqualTo(404);
  }

  @Test
  void an_open_consultation_tells_everything_and_how_to_take_part() {
    open("pages-open");

    assertThat(browser.get("/").body())
        .contains("Breaks, buses &amp; more &lt;b&gt;", "Due by", "30 April 2027", "23 June 2027");
    assertThat(browser.get("/consultations/pages-open").body())
        .contains("To choose breaks; and how", "Who is entitled", "The cabinet", "31 May 2027")
        .contains("Text <strong>BREAKS</strong> to", "07700 900000", "Ada Okoro")
        .contains("lang=\"ur\" dir=\"rtl\"");
    assertThat(browser.get("/consultations/pages-open/report").body())
        .contains("There is no report yet");
    assertThat(browser.get("/consultations/pages-open/outcome").body())
        .contains("The outcome has not been published yet");
  }

  @Test
  void people_read_what_led_to_it_what_it_means_for_them_and_how_far_they_can_change_it() {
    String record =
        SetUpRecord.of("Pages and background", "short-breaks")
            .replace(
                "\"safeguarding_phone\"",
                "\"background\": {\"history\": \"Half get no break\", \"what_changes\": \"You"
                    + " may book by the hour\", \"limits\": \"It starts in July\","
                    + " \"options_drawn_up\": \"With ten carers\", \"success\": \"Our own"
                    + " business\"}, \"approach\": {\"level\": \"involve\", \"why_not_higher\":"
                    + " \"Our own reasons\"}, \"safeguarding_phone\"");
    api.put("/api/v1/consultations/pages-background", record);
    assertThat(api.post("/api/v1/consultations/pages-background/open").status()).isEqualTo(200);

    for (String page : List.of("", "/sheet")) {
      assertThat(browser.get("/consultations/pages-background" + page).body())
          .contains("Background", "Half get no break")
          .contains("What may change for you", "You may book by the hour")
          .contains("Limits that bind everybody", "It starts in July")
          .contains("How the options came about", "With ten carers")
          .contains("How much influence you have", "We work with people while plans are made.")
          .doesNotContain("Our own");
    }
    api.post("/api/v1/consultations/pages-background/close");
  }

  @Test
  void each_says_on_what_grounds_in_law_and_for_how_long_as_its_record_does() {
    String record =
        SetUpRecord.of("Pages and law", "short-breaks")
            .replace(
                "\"safeguarding_phone\"",
                "\"protection\": {\"legal_basis\": {\"take_part\": \"public_task\","
                    + " \"equality\": \"equality_monitoring\"}, \"retention\": \"Six years, then"
                    + " counts only\"}, \"safeguarding_phone\"");
    api.put("/api/v1/consultations/pages-law", record);
    assertThat(api.post("/api/v1/consultations/pages-law/open").status()).isEqualTo(200);

    assertThat(browser.get("/consultations/pages-law").body())
        .contains("To keep and read your answers", "article 6(1)(e)")
        .contains("To ask about your background", "schedule 1, paragraph 8")
        .contains("Six years, then counts only")
        .doesNotContain("To tell you what came of it");
    assertThat(browser.get("/privacy").body())
        .contains("/consultations/pages-law#privacy", "each consultation’s own page");
  }

  @Test
  void the_privacy_notice_names_who_carries_messages_and_whom_to_ask_about_data() {
    open("pages-carried");

    assertThat(browser.get("/privacy").body())
        .contains("Twilio, and the phone networks", "Twilio and Meta (WhatsApp)", "Telegram")
        .contains("About your data: Data protection officer, dpo@example.org")
        .doesNotContain("translation server");
    assertThat(browser.get("/consultations/pages-carried").body())
        .contains("Whom to ask about your data", "dpo@example.org");
  }

  @Test
  void a_scheduled_consultation_is_coming() {
    String record =
        SetUpRecord.of("Pages to come", "short-breaks")
            .replace("\"closes_on\"", "\"opens_on\": \"2027-03-01\", \"closes_on\"");
    api.put("/api/v1/consultations/pages-coming", record);
    assertThat(api.post("/api/v1/consultations/pages-coming/open").json().path("state"))
        .hasToString("\"scheduled\"");

    assertThat(browser.get("/").body()).contains("Coming", "Pages to come", "1 March 2027");
    assertThat(browser.get("/consultations/pages-coming").body()).contains("has not opened yet");
  }

  @Test
  void a_closed_one_has_a_report_that_hides_small_numbers() {
    open("pages-closed");
    api.post("/api/v1/consultations/pages-closed/close");

    assertThat(browser.get("/consultations/pages-closed/report").body())
        .contains("Do you look after someone", "Fewer than 10 people took part")
        .contains("The report in words is being written", "Due by")
        .doesNotContain("<table", "Published on");
    assertThat(browser.get("/consultations.json").body()).doesNotContain("\"state\":\"sent\"");
  }

  @Test
  void a_published_outcome_can_be_read_in_each_language_it_was_translated_to() {
    open("pages-outcome");
    api.put(
        "/api/v1/consultations/pages-outcome/outcome",
        """
        {"summary": "We listened", "items": [{"theme": "Buses", "you_said": "Later buses",
          "status": "cannot_do", "why": "No drivers"}],
         "translations": {"ur": {"summary": "خلاصہ",
          "items": [{"theme": "بسیں", "you_said": "بسیں", "why": "نہیں"}]},
          "pl": {"summary": "Niepełne", "items": []}}}
        """);
    HttpCaller second = HttpCaller.to(port).bearer(secondToken());
    assertThat(api.post("/api/v1/consultations/pages-outcome/close").status()).isEqualTo(200);
    assertThat(second.post("/api/v1/consultations/pages-outcome/outcome/approve").status())
        .isEqualTo(200);

    assertThat(browser.get("/consultations/pages-outcome/outcome").body())
        .contains("We listened", "Buses", "Later buses", "No drivers")
        .contains("hreflang=\"ur\"")
        .doesNotContain("hreflang=\"pl\"");
    assertThat(browser.get("/consultations/pages-outcome/outcome?lang=ur").body())
        .contains("<div lang=\"ur\" dir=\"rtl\">", "خلاصہ");
    assertThat(browser.get("/consultations/pages-outcome/outcome?lang=zz").body())
        .contains("We listened");
    assertThat(browser.get("/").body()).contains("Outcome published");
  }

  @Test
  void the_register_as_data_has_the_clocks() {
    open("pages-data");
    List<JsonNode> listed = new ArrayList<>();
    HttpCaller.to(port).get("/consultations.json").json().forEach(listed::add);
    JsonNode mine =
        listed.stream()
            .filter(one -> one.path("slug").asString().equals("pages-data"))
            .findFirst()
            .orElseThrow();

    assertThat(mine.path("stage").asString()).isEqualTo("open");
    assertThat(mine.path("feedback").toString())
        .isEqualTo("{\"due\":\"2027-04-30\",\"sent\":null,\"state\":\"due\"}");
    assertThat(mine.path("url").asString())
        .isEqualTo(House.PUBLIC_URL + "/consultations/pages-data");
  }

  @Test
  void the_calendar_has_its_dates() {
    open("pages-calendar");
    Answer calendar = HttpCaller.to(port).get("/consultations.ics");

    assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
    assertThat(calendar.body())
        .contains("UID:pages-calendar-closes@consult.example.org\r\n")
        .contains("SUMMARY:Closes: Breaks\\, buses & more <b>\r\n");
  }

  @Test
  void the_calendar_is_read_by_a_calendar_program() throws Exception {
    open("pages-ical");
    String text = HttpCaller.to(port).get("/consultations.ics").body();
    Calendar calendar = new CalendarBuilder().build(new StringReader(text));

    assertThat(calendar.validate().hasErrors()).isFalse();
    assertThat(calendar.<VEvent>getComponents("VEVENT"))
        .anySatisfy(
            event -> {
              assertThat(event.getSummary().getValue())
                  .isEqualTo("Closes: Breaks, buses & more <b>");
              assertThat(event.getUid().orElseThrow().getValue()).startsWith("pages-ical-closes");
            });
  }

  @Test
  void news_come_as_a_feed() throws Exception {
    open("pages-feed");
    Answer feed = HttpCaller.to(port).get("/consultations.atom");
    Element root =
        DocumentBuilderFactory.newNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(feed.body())))
            .getDocumentElement();

    assertThat(feed.header("Content-Type")).startsWith("application/atom+xml");
    assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(Instant.parse(text(root, "updated"))).isBefore(House.CLOCK.instant().plusSeconds(1));
    List<Element> entries = new ArrayList<>();
    NodeList found = root.getElementsByTagName("entry");
    for (int i = 0; i < found.getLength(); i++) {
      entries.add((Element) found.item(i));
    }
    assertThat(entries)
        .anySatisfy(
            entry -> {
              assertThat(text(entry, "id"))
                  .isEqualTo(House.PUBLIC_URL + "/consultations/pages-feed");
              assertThat(text(entry, "title")).isEqualTo(TITLE);
              assertThat(text(entry, "summary")).startsWith("Open until 2027-03-31. To choose");
            });
  }

  private static String text(Element parent, String name) {
    return parent.getElementsByTagName(name).item(0).getTextContent();
  }

  @Test
  void each_language_has_a_page_of_its_own_in_nothing_but_its_words() {
    open("pages-urdu");
    String english = browser.get("/consultations/pages-urdu").body();
    String urdu = browser.get("/consultations/pages-urdu?lang=ur").body();

    assertThat(english)
        .contains("hreflang=\"ur\"", House.PUBLIC_URL + "/consultations/pages-urdu?lang=ur");
    assertThat(urdu)
        .contains("lang=\"ur\" dir=\"rtl\"", "حصہ کیسے لیں", "BREAKS", "07700 900000", "مارچ")
        .doesNotContain("How to take part", "What can change");
    assertThat(browser.get("/consultations/pages-urdu?lang=tlh").body())
        .contains("How to take part");
  }

  @Test
  void search_engines_read_what_it_is() {
    open("pages-linked");
    String page = browser.get("/consultations/pages-linked").body();
    String script = page.split("application/ld\\+json\">", 2)[1].split("</script>", 2)[0];
    JsonNode event = JsonMapper.shared().readTree(script);

    assertThat(script).doesNotContain("<");
    assertThat(event.path("name").asString()).isEqualTo(TITLE);
    assertThat(event.path("endDate").asString()).isEqualTo("2027-03-31");
  }

  @Test
  void only_the_card_may_stand_in_another_sites_frame() {
    open("pages-card");
    Answer card = browser.get("/consultations/pages-card/card?lang=ur");
    Answer page = browser.get("/consultations/pages-card");

    assertThat(card.header("Content-Security-Policy")).contains("frame-ancestors *");
    assertThat(card.header("X-Frame-Options")).isEmpty();
    assertThat(card.header("Set-Cookie")).isEmpty();
    assertThat(card.header("Cache-Control")).contains("public");
    assertThat(card.body())
        .contains("dir=\"rtl\"", "BREAKS", "target=\"_top\"")
        .doesNotContain("<script");
    assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
  }

  @Test
  void a_sheet_to_print_has_every_language() {
    open("pages-sheet");

    assertThat(browser.get("/consultations/pages-sheet/sheet").body())
        .contains("Print this page on A4", "Text \u2066BREAKS\u2069", "lang=\"ur\" dir=\"rtl\"")
        .contains("Or point the camera of your phone at this square", " d=\"M")
        .contains("یا اپنے فون کا کیمرا اس چوکور کے سامنے کریں");

    api.post("/api/v1/consultations/pages-sheet/close");
    assertThat(browser.get("/consultations/pages-sheet/sheet").body()).doesNotContain(" d=\"M");
  }

  @Test
  void all_outcomes_stand_in_one_list() {
    open("pages-told");
    api.put(
        "/api/v1/consultations/pages-told/outcome",
        """
        {"summary": "We listened", "items": [{"theme": "Benches", "you_said": "More benches",
          "status": "done", "we_did": "Six new benches"}]}
        """);
    api.post("/api/v1/consultations/pages-told/close");
    HttpCaller.to(port)
        .bearer(secondToken())
        .post("/api/v1/consultations/pages-told/outcome/approve");

    assertThat(browser.get("/you-said-we-did").body())
        .contains("To choose breaks; and how", "More benches", "Six new benches");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/consultations.json",
        "/consultations.ics",
        "/consultations.atom",
        "/you-said-we-did",
        "/accessibility",
        "/privacy"
      })
  void pages_can_be_kept_for_a_minute_and_set_no_cookies(String path) {
    Answer page = HttpCaller.to(port).get(path);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Cache-Control")).contains("public").contains("max-age=60");
    assertThat(page.header("Set-Cookie")).isEmpty();
    assertThat(HttpCaller.to(port).with("If-None-Match", page.header("ETag")).get(path).status())
        .isEqualTo(304);
  }

  @Test
  void a_missing_page_says_what_to_do_and_is_not_kept() {
    Answer page = browser.get("/consultations/nothing");

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Cache-Control")).doesNotContain("public");
    assertThat(page.body()).contains("Page not found", "See all consultations");
    assertThat(browser.get("/no/such/page").body()).contains("Page not found");
  }

  private void open(String slug) {
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of(TITLE, "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
  }

  private String secondToken() {
    return api.post("/api/v1/tokens", "{\"name\": \"Reader\", \"role\": \"officer\"}")
        .json()
        .path("token")
        .asString();
  }
}
