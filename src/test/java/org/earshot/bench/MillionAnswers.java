package org.earshot.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.security.Invitations;
import org.earshot.security.Officer;
import org.earshot.web.HttpCaller;
import org.earshot.web.SetUpRecord;
import org.earshot.web.Visitor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a PostgreSQL database with a million answers, one person's many times over in other
 * colours, and times the results and every file to take away. Run it with a small heap; the command
 * stands in src/docs/performance.md.
 */
public final class MillionAnswers {

  private static final String SLUG = "million";
  private static final int PEOPLE = Integer.getInteger("people", 111_112);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final long MEGABYTE = 1 << 20;

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

  private final AtomicLong live = new AtomicLong();
  private final ConfigurableApplicationContext house;
  private final int port;

  private MillionAnswers(ConfigurableApplicationContext house) {
    this.house = house;
    this.port = Integer.parseInt(house.getEnvironment().getRequiredProperty("local.server.port"));
  }

  public static void main(String[] arguments) throws Exception {
    System.setProperty("earshot.test.database", "postgresql");
    try (ConfigurableApplicationContext house =
        new SpringApplicationBuilder(Earshot.class, HouseClock.class)
            .initializers(new House())
            .run("--server.port=0")) {
      MillionAnswers run = new MillionAnswers(house);
      run.fill();
      run.watchMemory();
      run.time();
    }
    System.exit(0);
  }

  private void fill() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    api.put("/api/v1/consultations/" + SLUG, SetUpRecord.of("A million", "short-breaks"));
    api.post("/api/v1/consultations/" + SLUG + "/open");
    int number = 0;
    for (String text :
        List.of(
            "BREAKS",
            "yes",
            "yes",
            "2",
            "1 and 3",
            "14 days",
            "4",
            "Ask us before, not after.",
            "yes",
            "3",
            "2",
            "6",
            "yes")) {
      say(text, number++);
    }
    JdbcTemplate jdbc = house.getBean(JdbcTemplate.class);
    jdbc.update(
        """
        insert into response (id, subject, consultation, version, channel, language, state, agreed, consent, started_at, heard_at,
          completed_at, nudged, later)
        select gen_random_uuid(), null, consultation, version, (array['sms','whatsapp','telegram'])[1 + n % 3],
          (array['en','ur'])[1 + n % 2], state, agreed, consent, started_at + n * interval '1 second', heard_at, completed_at,
          false, false from response cross join generate_series(1, ?) n where consultation = ?
        """,
        PEOPLE, SLUG);
    jdbc.update(
        """
        insert into answer (response, question, kind, coded, words, said, language, position, consent, at, reading)
        select r.id, a.question, a.kind, case a.question when 'notice' then 'n:' || floor(random() * 90)
          when 'good_at_listening' then 'n:' || 1 + floor(random() * 5)
          when 'hours' then 'o:' || (array['up_to_9','10_to_19','20_to_34'])[1 + floor(random() * 3)::int] else a.coded end,
          a.words, a.said, a.language, a.position, a.consent, a.at, a.reading
        from answer a join response o on o.id = a.response and o.subject is not null and o.consultation = ?
          join response r on r.consultation = o.consultation and r.id <> o.id
        """,
        SLUG);
    jdbc.execute("analyze");
    System.out.println(
        jdbc.queryForObject("select count(*) from answer", Long.class) + " answers stand there");
  }

  private void say(String text, int number) {
    house
        .getBean(Arrivals.class)
        .arrive(
            new Inbound(
                new Address("sms", "+447700900442"),
                "SMmillion" + number,
                text,
                null,
                false,
                Inbound.Signal.NONE,
                House.CLOCK.instant()));
  }

  /** What is alive is what is left after a collection. */
  private void watchMemory() {
    Set<String> heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, nothing) -> {
                CompositeData sent = (CompositeData) notification.getUserData();
                long left =
                    GarbageCollectionNotificationInfo.from(sent)
                        .getGcInfo()
                        .getMemoryUsageAfterGc()
                        .entrySet()
                        .stream()
                        .filter(pool -> heap.contains(pool.getKey()))
                        .mapToLong(pool -> pool.getValue().getUsed())
                        .sum();
                live.accumulateAndGet(left, Math::max);
              },
              null,
              null);
    }
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
        "%-60s %8.2f s %12d bytes, at most %d MB alive after a collection%n",
        what,
        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0,
        bytes,
        live.getAndSet(0) / MEGABYTE);
  }
}
