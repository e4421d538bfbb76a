package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.privacy.Audit;
import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Officers sign in where they do for everything else at work. */
@Tag("tables")
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "earshot.security.two-step=required")
@ContextConfiguration(
    initializers = SingleSignOnTests.WithoutChannels.class,
    classes = {Earshot.class, HouseClock.class})
@DirtiesContext
class SingleSignOnTests {

  private static final String WITH = "/console/sign-in/with/";
  private static final OrganisationDoor COUNCIL =
      OrganisationDoor.open(
          House.PUBLIC_URL + "/console/sign-in/from/council", "amina", "bola", "chidi", "dora");

  /** A second house that heard what people text to the first one would answer them too. */
  static final class WithoutChannels
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      new House().initialize(context);
      TestPropertyValues.of(
              "earshot.twilio.api-url=http://127.0.0.1:9",
              "earshot.telegram.api-url=http://127.0.0.1:9")
          .applyTo(context);
    }
  }

  @LocalServerPort private int port;
  @Autowired private Invitations invitations;
  @Autowired private Officers officers;
  @Autowired private Audit audit;

  @DynamicPropertySource
  static void organisation(DynamicPropertyRegistry settings) {
    provider(settings, "council", "Anytown Council", COUNCIL.issuer());
    provider(settings, "health", "Anytown NHS", "http://127.0.0.1:9/nobody-answers-here");
  }

  private static void provider(
      DynamicPropertyRegistry settings, String id, String name, String issuer) {
    String spring = "spring.security.oauth2.client.";
    settings.add(spring + "registration." + id + ".client-id", () -> OrganisationDoor.CLIENT);
    settings.add(spring + "registration." + id + ".client-secret", () -> OrganisationDoor.SECRET);
    settings.add(spring + "registration." + id + ".client-name", () -> name);
    settings.add(spring + "provider." + id + ".issuer-uri", () -> issuer);
  }

  @AfterAll
  static void close() {
    COUNCIL.close();
  }

  @Test
  void whoever_follows_their_link_joins_with_it_and_needs_no_password() {
    Invitations.Invitation link = invited("amina@council.example.org");
    Visitor browser = Visitor.to(port);

    Answer page = browser.get("/console/joining?token=" + link.token());
    assertThat(page.body())
        .contains("Choose how you sign in", "Sign in with Anytown Council", "Or choose a password");
    assertThat(joins(browser, link, "amina").header("Location")).endsWith("/console");
    assertThat(browser.get("/console").status()).isEqualTo(200);
    assertThat(browser.get("/console/settings").body())
        .contains("You sign in at your organisation")
        .doesNotContain("Change your password", "Second step of signing in");

    Visitor later = Visitor.to(port);
    assertThat(later.get("/console/sign-in").body()).contains("Sign in with Anytown Council");
    later.get("/console/officers");
    assertThat(comesBack(later, WITH + "council", "amina").header("Location"))
        .endsWith("/console/officers?continue");
    assertThat(later.get("/console/officers").body()).contains("Organisation’s sign-in");
    assertThat(audit.page(0, 10))
        .extracting(Audit.Entry::what)
        .contains(
            "chose their organisation's sign-in by a link", "signed in at their organisation");
    assertThat(invitations.whose(link.token())).isEmpty();
  }

  @Test
  void an_account_has_one_way_in_which_is_the_one_chosen_last() {
    String name = "bola@council.example.org";
    String id = Visitor.account(invitations, name, Role.OFFICER);
    Visitor before = Visitor.to(port);
    assertThat(before.signIn(name, Visitor.PASSWORD).header("Location")).doesNotContain("error");

    joins(Visitor.to(port), invitations.again(id), "bola");
    assertThat(before.get("/console/two-step").status()).isEqualTo(403);
    assertThat(Visitor.to(port).signIn(name, Visitor.PASSWORD).header("Location"))
        .contains("error");

    invitations.accept(invitations.again(id).token(), Visitor.PASSWORD);
    assertThat(comesBack(Visitor.to(port), WITH + "council", "bola").header("Location"))
        .endsWith("/console/sign-in?stranger");
  }

  @Test
  void whom_the_organisation_knows_and_we_do_not_stays_outside_and_is_told_what_to_do() {
    Visitor browser = Visitor.to(port);

    assertThat(comesBack(browser, WITH + "council", "chidi").header("Location"))
        .endsWith("/console/sign-in?stranger");
    assertThat(browser.get("/console/sign-in?stranger").body())
        .contains("you have no account here yet", "Ask an administrator");
    assertThat(browser.get("/console").header("Location")).contains("/console/sign-in");
  }

  @Test
  void an_ended_account_is_shut_at_once_and_lets_go_of_its_person() {
    Visitor browser = Visitor.to(port);
    Invitations.Invitation first = invited("dora@council.example.org");
    joins(browser, first, "dora");

    officers.disable(first.officer().id());

    assertThat(browser.get("/console").status()).isEqualTo(403);
    assertThat(comesBack(Visitor.to(port), WITH + "council", "dora").header("Location"))
        .endsWith("/console/sign-in?stranger");
    Visitor again = Visitor.to(port);
    joins(again, invited("dora.again@council.example.org"), "dora");
    assertThat(again.get("/console").status()).isEqualTo(200);
  }

  @Test
  void a_provider_that_cannot_be_reached_stops_nobody_else() {
    Visitor browser = Visitor.to(port);

    Answer answer = browser.get(WITH + "health");

    assertThat(answer.header("Location")).endsWith("/console/sign-in?away");
    assertThat(browser.get("/console/sign-in?away").body())
        .contains("There is a problem", "did not work just now", "Sign in with Anytown NHS");
    assertThat(browser.get("/console/sign-in/from/council?code=made-up&state=made-up"))
        .extracting(back -> back.header("Location"))
        .asString()
        .endsWith("/console/sign-in?away");
  }

  @Test
  void a_link_that_no_longer_works_leads_nowhere() {
    assertThat(Visitor.to(port).get("/console/joining/with/council?token=made-up").body())
        .contains("This link does not work");
    String token = invited("erin@council.example.org").token();
    assertThat(Visitor.to(port).get("/console/joining/with/elsewhere?token=" + token).body())
        .contains("Choose how you sign in");
  }

  private Invitations.Invitation invited(String username) {
    return invitations.invite(new Newcomer(username, "Officer " + username, Role.OFFICER));
  }

  private Answer joins(Visitor browser, Invitations.Invitation link, String person) {
    Answer onwards = browser.get("/console/joining/with/council?token=" + link.token());
    return comesBack(browser, onwards.header("Location"), person);
  }

  /** Goes to the council's form, fills it in, and comes back with what it gave. */
  private Answer comesBack(Visitor browser, String from, String person) {
    String path = from.replaceFirst("https?://[^/]+", "");
    String asked = browser.get(path).header("Location");
    assertThat(asked).startsWith(COUNCIL.issuer()).contains("scope=openid&");
    Visitor there = Visitor.to(COUNCIL.port());
    there.get(asked);
    there.get("/login");
    Answer known = there.post("/login", "username", person, "password", OrganisationDoor.PASSWORD);
    String back = there.get(known.header("Location")).header("Location");
    assertThat(List.of(back)).allMatch(address -> address.startsWith(House.PUBLIC_URL));
    return browser.get(back.substring(House.PUBLIC_URL.length()));
  }
}
