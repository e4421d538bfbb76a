package org.earshot.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.security.FirstLink;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that is done before a screen, in a real browser. One class, so that one house serves
 * all of it, and the pages of the console are looked at last, filled with what was done before; the
 * house closes behind it: no other may fetch from the same stand-ins.
 */
@IntegrationTest
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserIT {

  private static final List<String> LANGUAGES =
      List.of(
          "en", "ar", "bn", "cy", "es", "fr", "gu", "hi", "it", "pa", "pl", "pt", "ro", "so", "ta",
          "ur");

  /** Where the journeys have left most to see. */
  private static final List<String> FILLED =
      List.of(
          "closing",
          "closing/evaluation",
          "closing/themes/anything_else/book",
          "closing/past",
          "prize",
          "prize/draw",
          "groups/close",
          "groups/groups",
          "groups/groups/said",
          "by-hand/assisted",
          "by-hand/assisted/letters",
          "by-hand/assisted/otherwise",
          "invited/inviting",
          "invited/inviting/poster",
          "invited/inviting/again/reach",
          "invited/inviting/topics",
          "shared/inviting",
          "shared/inviting/partners/TEACLUB",
          "axe-draft/open",
          "axe-console",
          "axe-console/kept-words",
          "axe-console/comments/anything_else");

  /** What there is only while people can answer. */
  private static final List<String> OPEN =
      List.of("new-words", "new-words/reasons", "new-words/sign", "pause", "go-on", "later-day");

  /**
   * What is no page by itself, what others see or only a journey comes to, and what this house has
   * nothing of: no recording, no figures of its own, no other way to sign in, no draft language.
   */
  private static final List<String> ELSEWHERE =
      List.of(
          "/annual-reports/{year}",
          "/console/board/{slug}/owner",
          "/console/consultations/{slug}/assisted/{id}",
          "/console/consultations/{slug}/assisted/{id}/ask",
          "/console/consultations/{slug}/assisted/{id}/check",
          "/console/consultations/{slug}/assisted/{id}/discard",
          "/console/consultations/{slug}/gate/reasons",
          "/console/consultations/{slug}/gate/sign-off",
          "/console/consultations/{slug}/inviting/lists/{id}/cancel",
          "/console/consultations/{slug}/inviting/lists/{id}/mend",
          "/console/consultations/{slug}/inviting/lists/{id}/send",
          "/console/consultations/{slug}/inviting/lists/{id}/send-back",
          "/console/consultations/{slug}/live/figures",
          "/console/consultations/{slug}/outcome/correction/deliveries",
          "/console/consultations/{slug}/outcome/correction/leaving",
          "/console/consultations/{slug}/outcome/deliveries",
          "/console/consultations/{slug}/outcome/holding/deliveries",
          "/console/consultations/{slug}/outcome/holding/leaving",
          "/console/consultations/{slug}/outcome/leaving",
          "/console/consultations/{slug}/partner",
          "/console/consultations/{slug}/partner/poster",
          "/console/consultations/{slug}/partner/what-came-of-it",
          "/console/consultations/{slug}/report/deliveries",
          "/console/consultations/{slug}/report/holding/deliveries",
          "/console/consultations/{slug}/report/holding/leaving",
          "/console/consultations/{slug}/report/in/{tag}",
          "/console/consultations/{slug}/report/leaving",
          "/console/consultations/{slug}/review/deliveries",
          "/console/consultations/{slug}/review/leaving",
          "/console/consultations/{slug}/set-up/in/{tag}",
          "/console/consultations/{slug}/ward",
          "/console/consultations/{slug}/ward/poster",
          "/console/consultations/{slug}/ward/what-came-of-it",
          "/console/consultations/{slug}/themes/{question}/answers/{response}/quote",
          "/console/conversations/{name}/compare",
          "/console/inbox/news",
          "/console/joining/with/{way}",
          "/console/languages/{tag}/part/{id}/read",
          "/console/languages/{tag}/read",
          "/console/languages/{tag}/unchecked",
          "/console/officers/{id}/two-step",
          "/console/population/files/{id}",
          "/console/population/files/{id}/remove",
          "/console/recordings/{id}",
          "/console/two-step",
          "/consultations/{slug}/report/{length:one-page|300-words|100-words}",
          "/simulator/news");

  private static final Predicate<String> CONSOLE = path -> path.startsWith("/console");

  private static Chromium chromium;

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Manuscripts manuscripts;
  @Autowired private ApplicationContext house;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

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
    new ShownHouse(port, chromium).opened("phone", "Phone");
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
      FirstJourney journey = new FirstJourney(asha, new OfficerAtWork(other.newPage()));
      journey.makesTheFirstAccount(FirstLink.of(house)).setsUp();
      Telephone carer = Telephone.of(home.newPage(), "07700900778");
      carer.answersAboutBreaks();
      journey.readsTheTranscript().closes().writesTheOutcome().approvesAsSecondOfficer();
      carer.hears("There are no drivers at night");
      FirstJourney.isPublic(new OfficerAtWork(home.newPage()));
    }
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
              .asksSomeInOtherWords()
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
  void officers_answer_from_closing_day_to_the_evaluation() {
    new ShownHouse(port, chromium).opened("closing", "From closing day");
    try (BrowserContext one = chromium.window(port);
        BrowserContext other = chromium.window(port);
        BrowserContext home = chromium.window(port)) {
      Telephone carer = Telephone.of(home.newPage(), "07700900782");
      carer.answersAboutBreaks();
      ClosingJourney journey =
          new ClosingJourney(
              "closing", officer(one, "asha-closes"), officer(other, "ben-closes"), carer);
      journey.closes().readsWhatWasWritten().reports().answers().letsOthersKnow().looksBack();
      journey.isPublic(new OfficerAtWork(home.newPage()));
    }
  }

  @Test
  void an_officer_brings_home_what_a_group_said() {
    new ShownHouse(port, chromium).opened("groups", "Asked in groups");
    try (BrowserContext window = chromium.window(port)) {
      new GroupJourney("/console/consultations/groups", officer(window, "asha-groups"))
          .begins()
          .entersTwoSheets()
          .takesOneBack()
          .writesDownWhatWasSaid();
    }
  }

  @Test
  void an_officer_enters_what_somebody_said_on_the_telephone() {
    new ShownHouse(port, chromium).opened("by-hand", "Asked by telephone");
    try (BrowserContext window = chromium.window(port)) {
      new ByHandJourney("/console/consultations/by-hand", officer(window, "asha-by-hand"))
          .begins()
          .putsItAside()
          .keepsIt()
          .leavesAnother();
    }
  }

  @Test
  void officers_invite_the_people_on_a_list() {
    new ShownHouse(port, chromium).opened("invited", "Asked by invitation");
    try (BrowserContext one = chromium.window(port);
        BrowserContext other = chromium.window(port)) {
      new InvitingJourney(
              "/console/consultations/invited",
              officer(one, "asha-invites"),
              officer(other, "ben-signs"))
          .printsPosters("en", "ur")
          .bringsAList()
          .comesBackWithAReason()
          .isSignedOffByAnother()
          .sendsAndStops();
    }
  }

  @Test
  void somebody_who_asks_for_a_person_gets_one() {
    new ShownHouse(port, chromium).opened("a-person", "With people behind it");
    try (BrowserContext window = chromium.window(port);
        BrowserContext home = chromium.window(port)) {
      Telephone carer = Telephone.of(home.newPage(), "07700900785");
      new InboxJourney(officer(window, "asha-answers"), carer)
          .asksForAPerson()
          .saysWhereToCallWhileAnOfficerLooksOn()
          .isAnswered()
          .isHandedBack();
    }
  }

  @Test
  void a_partner_sees_what_is_its_own_and_nothing_else() {
    new ShownHouse(port, chromium).openedWithAPartner("shared", "The tea club", "TEACLUB");
    Visitor.account(invitations, "admin@example.org", Role.ADMINISTRATOR);
    try (BrowserContext one = chromium.window(port);
        BrowserContext other = chromium.window(port)) {
      OfficerAtWork administrator = new OfficerAtWork(one.newPage()).signsIn("admin@example.org");
      new PartnerJourney("shared", administrator, new OfficerAtWork(other.newPage()))
          .isInvited("The tea club")
          .seesItsOwn("TEACLUB");
    }
  }

  @Test
  void a_councillor_reads_results_and_shares_words() {
    new ShownHouse(port, chromium).opened("warded", "In the wards");
    Visitor.account(invitations, "ward-admin@example.org", Role.ADMINISTRATOR);
    try (BrowserContext one = chromium.window(port);
        BrowserContext other = chromium.window(port)) {
      OfficerAtWork administrator =
          new OfficerAtWork(one.newPage()).signsIn("ward-admin@example.org");
      assertThat(
              new CouncillorJourney("warded", administrator, new OfficerAtWork(other.newPage()))
                  .isInvited("Belgrave", "LE4")
                  .looksAround())
          .isEmpty();
    }
  }

  @Test
  void somebody_who_took_part_wins_a_prize() {
    new ShownHouse(port, chromium).openedWithAPrize("prize");
    try (BrowserContext window = chromium.window(port);
        BrowserContext home = chromium.window(port)) {
      Telephone carer = Telephone.of(home.newPage(), "07700900783");
      PrizeJourney journey = new PrizeJourney("prize", officer(window, "asha-prize"), carer);
      journey.entersTheDraw().closes().draws();
    }
  }

  @Test
  void a_word_that_an_officer_adds_is_understood_at_once() {
    new ShownHouse(port, chromium).opened("words", "In other words");
    try (BrowserContext window = chromium.window(port);
        BrowserContext home = chromium.window(port)) {
      Telephone carer = Telephone.of(home.newPage(), "07700900784");
      new OwnWordsJourney(officer(window, "asha-words"), carer)
          .teaches("rightio mucker")
          .isUnderstood("rightio mucker")
          .isReadAndChecked("rightio mucker");
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void no_page_of_the_console_has_a_barrier_or_falls_off_a_screen() {
    ShownHouse shown = new ShownHouse(port, chromium);
    shown.closed("axe-console", "07700900779");
    shown.drafted("axe-draft");
    shown.opened("axe-open", "Open to be looked at");
    Visitor.account(invitations, "axe@example.org", Role.ADMINISTRATOR);
    try (BrowserContext window = chromium.window(port)) {
      Page page = window.newPage();
      Sweep sweep = Sweep.of(page, mapping);
      sweep.at(List.of("/console/sign-in", FirstLink.of(house), "/console/joining?token=none"));
      OfficerAtWork officer = new OfficerAtWork(page);
      officer.signsIn("axe@example.org").reads("What needs you today");
      Chromium.picture(page, "console");
      officer.goes("/console/directory/new").types("Name", "Belgrave Carers Cafe").presses("Save");
      sweep.at(shown.parts("axe-draft")).at(List.of("/console", "/console/consultations/none"));
      sweep.at(FILLED.stream().map(path -> "/console/consultations/" + path).toList());
      sweep.at(OPEN.stream().map(path -> "/console/consultations/axe-open/" + path).toList());
      sweep.onwards(CONSOLE);
      assertThat(sweep.faults()).isEmpty();
      assertThat(sweep.unseen(CONSOLE)).isSubsetOf(ELSEWHERE);
    }
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
  void what_is_shown_after_a_mistake_has_no_barrier() {
    new ShownHouse(port, chromium).drafted("axe-mistakes");
    Visitor.account(invitations, "axe-mistakes@example.org", Role.ADMINISTRATOR);
    try (BrowserContext window = chromium.window(port)) {
      Page page = window.newPage();
      OfficerAtWork officer = new OfficerAtWork(page).signsIn("axe-mistakes@example.org");
      List<String> faults = new ArrayList<>();
      for (String path : List.of("/console/consultations/new", "/console/officers")) {
        officer.goes(path);
        page.locator("main button[type=submit]").last().click();
        officer.reads("There is a problem");
        faults.addAll(Chromium.faults(page));
      }
      officer
          .goes("/console/consultations/axe-mistakes/set-up/dates")
          .dates("Closing date", "31", "February", "2027")
          .presses("Save")
          .reads("There is a problem");
      faults.addAll(Chromium.faults(page));
      assertThat(faults).isEmpty();
    }
  }

  /** In every language there is: those from right to left, and those with the longest words. */
  @Test
  void no_public_page_has_a_barrier_or_falls_off_a_screen() {
    ShownHouse shown = new ShownHouse(port, chromium);
    shown.closed("axe-public", "07700900780");
    shown.openedIn(LANGUAGES, "axe-open");
    try (BrowserContext window = chromium.window(port)) {
      Page page = window.newPage();
      Sweep sweep = Sweep.of(page, mapping).at(List.of("/", "/nothing-here"));
      String open = "/consultations/axe-open";
      sweep.at(LANGUAGES.stream().map(tag -> open + "?lang=" + tag).toList());
      for (String part : List.of("/sheet", "/card", "/report", "/outcome")) {
        sweep.at(List.of(open + part + "?lang=ur"));
      }
      String closed = "/consultations/axe-public";
      sweep.at(List.of(closed, closed + "?lang=ur", closed + "/outcome?lang=ur", "/simulator"));
      sweep.onwards(CONSOLE.negate());
      Telephone phone = Telephone.of(page, "07700900781");
      phone.say("Breaks", "Would you like to take part?").say("LANGUAGE", "اردو");
      phone.say("اردو", "؟");
      sweep.faults().addAll(Chromium.faults(page));
      Chromium.picture(page, "phone-urdu");
      assertThat(sweep.faults()).isEmpty();
      assertThat(sweep.unseen(CONSOLE.negate())).isSubsetOf(ELSEWHERE);
    }
  }

  private OfficerAtWork officer(BrowserContext window, String name) {
    Visitor.account(invitations, name + "@example.org", Role.OFFICER);
    OfficerAtWork officer = new OfficerAtWork(window.newPage());
    return officer.signsIn(name + "@example.org").reads("What needs you today");
  }
}
