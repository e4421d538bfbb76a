package org.earshot.consultations;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.earshot.authoring.ConversationLibrary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The real room, wired by hand for tests, here and in the rooms that depend on it. Two of them on
 * one database are two copies of the service.
 */
public final class ConsultationsFixture {

  private final ConsultationTable table;
  private final ConversationLibrary library;
  private final StoredConsultations consultations;

  public ConsultationsFixture(
      DataSource database,
      ConversationLibrary library,
      InstantSource clock,
      OpeningCheck... checks) {
    JdbcClient db = JdbcClient.create(database);
    this.table = new ConsultationTable(db);
    this.library = library;
    RunningConsultations running = new RunningConsultations(table, library, clock);
    this.consultations =
        new StoredConsultations(
            table,
            new SetUpRecords(
                table,
                new ChangeLog(db),
                library,
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                clock),
            new OpeningGate(library, running, List.of(checks), clock),
            running,
            clock);
  }

  public Consultations consultations() {
    return consultations;
  }

  void start() {
    new ShippedConsultations(table, consultations, library, false, "")
        .afterSingletonsInstantiated();
  }

  void minuteTask(Instant now) {
    new OpeningAndClosing().turnThePage(consultations, table, now);
  }
}
