package org.earshot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.security.FirstLink;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Everything that is done before a screen, in a real browser. One class, so that one house serves
 * all of it; the house closes behind it: no other may fetch from the same stand-ins.
 */
@IntegrationTest
@DirtiesContext
class BrowserIT {

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

  private static Chromium chromium;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private ApplicationContext house;

  @BeforeAll
  static void open() {
    chromium = Chromium.open();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @Test
  void a_carer_answers_in_messy_words() {
    opened("phone", "Phone");
    try (BrowserContext window = chromium.window(port)) {
      Telephone phone = Telephone.of(window.newPage(), "07700900777");
      phone.answersAboutBreaks();
      PlaywrightAssertions.assertThat(phone.page().locator(".phone__log")).containsText("2 parts");
      Chromium.picture(phone.page(), "phone");
    }
  }

  @Test
  void officers_bring_a_consultation_from_the_first_link_to_its_outcome() {
    try (BrowserContext one = chromium.window(port);
        BrowserContext other = chromium.window(port);
        BrowserContext home = chromium.window(port)) {
      OfficerAtWork asha = new OfficerAtWork(one.newPage());
      firstAccount(asha);
      setUp(asha);
      Telephone carer = Telephone.of(home.newPage(), "07700900778");
      carer.answersAboutBreaks();
      transcript(asha);
      asha.goes("/console/consultations/journey").presses("Close").presses("Close it");
      writesTheOutcome(asha);
      OfficerAtWork ben = secondOfficer(asha, new OfficerAtWork(other.newPage()));
      ben.goes("/console/consultations/journey/outcome").presses("Approve").reads("approved");
      ben.presses("Send").presses("Send it").reads("on their way");
      carer.hears("There are no drivers at night");
      publicPages(new OfficerAtWork(home.newPage()));
    }
  }

  private void firstAccount(OfficerAtWork asha) {
    asha.goes(FirstLink.of(house))
        .types("Name", "Asha Example")
        .types("User name", "asha@example.org")
        .types("Password", "short")
        .presses("Make the account")
        .reads("Use at least 12 characters");
    assertThat(asha.finds("Name")).isEqualTo("Asha Example");
    asha.types("Password", Visitor.PASSWORD).presses("Make the account").reads("Sign in with it");
    asha.signsIn("asha@example.org").reads("What needs you today");
  }

  private static void setUp(OfficerAtWork asha) {
    asha.goes("/console/consultations/new")
        .types("Title", "A journey of breaks")
        .types("Short name for web addresses", "journey");
    asha.page().getByLabel("Conversation").selectOption("short-breaks");
    asha.presses("Save and continue").reads("Fill in the parts in any order");
    asha.follows("What it is about")
        .types("Purpose", "To choose which breaks to pay for")
        .presses("Save")
        .reads("is saved");
    asha.follows("What can and cannot change")
        .types("What people can change", "Which breaks")
        .types("What they cannot change", "Who is entitled")
        .presses("Save");
    asha.follows("Who decides and when")
        .types("Who decides", "The cabinet")
        .dates("Date of the decision", "31", "5", "2027")
        .presses("Save");
    asha.follows("Lead officer and safeguarding")
        .types("Lead officer", "Ada Okoro")
        .types("Lead officer’s telephone number", "07700 900123")
        .presses("Save");
    asha.follows("Languages and conversation").ticks("English").presses("Save");
    dates(asha);
    opens(asha);
  }

  /** A mistake leads back to its field, and nothing that was typed is lost. */
  private static void dates(OfficerAtWork asha) {
    asha.follows("Dates")
        .dates("Closing date", "31", "February", "2027")
        .dates("Outcome by", "23", "6", "2027")
        .presses("Save")
        .reads("Closing date must be a real date");
    asha.follows("Closing date must be a real date");
    PlaywrightAssertions.assertThat(asha.page().locator("[id='closes_on']")).isFocused();
    assertThat(asha.page().title()).startsWith("Error: ");
    assertThat(asha.page().locator("[id='outcome_by-year']").inputValue()).isEqualTo("2027");
    asha.dates("Closing date", "31", "March", "2027").presses("Save").reads("is saved");
  }

  /** Whatever warns needs a reason before it opens. */
  private static void opens(OfficerAtWork asha) {
    asha.follows("Opening gate").reads("need a reason");
    Locator reasons = asha.page().locator("main details:has(textarea)");
    for (Locator reason : reasons.all()) {
      reason.locator("summary").click();
      reason.locator("textarea").fill("A small pilot");
    }
    asha.presses("Save the reasons").reads("Nothing stands in the way");
    asha.presses("Open").presses("Open it").reads("The consultation is open");
  }

  private static void transcript(OfficerAtWork asha) {
    asha.goes("/console/consultations/journey/responses").reads("One person has begun");
    asha.page().locator("main table a").first().click();
    asha.reads("10 to 19 hours").reads("about 15 hours").reads("Thank you for your help");
    PlaywrightAssertions.assertThat(asha.page().locator("main")).not().containsText("900778");
  }

  private static void writesTheOutcome(OfficerAtWork asha) {
    asha.goes("/console/consultations/journey/outcome")
        .types("Summary", "More help at home, and no buses at night.")
        .types("Theme", "Night buses")
        .types("You said", "You wanted buses at night.")
        .ticks("Cannot be done")
        .presses("Save")
        .reads("Say why not");
    assertThat(asha.finds("You said")).isEqualTo("You wanted buses at night.");
    asha.types("Why", "There are no drivers at night.").presses("Save").reads("is saved");
    asha.reads("another officer has to approve it");
  }

  private static OfficerAtWork secondOfficer(OfficerAtWork asha, OfficerAtWork ben) {
    asha.goes("/console/officers")
        .types("Name", "Ben Example")
        .types("User name", "ben@example.org")
        .presses("Add");
    ben.goes(asha.finds("Link").replaceFirst("^https://[^/]*", ""))
        .types("Password", Visitor.PASSWORD)
        .presses("Set the password");
    return ben.signsIn("ben@example.org").reads("What needs you today");
  }

  private static void publicPages(OfficerAtWork anybody) {
    anybody.goes("/").reads("A journey of breaks").follows("A journey of breaks");
    anybody.follows("You said, we did").reads("There are no drivers at night");
    anybody.follows("What everyone said, counted").reads("Fewer than 10 people");
  }

  @Test
  void an_officer_writes_a_conversation_until_nothing_is_wrong_with_it() {
    Visitor.account(invitations, "writer@example.org", Role.OFFICER);
    try (BrowserContext window = chromium.window(port)) {
      OfficerAtWork officer = new OfficerAtWork(window.newPage());
      officer.signsIn("writer@example.org").reads("What needs you today");
      ConversationJourney journey =
          new ConversationJourney(officer)
              .begins()
              .writesTheWordsAround()
              .asks()
              .asksSomeOnly()
              .goesBack();
      assertThat(journey.faults()).isEmpty();
    }
  }

  @Test
  void a_session_that_ends_costs_nothing_that_was_typed() {
    Visitor.account(invitations, "slow@example.org", Role.OFFICER);
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/slow", SetUpRecord.of("Slow", "short-breaks"));
    try (BrowserContext window = chromium.window(port)) {
      OfficerAtWork officer = new OfficerAtWork(window.newPage());
      officer.signsIn("slow@example.org").reads("What needs you today");
      officer
          .goes("/console/consultations/slow/set-up/about")
          .types("Title", "Typed for an hour")
          .types("Why now", "Because it takes long");
      window.clearCookies();
      officer.presses("Save").reads("You were signed out");
      officer.types("User name", "slow@example.org").types("Password", "wrong").presses("Sign in");
      officer.reads("is not right");
      assertThat(officer.finds("User name")).isEqualTo("slow@example.org");
      officer.signsIn("slow@example.org").reads("Not saved yet");
      assertThat(officer.finds("Title")).isEqualTo("Typed for an hour");
      assertThat(officer.finds("Why now")).isEqualTo("Because it takes long");
    }
  }

  @Test
  void an_officer_needs_no_mouse_from_signing_in_to_opening() {
    Visitor.account(invitations, "keys@example.org", Role.OFFICER);
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/keys", SetUpRecord.of("Opened by keys", "short-breaks"));
    try (BrowserContext window = chromium.window(port)) {
      new KeyboardJourney(window.newPage())
          .signsIn("keys@example.org")
          .writesAQuestion()
          .opens("Opened by keys");
    }
  }

  @Test
  void an_officer_needs_no_scripts_to_set_up_and_to_write() {
    Visitor.account(invitations, "scriptless@example.org", Role.OFFICER);
    HttpCaller.to(port)
        .bearer(House.BOOTSTRAP_TOKEN)
        .put("/api/v1/consultations/scriptless", SetUpRecord.of("No scripts", "short-breaks"));
    try (BrowserContext window = chromium.scriptless(port)) {
      new ScriptlessJourney(window.newPage())
          .signsIn("scriptless@example.org")
          .setsUp("scriptless")
          .writes("without-scripts");
    }
  }

  @Test
  void no_page_of_the_console_has_a_barrier_or_falls_off_a_screen() {
    Visitor.account(invitations, "axe@example.org", Role.ADMINISTRATOR);
    answered("axe-console", "07700900779");
    HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN).put("/api/v1/consultations/axe-draft", DRAFT);
    try (BrowserContext window = chromium.window(port)) {
      Page page = window.newPage();
      List<String> faults = new ArrayList<>();
      OfficerAtWork officer = new OfficerAtWork(page).goes("/console/sign-in");
      faults.addAll(Chromium.faults(page));
      officer.goes(FirstLink.of(house));
      faults.addAll(Chromium.faults(page));
      officer.goes("/console/joining?token=none");
      faults.addAll(Chromium.faults(page));
      officer.signsIn("axe@example.org").reads("What needs you today");
      Chromium.picture(page, "console");
      for (String path : consolePages(page)) {
        officer.goes(path);
        faults.addAll(Chromium.faults(page));
      }
      for (String path : List.of("/console/consultations/new", "/console/officers")) {
        officer.goes(path);
        page.locator("main button[type=submit]").last().click();
        officer.reads("There is a problem");
        faults.addAll(Chromium.faults(page));
      }
      officer
          .goes("/console/consultations/axe-draft/set-up/dates")
          .dates("Closing date", "31", "February", "2027")
          .presses("Save")
          .reads("There is a problem");
      faults.addAll(Chromium.faults(page));
      officer.goes("/console/inbox/calls");
      page.locator("form[action$='/number'] button").first().click();
      officer.reads("a phone in the browser");
      faults.addAll(Chromium.faults(page));
      assertThat(faults).isEmpty();
    }
  }

  /** Everything that an officer can come to; the response is the only one. */
  private static List<String> consolePages(Page page) {
    String mine = "/console/consultations/axe-console";
    page.navigate(mine + "/responses");
    String response = page.locator("main table a").first().getAttribute("href");
    List<String> paths = new ArrayList<>(List.of("/console", "/console/consultations/new"));
    for (String part :
        List.of(
            "",
            "/live",
            "/set-up",
            "/past?q=breaks",
            "/gate",
            "/responses",
            "/close",
            "/report",
            "/results",
            "/reach",
            "/assisted",
            "/inviting",
            "/inviting/lists/new",
            "/themes",
            "/themes/book",
            "/exports",
            "/evaluation",
            "/report/holding",
            "/review",
            "/outcome",
            "/outcome/send")) {
      paths.add(mine + part);
    }
    for (String part :
        List.of(
            "about",
            "change",
            "decision",
            "audience",
            "known",
            "answers",
            "lead",
            "dates",
            "conversation",
            "stakeholders",
            "partners",
            "cost")) {
      paths.add("/console/consultations/axe-draft/set-up/" + part);
    }
    paths.addAll(
        List.of(
            "/console/consultations/axe-draft/set-up", "/console/consultations/axe-draft/gate"));
    paths.addAll(List.of(response, response + "/forget", mine + "/comments/anything_else"));
    for (String part :
        List.of(
            "inbox",
            "recordings",
            "words",
            "two-step",
            "two-step/set-up",
            "troubles",
            "settings",
            "officers",
            "tokens",
            "password",
            "history",
            "languages",
            "help",
            "population",
            "annual-report",
            "consultations/none")) {
      paths.add("/console/" + part);
    }
    return paths;
  }

  /** Urdu, since it runs from right to left; and what is shown where something is wrong. */
  @Test
  void no_page_about_languages_has_a_barrier_or_falls_off_a_screen() {
    Visitor.account(invitations, "axe-languages@example.org", Role.OFFICER);
    String grid = "/console/conversations/" + withoutWelsh() + "/languages";
    try (BrowserContext window = chromium.window(port)) {
      Page page = window.newPage();
      List<String> faults = new ArrayList<>();
      OfficerAtWork officer = new OfficerAtWork(page).goes("/console/sign-in");
      officer.signsIn("axe-languages@example.org").reads("What needs you today");
      for (String path : List.of("", "/ur", "/ur/read", "/ur/sheet", "/ur/remove")) {
        officer.goes(grid + path);
        faults.addAll(Chromium.faults(page));
        Chromium.picture(page, "languages" + path.replace('/', '-'));
      }
      officer.goes(grid).presses("Add").reads("Choose the language to add");
      faults.addAll(Chromium.faults(page));
      officer.goes(grid + "/ur/sheet");
      page.locator("#file")
          .setInputFiles(new FilePayload("ur.xlsx", "application/zip", new byte[] {1}));
      officer.presses("Look through it").reads("There is a problem");
      faults.addAll(Chromium.faults(page));
      officer.goes(grid + "/pl");
      page.locator("[id='words.welcome']").fill("500 zł. ".repeat(60));
      PlaywrightAssertions.assertThat(page.locator("#welcome-length")).containsText("Too long");
      officer.presses("Save").reads("Saved");
      officer.reads("the number 400000 is missing").reads("Draft");
      faults.addAll(Chromium.faults(page));
      officer.goes(grid + "/pl/read").presses("Mark as checked").reads("Tick the statement");
      faults.addAll(Chromium.faults(page));
      assertThat(faults).isEmpty();
    }
  }

  /** A conversation of our own, so that a language is left to add. */
  private String withoutWelsh() {
    Map<String, String> files =
        new TreeMap<>(manuscripts.latest("short-breaks").orElseThrow().files());
    files.keySet().removeAll(List.of("cy.yaml", "consultation.yaml"));
    files.replaceAll((file, text) -> text.replace("conversation: short-breaks", "conversation: x"));
    manuscripts.begin("x", files, new Manuscript.Author("officer:x", "Tom Reed"), "began it");
    return "x";
  }

  @Test
  void no_public_page_has_a_barrier_or_falls_off_a_screen() {
    answered("axe-public", "07700900780");
    opened("axe-open", "Open to everyone");
    String mine = "/consultations/axe-public";
    try (BrowserContext window = chromium.window(port)) {
      Page page = window.newPage();
      List<String> faults = new ArrayList<>();
      for (String path :
          List.of(
              "/",
              "/consultations/axe-open",
              "/consultations/axe-open/report",
              "/consultations/axe-open/outcome",
              "/annual-reports",
              mine,
              mine + "/report",
              mine + "/outcome",
              mine + "/outcome?lang=ur",
              mine + "?lang=ur",
              mine + "/sheet",
              mine + "/card?lang=ur",
              "/you-said-we-did",
              "/accessibility",
              "/privacy",
              "/nothing-here",
              "/simulator")) {
        page.navigate(path);
        faults.addAll(Chromium.faults(page));
      }
      Telephone phone = Telephone.of(page, "07700900781");
      phone.say("Breaks", "Would you like to take part?").say("LANGUAGE", "اردو");
      phone.say("اردو", "؟");
      faults.addAll(Chromium.faults(page));
      Chromium.picture(page, "phone-urdu");
      assertThat(faults).isEmpty();
    }
  }

  /** A consultation in which one person has answered and asked for a person, with its outcome. */
  private void answered(String slug, String number) {
    HttpCaller api = opened(slug, "A consultation called " + slug);
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
    String second =
        api.post("/api/v1/tokens", "{\"name\": \"Second\", \"role\": \"officer\"}")
            .json()
            .path("token")
            .asString();
    HttpCaller.to(port).bearer(second).post(outcome + "/approve");
  }

  private HttpCaller opened(String slug, String title) {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of(title, "short-breaks"));
    assertThat(api.post("/api/v1/consultations/" + slug + "/open").status()).isEqualTo(200);
    return api;
  }
}
