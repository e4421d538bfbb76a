package org.earshot.bench;

import java.sql.Types;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.privacy.Cipher;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Has one free-text question answered many times over, half of it coded, and times an officer who
 * saves one answer and gets the next. The command stands in src/docs/performance.md.
 */
public final class CodingManyTexts {

  private static final String SLUG = "many-texts";
  private static final String PAGE = "/console/consultations/" + SLUG + "/themes/anything_else";
  private static final int TEXTS = Integer.getInteger("texts", 20_000);
  private static final int STEPS = Integer.getInteger("steps", 40);
  private static final int WARM = Integer.getInteger("warm", 40);
  private static final Pattern RESPONSE =
      Pattern.compile("name=\"response\"[^>]*value=\"([0-9a-f-]{36})\"");
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]+)\"");

  private static final Pattern FROM = Pattern.compile("name=\"from\" value=\"([^\"]+)\"");

  private final ConfigurableApplicationContext house;
  private final JdbcTemplate jdbc;
  private final int port;
  private final Random random = new Random(1);

  private CodingManyTexts(ConfigurableApplicationContext house) {
    this.house = house;
    this.jdbc = house.getBean(JdbcTemplate.class);
    this.port = Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
  }

  public static void main(String[] arguments) {
    try (ConfigurableApplicationContext house =
        new SpringApplicationBuilder(Earshot.class, HouseClock.class)
            .initializers(new House())
            .run("--server.port=0")) {
      CodingManyTexts run = new CodingManyTexts(house);
      run.answer();
      run.multiply();
      run.code();
      run.time();
    }
    System.exit(0);
  }

  private void answer() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + SLUG, SetUpRecord.of("Many texts", "short-breaks"));
    api.post("/api/v1/consultations/" + SLUG + "/open");
    for (String text : List.of("Breaks", "yes", "no", "4", "The minibus is always late")) {
      house
          .getBean(Arrivals.class)
          .arrive(
              new Inbound(
                  new Address("simulator", "sms:07700900443"),
                  UUID.randomUUID().toString(),
                  text,
                  null,
                  false,
                  Inbound.Signal.NONE,
                  House.CLOCK.instant()));
    }
  }

  private void multiply() {
    Cipher cipher = house.getBean(Cipher.class);
    UUID one =
        jdbc.queryForObject("select id from response where consultation = ?", UUID.class, SLUG);
    List<Object[]> copies = new ArrayList<>();
    List<Object[]> answers = new ArrayList<>();
    for (int i = 1; i < TEXTS; i++) {
      UUID copy = UUID.randomUUID();
      copies.add(new Object[] {copy, i, one});
      answers.add(new Object[] {copy, cipher.encrypt(words(), "answer.words"), one});
    }
    jdbc.batchUpdate(
        "insert into response (id, subject, consultation, version, channel, language, state, agreed,"
            + " consent, started_at, heard_at, completed_at, nudged, later) select cast(? as uuid),"
            + " null, consultation, version, channel, language, state, agreed, consent,"
            + " started_at + ? * interval '1' second, heard_at, completed_at, false, false from response where id = ?",
        copies);
    jdbc.batchUpdate(
        "insert into answer (response, question, kind, coded, words, said, language, position,"
            + " consent, at, reading) select cast(? as uuid), question, kind, coded, case when"
            + " question = 'anything_else' then cast(? as bytea) end, said, language, position,"
            + " consent, at, reading from answer where response = ?",
        answers,
        new int[] {Types.OTHER, Types.VARBINARY, Types.OTHER});
  }

  /** Twelve of four hundred made-up words, so that no two say the same. */
  private String words() {
    String[] words = new String[12];
    Arrays.setAll(words, place -> "w" + Integer.toString(1000 + 977 * random.nextInt(400), 36));
    return String.join(" ", words);
  }

  private void code() {
    Themes themes = house.getBean(Themes.class);
    for (String name : List.of("Transport", "Weekends", "Money", "Staff", "Forms")) {
      Theme theme = themes.add(SLUG, "anything_else", new Theme.Wording(name, "", false));
      jdbc.update(
          "insert into theme_suggestion (response, question, theme, score) select response,"
              + " question, cast(? as uuid), 0.8 from answer where question = 'anything_else'",
          theme.id());
    }
    jdbc.update(
        "insert into text_read (response, question, officer, at) select response, question,"
            + " 'somebody', at from (select response, question, at, row_number() over (order by"
            + " response) as place from answer where question = 'anything_else') half where place"
            + " <= ?",
        TEXTS / 2);
    jdbc.update(
        "insert into coding (response, question, theme, strong, suggested, officer, at) select"
            + " r.response, r.question, t.id, false, false, r.officer, r.at from text_read r, theme"
            + " t where t.name in ('Transport', 'Money')");
    jdbc.execute("analyze");
  }

  private void time() {
    Visitor officer =
        Visitor.signedIn(
            port, house.getBean(Invitations.class), "codes@example.org", Officer.Role.OFFICER);
    String body = officer.get(PAGE).body();
    String theme = house.getBean(Themes.class).book(SLUG, "anything_else").getFirst().id() + "";
    for (int step = 0; step < WARM; step++) {
      body = step(officer, theme, body);
    }
    long[] took = new long[STEPS];
    SpentTime before = SpentTime.now(jdbc);
    for (int step = 0; step < STEPS; step++) {
      long start = System.nanoTime();
      body = step(officer, theme, body);
      took[step] = Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
    SpentTime spent = SpentTime.now(jdbc).since(before);
    System.out.println(body.replaceAll("(?s).*<strong>(\\d+ of \\d+ read)</strong>.*", "$1"));
    Arrays.sort(took);
    System.out.println("median " + took[STEPS / 2] + " ms, longest " + took[STEPS - 1] + " ms");
    System.out.println(
        "CPU a step: server "
            + spent.server().toMillis() / STEPS
            + " ms, PostgreSQL "
            + spent.postgres().toMillis() / STEPS
            + " ms");
  }

  /** Saves what the page shows under a theme, and gets the next, as a browser does. */
  private static String step(Visitor officer, String theme, String body) {
    String next =
        officer
            .post(
                PAGE,
                "response",
                first(RESPONSE, body),
                "theme",
                theme,
                "shown",
                first(SHOWN, body),
                "from",
                first(FROM, body))
            .header("Location");
    return officer.get(next.replaceFirst("^https?://[^/]+", "")).body();
  }

  private static String first(Pattern pattern, String body) {
    Matcher matcher = pattern.matcher(body);
    if (!matcher.find()) {
      throw new IllegalStateException("not on the page: " + pattern);
    }
    return matcher.group(1);
  }
}
