package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.earshot.Earshot;
import org.earshot.House;
import org.earshot.HouseClock;
import org.earshot.channels.testing.FakeTwilio;
import org.earshot.security.Invitations;
import org.earshot.security.Officer.Role;
import org.earshot.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database is lost, and last night's backup is put back: what people texted since is heard
 * again, and nobody gets a message twice.
 */
class PutBackTests {

  private static final String SLUG = "put-back";

  private final FakeTwilio twilio = FakeTwilio.start(Duration.ofMillis(1500), House.CLOCK);
  private final Path folder = House.folder();

  @AfterEach
  void close() {
    twilio.close();
  }

  @Test
  void what_people_texted_since_the_backup_is_heard_again_and_answered_once() throws Exception {
    String ada = "+447700900871";
    String bo = "+447700900872";
    String cy = "+447700900873";
    try (ConfigurableApplicationContext house = house()) {
      Wire wire = wire(house);
      new Council(wire, SLUG).opens(folder.resolve("conversations"), "PUTBACK");
      new Phone(wire, "sms", ada).says("PUTBACK").says("yes");
      new Phone(wire, "sms", bo).says("PUTBACK").says("yes");
    }
    Instant made = House.CLOCK.instant();
    Path backup = Files.copy(database(), folder.resolve("backup"));
    try (ConfigurableApplicationContext house = house()) {
      Wire wire = wire(house);
      new Phone(wire, "sms", ada).says("no").says("4");
      new Phone(wire, "sms", bo).says("STOP");
      new Phone(wire, "sms", cy).says("PUTBACK").says("yes");
    }
    int before = twilio.sent().size();
    Files.copy(backup, database(), StandardCopyOption.REPLACE_EXISTING);
    House.CLOCK.putForward(Duration.ofMinutes(1));

    try (ConfigurableApplicationContext house = house("--earshot.restored-from=" + made)) {
      Wire wire = wire(house);
      House.CLOCK.putForward(Duration.ofMinutes(1));
      Council council = new Council(wire, SLUG);
      Phone again = new Phone(wire, "sms", ada);
      await(() -> council.call("GET", "/responses", "").contains("good_at_listening"));
      settled(house);
      assertThat(twilio.sent()).hasSize(before);

      again.says("nothing else");
      assertThat(twilio.sent()).hasSizeGreaterThan(before);
      assertThat(again.got()).doesNotHaveDuplicates();

      int port = port(house);
      Visitor officer =
          Visitor.signedIn(
              port, house.getBean(Invitations.class), "back@example.org", Role.OFFICER);
      assertThat(officer.get("/console").body()).contains("A backup was put back");
      assertThat(officer.get("/console/help").body()).contains("was put back on", "on Telegram");

      // Who stopped meanwhile is still met with silence
      int heard = twilio.sentTo(bo).size();
      wire.say("sms", bo, "hello", 1);
      new Phone(wire, "sms", cy).says("no");
      settled(house);
      assertThat(twilio.sentTo(bo)).hasSize(heard);
    }
  }

  private ConfigurableApplicationContext house(String... settings) {
    Map<String, String> all = new HashMap<>(House.settings(folder));
    all.put("earshot.twilio.api-url", twilio.url());
    all.put("server.port", "0");
    List<String> arguments = new ArrayList<>(List.of(settings));
    all.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    return new SpringApplicationBuilder(Earshot.class, HouseClock.class)
        .run(arguments.toArray(new String[0]));
  }

  private Wire wire(ConfigurableApplicationContext house) {
    return new Wire(twilio, House.TELEGRAM, port(house), Duration.ZERO);
  }

  private static int port(ConfigurableApplicationContext house) {
    return house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private Path database() {
    return folder.resolve("earshot.mv.db");
  }

  /** Until no letter is on its way. */
  private static void settled(ConfigurableApplicationContext house) throws InterruptedException {
    JdbcClient db = house.getBean(JdbcClient.class);
    await(
        () ->
            db.sql("select count(*) from letter where status in ('waiting', 'sending', 'unclear')")
                    .query(Long.class)
                    .single()
                == 0);
  }

  private static void await(BooleanSupplier there) throws InterruptedException {
    for (int i = 0; i < 1_200 && !there.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(there.getAsBoolean()).isTrue();
  }
}
