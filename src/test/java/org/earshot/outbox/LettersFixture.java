package org.earshot.outbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.InstantSource;
import java.time.Period;
import javax.sql.DataSource;
import org.earshot.channels.PulseFixture;
import org.earshot.channels.sending.Channel;
import org.earshot.participants.Participants;
import org.earshot.privacy.Cipher;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The real outbox without a provider: letters are written and wait. For rooms that write them. */
public final class LettersFixture {

  private LettersFixture() {}

  public static Outbox outbox(
      DataSource database, Cipher cipher, Participants participants, InstantSource clock) {
    JdbcTemplate jdbc = new JdbcTemplate(database);
    StaticListableBeanFactory factory = new StaticListableBeanFactory();
    Sealing sealing = new Sealing(cipher);
    return new StoredLetters(
        new LetterWriting(jdbc),
        new LetterRows(jdbc),
        new LetterTasks(jdbc),
        new Figures(jdbc, sealing, PulseFixture.pulse(database)),
        sealing,
        participants,
        new Gate(
            factory.getBeanProvider(Channel.class),
            new Pauses(new Patience()),
            new Breakers(clock),
            new Patience(),
            new OutboxSettings(1, Period.ofDays(90)),
            clock),
        new Prospects(participants, factory.getBeanProvider(QuietHours.class), clock),
        new Recipients(participants, cipher),
        new Bell(factory.getBeanProvider(Scheduler.class), clock),
        new Restoration(
            new RestoreSettings(null),
            jdbc,
            new JdbcTransactionManager(database),
            factory.getBeanProvider(Channel.class),
            clock),
        clock);
  }
}
