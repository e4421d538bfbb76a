package org.earshot.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.TestDatabase;
import org.earshot.web.HttpCaller;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells very many people the outcome: how fast the letters are written and leave, with a kill -9 in
 * the middle, and whether anybody got theirs twice. The command stands in src/docs/performance.md.
 */
final class BulkOutcome {

  private static final String SLUG = "bulk";

  /**
   * At most so many letters are under way at one moment: the provider is asked about them, minutes
   * after a kill, before they can count as sent.
   */
  private static final int JUST_LEAVING = 100;

  private static final String API = "/api/v1/consultations/" + SLUG;
  private static final int PEOPLE = Integer.getInteger("people", 100_000);
  private static final String OUTCOME =
      """
      {"summary": "Seventeen more places", "items": [{"theme": "Breaks", "you_said": "You want more breaks",
       "status": "done", "we_did": "Six more from May", "questions": ["breaks"]}],
       "translations": {"ur": {"summary": "Z", "items": [{"theme": "T", "you_said": "S", "we_did": "D"}]}}}
      """;

  private final CountingTwilio twilio = new CountingTwilio();
  private final Path folder = House.folder();
  private final String database = TestDatabase.postgresUrl();
  private final int port;
  private final Map<String, String> settings;
  private Process process;

  private BulkOutcome() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    settings = new HashMap<>(House.settings(folder));
    settings.put("spring.datasource.url", database);
    settings.put("earshot.twilio.api-url", twilio.url());
    // One sender may send one text message in a second: that is what is lifted here.
    settings.put("earshot.twilio.sms-per-second", "100000");
    settings.put("earshot.twilio.whatsapp-per-second", "100000");
    settings.put("earshot.twilio.read-timeout", "1m");
    settings.put("earshot.telegram.api-url", twilio.url());
  }

  public static void main(String[] arguments) throws Exception {
    BulkOutcome run = new BulkOutcome();
    run.fill();
    run.launch();
    run.tell();
    run.process.destroy();
    System.exit(0);
  }

  private void fill() {
    try (ConfigurableApplicationContext house =
        new SpringApplicationBuilder(Earshot.class, HouseClock.class)
            .initializers(
                context ->
                    TestPropertyValues.of(settings)
                        .and("earshot.twilio.api-url=" + House.TWILIO.url())
                        .applyTo(context))
            .run("--server.port=0")) {
      new Multitude(house, SLUG).answers(PEOPLE);
      HttpCaller api = HttpCaller.to(Multitude.port(house)).bearer(House.BOOTSTRAP_TOKEN);
      api.post(API + "/close");
      expect(200, api.put(API + "/outcome", OUTCOME));
      String second =
          api.post("/api/v1/tokens", "{\"name\": \"Second\", \"role\": \"officer\"}")
              .json()
              .path("token")
              .asString();
      expect(
          200, HttpCaller.to(Multitude.port(house)).bearer(second).post(API + "/outcome/approve"));
    }
  }

  private static void expect(int status, HttpCaller.Answer answer) {
    if (answer.status() != status) {
      throw new IllegalStateException(answer.status() + " " + answer.body());
    }
  }

  private void tell() throws Exception {
    try (HikariDataSource pool = pool()) {
      JdbcTemplate jdbc = new JdbcTemplate(pool);
      HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN).post(API + "/outcome/send");
      long start = System.nanoTime();
      double written = awaiting(() -> written(jdbc) >= PEOPLE || twilio.taken() >= PEOPLE * 0.4);
      report("written", written(jdbc), written);
      double half = written + awaiting(() -> twilio.taken() >= PEOPLE * 0.4);
      report("left before the kill", twilio.taken(), half);
      process.destroyForcibly().waitFor();
      report("written when it was killed", written(jdbc), seconds(start));
      long left = twilio.taken();
      double boot = awaiting(this::isRelaunched);
      report("until it was ready again", 0, boot);
      double rest = awaiting(() -> open(jdbc) <= JUST_LEAVING);
      report("left after it was ready", twilio.taken() - left, rest);
      double asked = rest + awaiting(() -> open(jdbc) == 0);
      report("and those that were just leaving", twilio.taken() - left, asked);
      System.out.println("letters by state: " + states(jdbc));
      System.out.println("people by how many messages they got: " + twilio.peopleByMessages());
    }
  }

  private boolean isRelaunched() {
    try {
      launch();
      return true;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static long written(JdbcTemplate jdbc) {
    return count(jdbc, "select count(*) from letter where kind = 'outcome'");
  }

  /** How many are not written yet, or written and not sent for certain. */
  private static long open(JdbcTemplate jdbc) {
    return PEOPLE
        - count(
            jdbc,
            "select count(*) from letter where kind = 'outcome' and status not in ('waiting',"
                + " 'sending', 'unclear')");
  }

  private static long count(JdbcTemplate jdbc, String sql) {
    Long found = jdbc.queryForObject(sql, Long.class);
    return found == null ? 0 : found;
  }

  private static List<String> states(JdbcTemplate jdbc) {
    return jdbc.queryForList(
        "select status || ' ' || count(*) from letter where kind = 'outcome' group by status",
        String.class);
  }

  /** Seconds until it is so. */
  private double awaiting(java.util.function.BooleanSupplier so) {
    long start = System.nanoTime();
    while (!so.getAsBoolean()) {
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      if (!process.isAlive()) {
        throw new IllegalStateException("the house is gone: see " + folder.resolve("house.log"));
      }
    }
    return seconds(start);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void report(String what, long letters, double seconds) {
    System.out.printf(
        Locale.ROOT,
        "%-30s %7d letters in %6.1f s, %6.0f a second%n",
        what,
        letters,
        seconds,
        letters / seconds);
  }

  private HikariDataSource pool() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(database);
    config.setMaximumPoolSize(2);
    return new HikariDataSource(config);
  }

  private void launch() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-Xmx256m");
    command.add("-Dearshot.test.clock=" + House.CLOCK.instant());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.earshot.spine.KilledHouse");
    command.add("--server.port=" + port);
    command.add("--db-scheduler.heartbeat-interval=5s");
    settings.forEach((name, value) -> command.add("--" + name + "=" + value));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "house.log")))
            .start();
    System.out.println("house " + process.pid() + ", " + folder.resolve("house.log"));
    while (!isReady()) {
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private boolean isReady() {
    try {
      return HttpCaller.to(port).get("/actuator/health/readiness").status() == 200;
    } catch (java.io.UncheckedIOException notYet) {
      if (!process.isAlive()) {
        throw new IllegalStateException("it did not start: see " + folder.resolve("house.log"));
      }
      return false;
    }
  }
}
