package org.earshot.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times the console's pages with very many responses in a PostgreSQL database; the command stands
 * in src/docs/performance.md. Each page is asked for until it is warm, then as often as told. The
 * CPU time is that of the whole server and the whole of PostgreSQL, for one time the page was asked
 * for.
 */
final class ConsolePages {

  private static final String SLUG = "multitude";
  private static final int PEOPLE = Integer.getInteger("people", 100_000);
  private static final int LETTERS = Integer.getInteger("letters", 13);
  private static final int WARM = Integer.getInteger("warm", 3);
  private static final int TIMES = Integer.getInteger("times", 7);
  private static final String ONLY = System.getProperty("only", "");

  private static final List<String> PAGES =
      List.of(
          "",
          "/live",
          "/live/figures",
          "/results",
          "/results?by=channel",
          "/results?by=language",
          "/results?by=question%3Dhours",
          "/results?channel=sms",
          "/results?given=hours%3Dup_to_9",
          "/results?by=question%3Dhome",
          "/results?area=home%3DLE1",
          "/results?area=home%3DLE1&by=question%3Dhours",
          "/reach",
          "/responses",
          "/comments/anything_else",
          "/themes",
          "/themes/anything_else",
          "/themes/anything_else?show=all&words=before",
          "/themes/anything_else?show=all&words=nobody-wrote-this",
          "/themes/anything_else/book",
          "/themes/hours",
          "/exports",
          "/inviting",
          "/assisted",
          "/set-up",
          "/gate",
          "/report",
          "/outcome",
          "/outcome/send",
          "/evaluation",
          "/review");

  private final ConfigurableApplicationContext house;
  private final JdbcTemplate jdbc;
  private Visitor officer;

  private ConsolePages(ConfigurableApplicationContext house) {
    this.house = house;
    this.jdbc = house.getBean(JdbcTemplate.class);
    this.officer = Visitor.to(Multitude.port(house));
  }

  public static void main(String[] arguments) {
    System.setProperty("earshot.test.database", "postgresql");
    try (ConfigurableApplicationContext house =
        new SpringApplicationBuilder(Earshot.class, HouseClock.class)
            .initializers(KeptHouse.isWanted() ? new KeptHouse() : new House())
            .run("--server.port=0")) {
      ConsolePages run = new ConsolePages(house);
      if (run.isEmpty()) {
        run.fill();
      }
      run.time();
    }
    System.exit(0);
  }

  private boolean isEmpty() {
    return jdbc.queryForList("select 1 from response limit 1").isEmpty();
  }

  private void fill() {
    Multitude people = new Multitude(house, SLUG);
    people.answers(PEOPLE);
    people.letters(LETTERS);
    Themes themes = house.getBean(Themes.class);
    for (String name : List.of("Transport", "Weekends", "Money", "Staff", "Forms")) {
      themes.add(SLUG, "anything_else", new Theme.Wording(name, "", false));
    }
    jdbc.update(
        "insert into text_read (response, question, officer, at) select response, question,"
            + " 'somebody', at from answer where question = 'anything_else' and random() < 0.5");
    jdbc.update(
        "insert into coding (response, question, theme, strong, suggested, officer, at) select"
            + " r.response, r.question, t.id, false, false, r.officer, r.at from text_read r, theme"
            + " t where t.name in ('Transport', 'Money')");
    jdbc.execute("vacuum analyze");
    System.out.println(
        jdbc.queryForObject("select count(*) from response", Long.class)
            + " responses stand there");
  }

  private void time() {
    officer = visitor(Officer.Role.OFFICER);
    String desk = "/console/consultations/" + SLUG;
    page("/console");
    PAGES.forEach(page -> page(desk + page));
    page(desk + "/responses/" + any());
    for (String page : List.of("/console", "/console/inbox", "/console/annual-report", "/")) {
      page(page);
    }
    officer = visitor(Officer.Role.ADMINISTRATOR);
    page("/console/history");
    if (!KeptHouse.isWanted()) {
      close(desk);
    }
  }

  private Visitor visitor(Officer.Role role) {
    return Visitor.signedIn(
        Multitude.port(house),
        house.getBean(Invitations.class),
        "multitude-" + UUID.randomUUID() + "@example.org",
        role);
  }

  private void close(String desk) {
    HttpCaller.to(Multitude.port(house))
        .bearer(House.BOOTSTRAP_TOKEN)
        .post("/api/v1/consultations/" + SLUG + "/close");
    System.out.println("closed:");
    for (String page : List.of("", "/live", "/report", "/outcome", "/evaluation", "/review")) {
      page(desk + page);
    }
    page("/consultations/" + SLUG + "/report");
    page("/consultations/" + SLUG + "/outcome");
  }

  private UUID any() {
    return jdbc.queryForList("select id from response limit 1", UUID.class).getFirst();
  }

  private void page(String path) {
    if (!path.contains(ONLY)) {
      return;
    }
    long first = took(path);
    long counted = waitedFor(path);
    for (int i = 0; i < WARM; i++) {
      took(path);
    }
    long[] took = new long[TIMES];
    SpentTime before = SpentTime.now(jdbc);
    Arrays.setAll(took, time -> took(path));
    SpentTime spent = SpentTime.now(jdbc).since(before);
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT,
        "%-72s median %5d ms, longest %5d, first %6d, there after %6d; CPU server %5d, PostgreSQL %5d%n",
        path,
        took[TIMES / 2],
        took[TIMES - 1],
        first,
        first + counted,
        spent.server().toMillis() / TIMES,
        spent.postgres().toMillis() / TIMES);
  }

  /** Milliseconds until its numbers are there, where the page says that they are being counted. */
  private long waitedFor(String path) {
    long start = System.nanoTime();
    while (officer.get(path).body().contains("These numbers are being counted")) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private long took(String path) {
    long start = System.nanoTime();
    Answer answer = officer.get(path);
    long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
    if (answer.status() != 200) {
      System.out.println(path + " answered " + answer.status());
    }
    return millis;
  }
}
