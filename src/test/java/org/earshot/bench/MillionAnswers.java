package org.earshot.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.web.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a PostgreSQL database with a million answers, one person's many times over in other
 * colours, and times the results and every file to take away, and how much is alive meanwhile. Run
 * it with a small heap; the command stands in src/docs/performance.md.
 */
public final class MillionAnswers {

  private static final String SLUG = "million";
  private static final String TEXT = "anything_else";
  private static final int PEOPLE = Integer.getInteger("people", 111_112);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static final List<String> PATHS =
      List.of(
          "/results",
          "/responses",
          "/exports/responses.csv",
          "/exports/responses.csv?values=labels&originals=true",
          "/exports/responses.xlsx?values=labels",
          "/exports/responses.json",
          "/exports/responses.jsonl",
          "/exports/responses-spss.zip",
          "/exports/codebook.csv",
          "/exports/results.xlsx");

  private final LiveHeap live = new LiveHeap();
  private final ConfigurableApplicationContext house;
  private final int port;

  private MillionAnswers(ConfigurableApplicationContext house) {
    this.house = house;
    this.port = Multitude.port(house);
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("earshot.test.database", "postgresql");
    try (ConfigurableApplicationContext house =
        new SpringApplicationBuilder(Earshot.class, HouseClock.class)
            .initializers(new House())
            .run("--server.port=0")) {
      MillionAnswers run = new MillionAnswers(house);
      run.fill();
      run.time();
    }
    System.exit(0);
  }

  private void fill() {
    new Multitude(house, SLUG).answers(PEOPLE);
    code(house.getBean(JdbcTemplate.class));
    System.out.println(
        house.getBean(JdbcTemplate.class).queryForObject("select count(*) from answer", Long.class)
            + " answers stand there");
  }

  /** As if an officer had read every text, and found the same theme in each. */
  private static void code(JdbcTemplate jdbc) {
    UUID theme = UUID.randomUUID();
    jdbc.update(
        "insert into theme (id, consultation, question, name, hint, minority) values (?, ?, ?, ?,"
            + " '', false)",
        theme,
        SLUG,
        TEXT,
        "Weekends");
    jdbc.update(
        "insert into text_read (response, question, officer, at) select response, question, 'o',"
            + " current_timestamp + interval '1 year' from free_text where consultation = ? and"
            + " question = ?",
        SLUG,
        TEXT);
    jdbc.update(
        "insert into coding (response, question, theme, strong, suggested, officer, at) select"
            + " response, question, ?, true, false, officer, at from text_read",
        theme);
    jdbc.execute("analyze text_read");
    jdbc.execute("analyze coding");
    System.out.println(jdbc.queryForObject("select count(*) from coding", Long.class) + " coded");
  }

  private void time() throws Exception {
    Visitor officer =
        Visitor.signedIn(
            port, house.getBean(Invitations.class), "million@example.org", Officer.Role.OFFICER);
    String console = "/console/consultations/" + SLUG;
    for (String page :
        List.of(
            "",
            "/live",
            "/live/figures",
            "/results",
            "/results?by=channel",
            "/exports",
            "/responses")) {
      long start = System.nanoTime();
      int length = officer.get(console + page).body().length();
      report("console " + page, start, length);
    }
    for (String path : PATHS) {
      long start = System.nanoTime();
      report(path, start, download("/api/v1/consultations/" + SLUG + path));
    }
  }

  private long download(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Bearer " + House.BOOTSTRAP_TOKEN)
            .build();
    try (InputStream body = HTTP.send(request, BodyHandlers.ofInputStream()).body()) {
      return body.transferTo(OutputStream.nullOutputStream());
    }
  }

  private void report(String what, long start, long bytes) {
    System.out.printf(
        "%-60s %8.2f s %12d bytes, at most %d MB alive%n",
        what, Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0, bytes, live.most());
  }
}
