package org.earshot;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.channels.testing.FakeTelegram;
import org.earshot.channels.testing.FakeTwilio;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How the whole house is set up for tests: settings as a council would make them, and the stand-ins
 * that they point at.
 */
public final class House implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** What providers and people believe to reach us at; signatures are made for it. */
  public static final String PUBLIC_URL = "https://consult.example.org";

  public static final String BOOTSTRAP_TOKEN = "test-bootstrap-token";
  public static final String SMS_FROM = "+447700900000";

  private static final Duration HANG = Duration.ofMillis(1500);

  /** The house's clock and the stand-ins' too; begins on a Monday morning in January 2027. */
  public static final MovingClock CLOCK = new MovingClock();

  /** One of each for the JVM. */
  public static final FakeTwilio TWILIO = FakeTwilio.start(HANG, CLOCK);

  public static final FakeTelegram TELEGRAM = FakeTelegram.start(HANG, CLOCK);

  /** Officers' mail server, which takes whatever comes. */
  public static final GreenMail MAIL = mail();

  private static GreenMail mail() {
    GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    return server;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Path folder = folder();
    HikariDataSource database = TestDatabase.lasting();
    TestPropertyValues.of(settings(folder))
        .and("spring.datasource.url=" + database.getJdbcUrl())
        .and("spring.datasource.username=" + orEmpty(database.getUsername()))
        .and("spring.datasource.password=" + orEmpty(database.getPassword()))
        // The clock is put forward at will: what is being done is not to look dead so soon.
        .and("db-scheduler.heartbeat-interval=15s")
        .applyTo(context);
    context.addApplicationListener(
        event -> {
          if (event instanceof org.springframework.context.event.ContextClosedEvent) {
            database.close();
          }
        });
  }

  /** The settings, apart from the database: all that lasts is in this folder. */
  public static Map<String, String> settings(Path folder) {
    return Map.ofEntries(
        Map.entry("earshot.data", folder.toString()),
        Map.entry("earshot.keys", folder.resolve("keys.json").toString()),
        Map.entry("earshot.make-keys", "true"),
        Map.entry("earshot.conversations", checked("conversations", folder).toString()),
        Map.entry("earshot.locales", checked("locales", folder).toString()),
        Map.entry("earshot.public-url", PUBLIC_URL),
        Map.entry("earshot.simulator.enabled", "true"),
        Map.entry("earshot.data-protection.contact", "Data protection officer, dpo@example.org"),
        Map.entry("earshot.invitations.drama-numbers", "true"),
        Map.entry("earshot.invitations.per-minute", "18"),
        Map.entry("earshot.telegram.bot-name", "earshot_test_bot"),
        Map.entry("earshot.examples.open", "false"),
        Map.entry("earshot.api.bootstrap-token", BOOTSTRAP_TOKEN),
        Map.entry("earshot.twilio.account-sid", FakeTwilio.ACCOUNT),
        Map.entry("earshot.twilio.auth-token", FakeTwilio.TOKEN),
        Map.entry("earshot.twilio.sms-from", SMS_FROM),
        Map.entry("earshot.twilio.whatsapp-from", SMS_FROM),
        Map.entry("earshot.twilio.api-url", TWILIO.url()),
        Map.entry("earshot.twilio.read-timeout", "1s"),
        Map.entry("earshot.twilio.sms-per-second", "1000"),
        Map.entry("earshot.twilio.whatsapp-per-second", "1000"),
        Map.entry("earshot.twilio.templates.outcome.en", "HX00000000000000000000000000000001"),
        Map.entry("earshot.twilio.templates.invitation.en", "HX00000000000000000000000000000006"),
        Map.entry("earshot.twilio.templates.outcome.gu", "HX00000000000000000000000000000002"),
        Map.entry("earshot.twilio.templates.outcome.pl", "HX00000000000000000000000000000003"),
        Map.entry("earshot.twilio.templates.outcome.ur", "HX00000000000000000000000000000004"),
        Map.entry("earshot.twilio.templates.outcome.es", "HX00000000000000000000000000000005"),
        Map.entry("spring.mail.host", "127.0.0.1"),
        Map.entry("spring.mail.port", Integer.toString(MAIL.getSmtp().getPort())),
        Map.entry("earshot.mail.from", "earshot@consult.example.org"),
        Map.entry("earshot.telegram.bot-token", FakeTelegram.TOKEN),
        Map.entry("earshot.telegram.webhook-secret", FakeTelegram.SECRET),
        Map.entry("earshot.telegram.api-url", TELEGRAM.url()),
        Map.entry("earshot.telegram.read-timeout", "1s"),
        Map.entry("earshot.telegram.per-second", "1000"),
        // The clock is put forward at will: nobody is to sleep because of it.
        Map.entry("earshot.nudges.from", "00:00"),
        Map.entry("earshot.nudges.until", "23:59:59"),
        Map.entry("db-scheduler.polling-interval", "200ms"));
  }

  /**
   * The shipped words, as if a native speaker had checked them all: only so can tests speak in
   * several languages on the channels of real people.
   */
  public static Path checked(String kind, Path folder) {
    Path target = folder.resolve(kind);
    try (Stream<Path> files = Files.walk(Path.of(kind))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = target.resolve(Path.of(kind).relativize(file));
        Files.createDirectories(copy.getParent());
        Files.writeString(
            copy,
            Files.readString(file)
                .replaceFirst(
                    "(?m)^status: draft\\R(checked_by:.*\\R)?",
                    "status: checked\nchecked_by: A speaker in the tests\n"));
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An empty folder for one house. */
  public static Path folder() {
    try {
      return Files.createTempDirectory("earshot-house");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
