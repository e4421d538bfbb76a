package org.earshot.web.themes;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.UUID;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.Texting;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.themes.TranslatingNow;
import org.earshot.translation.FakeLibreTranslate;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A machine translates first, officers check it, and nobody is quoted by a machine. */
@Tag("tables")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(
    initializers = MachineTests.WithMachine.class,
    classes = {Earshot.class, HouseClock.class})
@DirtiesContext
class MachineTests {

  private static final FakeLibreTranslate MACHINE = new FakeLibreTranslate();
  private static final String UNCHECKED = "Machine translation: nobody has checked it";
  private static int run;

  /** A house with a machine, deaf so that it answers nobody who texts to the other one. */
  static final class WithMachine
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      new House().initialize(context);
      TestPropertyValues.of(
              "earshot.translation.url=" + MACHINE.url(),
              "earshot.twilio.api-url=http://127.0.0.1:9",
              "earshot.telegram.api-url=http://127.0.0.1:9")
          .applyTo(context);
    }
  }

  @LocalServerPort private int port;
  @Autowired private Scheduler scheduler;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private Invitations invitations;
  @Autowired private Arrivals arrivals;
  @Autowired private ApplicationContext house;

  private Visitor officer;
  private String slug;
  private String page;

  @BeforeEach
  void open() {
    run++;
    // Tests do by hand what the background would.
    scheduler.pause();
    MACHINE.works();
    slug = "machined-" + run;
    page = "/console/consultations/" + slug + "/themes/anything_else";
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + slug, SetUpRecord.of("Machined", "short-breaks"));
    api.post("/api/v1/consultations/" + slug + "/open");
    officer = Visitor.signedIn(port, invitations, "mt" + run + "@example.org", Role.OFFICER);
  }

  @Test
  void a_machines_words_are_marked_until_an_officer_has_checked_them_and_never_quoted_before() {
    String id = answers(1, "Autobus zawsze się spóźnia", "pl");
    MACHINE.translates("Autobus", "The bus is always late");
    String body = officer.get(page).body();
    assertThat(body).contains("Translate it by machine", "leave this house for 127.0.0.1");
    String quote = page + "/answers/" + id + "/quote";

    officer.post(page + "/answers/" + id + "/machine");

    assertThat(officer.get(page).body())
        .contains("The bus is always late", UNCHECKED, "Save it as checked")
        .doesNotContain("Translate it by machine");
    assertThat(officer.get(page + "?words=bus+late").body()).contains(UNCHECKED);
    assertThat(officer.get(quote + "?of=translation").body())
        .contains("nobody has checked it", "then it can be quoted");
    String[] order = {
      "of", "translation", "marked", "The bus is always late", "nothing", "yes", "agreed", "Yes"
    };
    assertThat(officer.post(quote, order).body()).contains("A machine translated this");
    assertThat(jdbc.queryForList("select id from quote", UUID.class)).isEmpty();

    officer.get(page);
    officer.post(page + "/answers/" + id + "/translation", "translation", "The bus is always late");
    assertThat(officer.get(page).body()).contains("An officer&#39;s").doesNotContain(UNCHECKED);
    officer.get(quote + "?of=translation");
    assertThat(officer.post(quote, order).status()).isEqualTo(302);
    officer.get(page);
    officer.post(page + "/answers/" + id + "/machine");
    assertThat(MACHINE.asked()).hasSize(1);
  }

  @Test
  void what_its_writer_changes_may_be_translated_again_but_never_over_an_officers_words() {
    String id = answers(1, "Autobus zawsze się spóźnia", "pl");
    MACHINE.translates("Autobus", "The bus is late");
    officer.get(page);
    officer.post(page + "/answers/" + id + "/machine");
    House.CLOCK.putForward(Duration.ofMinutes(1));
    says(1, "CHANGE 3", "Taksówki są drogie");
    speaks("pl");
    assertThat(officer.get(page).body())
        .contains("Of their earlier words", "Translate it by machine");
    MACHINE.translates("Taks", "Taxis are dear");

    officer.post(page + "/answers/" + id + "/machine");

    assertThat(officer.get(page).body())
        .contains("Taxis are dear", UNCHECKED)
        .doesNotContain("Of their earlier words", "The bus is late");
    officer.post(page + "/answers/" + id + "/translation", "translation", "Cabs cost a lot");
    House.CLOCK.putForward(Duration.ofMinutes(1));
    says(1, "CHANGE 3", "Autobus");
    speaks("pl");
    assertThat(officer.get(page).body())
        .contains("Of their earlier words", "Cabs cost a lot")
        .doesNotContain("Translate it by machine");
  }

  @Test
  void all_are_translated_once_each_and_what_the_server_does_not_know_is_left_out() {
    for (int i = 1; i <= 3; i++) {
      answers(i, "Autobus " + i + " zawsze się spóźnia", "pl");
    }
    String unknown = answers(4, "બસ મોડી છે", "gu");
    jdbc.update("update answer set language = 'pl' where response <> ?", UUID.fromString(unknown));
    jdbc.update("update answer set language = 'gu' where response = ?", UUID.fromString(unknown));
    MACHINE.translates("Autobus", "The bus is late");
    assertThat(officer.get(page).body()).contains("Translate all 4 that have none");

    officer.post(page + "/machine", "do", "start");
    officer.get(page);
    officer.post(page + "/machine", "do", "start");
    assertThat(officer.get(page).body()).contains("Somebody else was quicker", "Running");
    assertThat(TranslatingNow.isCutShort(house, slug, "anything_else")).isTrue();
    assertThat(MACHINE.asked()).isEmpty();
    TranslatingNow.translate(house, slug, "anything_else");
    TranslatingNow.translate(house, slug, "anything_else");

    assertThat(MACHINE.asked()).hasSize(3);
    assertThat(officer.get(page).body())
        .contains("3 of 4 translated", "One was left out", "does not translate from Gujarati")
        .contains("Done", "Translate the one that has none");
  }

  @Test
  void it_stops_with_the_reason_goes_on_where_it_was_and_is_paused_and_cancelled() {
    for (int i = 1; i <= 3; i++) {
      answers(i, "Autobus " + i + " zawsze się spóźnia", "pl");
    }
    MACHINE.translates("Autobus", "The bus is late");
    MACHINE.refuses("Autobus 2", 429, "Slowdown: 1 per 1 minute");
    officer.get(page);
    officer.post(page + "/machine", "do", "start");
    TranslatingNow.translate(house, slug, "anything_else");
    assertThat(officer.get(page).body())
        .contains("1 of 3 translated", "It stopped: 127.0.0.1 has translated as much", "Go on");

    MACHINE.translates("Autobus 2", "The second bus is late");
    officer.post(page + "/machine", "do", "resume");
    officer.get(page);
    officer.post(page + "/machine", "do", "pause");
    TranslatingNow.translate(house, slug, "anything_else");
    assertThat(officer.get(page).body()).contains("1 of 3 translated", "Paused");
    officer.post(page + "/machine", "do", "resume");
    TranslatingNow.translate(house, slug, "anything_else");
    assertThat(officer.get(page).body()).contains("3 of 3 translated");
    assertThat(MACHINE.asked()).hasSize(4);

    answers(4, "Autobus 4 zawsze się spóźnia", "pl");
    officer.get(page);
    officer.post(page + "/machine", "do", "start");
    officer.get(page);
    officer.post(page + "/machine", "do", "cancel");
    TranslatingNow.translate(house, slug, "anything_else");
    assertThat(officer.get(page).body()).contains("Cancelled", "Translate the one that has none");
    assertThat(MACHINE.asked()).hasSize(4);
  }

  @Test
  void the_settings_say_where_the_words_go() {
    assertThat(officer.get("/console/settings").body())
        .contains("Machine translation", "translated by 127.0.0.1");
  }

  private String answers(int person, String words, String language) {
    says(person, "Breaks", "yes", "no", "4", words);
    speaks(language);
    return jdbc.query(
            "select id from response where consultation = ? order by started_at desc",
            (row, number) -> row.getObject("id", UUID.class),
            slug)
        .getFirst()
        .toString();
  }

  /** Short messages are heard in the conversation's language; these are in another. */
  private void speaks(String language) {
    jdbc.update(
        "update answer set language = ? where response in (select id from response where"
            + " consultation = ?)",
        language,
        slug);
  }

  private void says(int person, String... texts) {
    Address who = new Address("simulator", "sms:07700900" + (390 + 10 * run + person));
    Texting.texts(arrivals, who, texts);
    House.CLOCK.putForward(Duration.ofSeconds(1));
  }
}
