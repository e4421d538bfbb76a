package org.earshot.outcomes;

import java.time.InstantSource;
import javax.sql.DataSource;
import org.earshot.outbox.LettersFixture;
import org.earshot.outbox.Outbox;
import org.earshot.participants.ParticipantsFixture;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.TestCipher;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is public of the consultations in one database. */
public final class PublicationsFixture {

  private static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);
  private static final Officer BEN = new Officer("2", "Ben Example", Officer.Role.OFFICER);

  private PublicationsFixture() {}

  public static Publications publications(DataSource database, InstantSource clock) {
    Cipher cipher = TestCipher.fresh();
    return publications(
        database,
        LettersFixture.outbox(
            database, cipher, new ParticipantsFixture(database, cipher).participants(), clock));
  }

  static Publications publications(DataSource database, Outbox outbox) {
    JdbcClient db = JdbcClient.create(database);
    return new Publications(
        PaperTables.feedbackTable(db),
        PaperTables.outcomeTable(db),
        PaperTables.reviewTable(db),
        PaperTables.holdingTables(db),
        new NewsTable(db),
        outbox);
  }

  /** As if its outcome had been written, approved and sent. */
  public static void publishOutcome(DataSource database, String slug, InstantSource clock) {
    writeLetters(database, slug, clock);
    PaperTables.outcomeTable(JdbcClient.create(database)).sent(slug, clock.instant());
  }

  /** As if its outcome had been written and approved, and its letters were being written. */
  public static void writeLetters(DataSource database, String slug, InstantSource clock) {
    PaperTable<Outcome> table = PaperTables.outcomeTable(JdbcClient.create(database));
    table.insert(
        slug, new Outcome("More buses.", java.util.List.of(), null), 1, ASHA, clock.instant());
    table.approve(slug, BEN, clock.instant());
    table.sending(slug);
  }
}
