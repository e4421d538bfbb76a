package org.earshot.spine;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.earshot.House;
import org.earshot.TestDatabase;
import org.earshot.channels.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * kill -9 in the middle of the answers and in the middle of the outcome: nothing acknowledged is
 * lost, nothing is said twice.
 */
class KillIT {

  private static final long SEED = 7;
  private static final double RATE = 30;

  /**
   * What was on its way to Telegram when we were killed waits for an officer: told once, or not
   * yet.
   */
  private static final Predicate<Person> TELEGRAM_CANNOT_TELL =
      person -> person.channel.equals("telegram");

  private final Path folder = House.folder();
  private final List<String> database = new ArrayList<>();
  private int port;
  private Process process;

  private enum Database {
    /** In a file of ours, which is cut off with us. */
    H2,
    /** On a server that stays up while we are killed. */
    POSTGRESQL
  }

  @BeforeEach
  void trouble() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    House.CLOCK.run(RATE);
    House.TWILIO
        .troubles()
        .some(
            SEED,
            0.05,
            List.of(Trouble.SILENCE_AFTER_TAKING, Trouble.TOO_MANY, Trouble.SERVER_ERROR));
  }

  @AfterEach
  void end() {
    House.TWILIO.troubles().none();
    House.CLOCK.run(1);
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_killed_house_goes_on_where_it_was(Database kind) throws Exception {
    if (kind == Database.POSTGRESQL) {
      database.add("--spring.datasource.url=" + TestDatabase.postgresUrl());
    }
    launch();
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ofMinutes(3));
    List<Person> crowd = Person.crowd(60, SEED, 500 + 100 * kind.ordinal());
    Story story = new Story(wire, new Asked("en", "gu", "pl"), crowd, "killed", SEED);
    story.open(SpineTests.SET_UP);

    CompletableFuture<Void> killer = killAfter(Duration.ofSeconds(4));
    story.everyoneJoins();
    story.letThemAnswer(15, Integer.MAX_VALUE);
    killer.get(3, TimeUnit.MINUTES);
    story.letThemAnswer(15, Integer.MAX_VALUE);

    story.everyAnswerIsPresentOnce();
    story.nobodyHearsFromUsAfterStop();
    story.theCouncilAnswers("gu,pl");
    story.send();
    killAfter(Duration.ofMillis(500)).get(3, TimeUnit.MINUTES);
    story.send();
    story.delivered(TELEGRAM_CANNOT_TELL);
    story.eachWhoAskedIsToldExactlyOnce(person -> true, TELEGRAM_CANNOT_TELL);
  }

  private CompletableFuture<Void> killAfter(Duration pause) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            Thread.sleep(pause);
            process.destroyForcibly().waitFor();
            launch();
          } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void launch() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dearshot.test.clock=" + House.CLOCK.instant());
    command.add("-Dearshot.test.clock.rate=" + RATE);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(KilledHouse.class.getName());
    command.add("--server.port=" + port);
    command.add("--db-scheduler.heartbeat-interval=1s");
    command.addAll(database);
    House.settings(folder).forEach((name, value) -> command.add("--" + name + "=" + value));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "house.log")))
            .start();
    awaitReadiness();
  }

  private void awaitReadiness() throws InterruptedException {
    HttpRequest probe =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
            .build();
    HttpClient http = HttpClient.newHttpClient();
    for (int i = 0; i < 900; i++) {
      try {
        if (http.send(probe, BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // It has not opened its port.
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the house did not start: see " + folder.resolve("house.log"));
  }
}
