package org.earshot.participants;

import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.PersonalRecords;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The real room, wired by hand for tests, here and in the rooms that depend on it. */
public final class ParticipantsFixture {

  private final JdbcTemplate jdbc;
  private final Participants participants;

  public ParticipantsFixture(DataSource database, Cipher cipher) {
    this.jdbc = new JdbcTemplate(database);
    this.participants =
        new JdbcParticipants(
            new ParticipantRows(jdbc, cipher),
            new StopList(jdbc),
            new Ledger(jdbc, cipher, new PersonRows(jdbc, new ParticipantRows(jdbc, cipher))),
            cipher,
            jdbc);
  }

  public Participants participants() {
    return participants;
  }

  /** The same people's linking, with codes under the same keys. */
  public Linking linking(Cipher cipher) {
    return new Linking(
        new PersonRows(jdbc, new ParticipantRows(jdbc, cipher)), new LinkCodes(jdbc, cipher));
  }

  public PersonalRecords records() {
    return new ParticipantRecords(jdbc);
  }

  /** Retention with what these know of told consultations. */
  ContactRetention retention(
      ContactSettings settings, org.earshot.privacy.Erasure erasure, List<ClosedLoops> loops) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    for (ClosedLoops known : loops) {
      beans.addBean("loops" + loops.indexOf(known), known);
    }
    return new ContactRetention(
        JdbcClient.create(jdbc),
        settings,
        beans.getBeanProvider(ClosedLoops.class),
        erasure,
        new TransactionTemplate(
            new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource()))));
  }
}
