package org.earshot.consultations;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.LibraryFixture;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.ReservedWords;
import org.earshot.language.ShippedLocales;
import org.earshot.translated.TranslatedTextsFixture;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
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
  private final StoredGate gate;
  private final MovedDays movedDays;

  public ConsultationsFixture(
      DataSource database,
      ConversationLibrary library,
      InstantSource clock,
      OpeningCheck... checks) {
    this(database, library, clock, OpeningSettings.USUAL, checks);
  }

  ConsultationsFixture(
      DataSource database,
      ConversationLibrary library,
      InstantSource clock,
      OpeningSettings settings,
      OpeningCheck... checks) {
    JdbcClient db = JdbcClient.create(database);
    this.table = new ConsultationTable(db);
    this.library = library;
    RunningConsultations running =
        new RunningConsultations(
            table,
            library,
            new StaticListableBeanFactory().getBeanProvider(NamedAtTheEnd.class),
            clock,
            "https://earshot.example");
    SignOffs signOffs = new SignOffs(db);
    ChangeLog changes = new ChangeLog(db);
    Manuscripts manuscripts =
        new LibraryFixture(database, Path.of("no-conversations-here")).manuscripts();
    JoinWordGate joinWords = new JoinWordGate(new ReservedWords(ShippedLocales.lexicon()), running);
    OpeningGate opening =
        new OpeningGate(
            library,
            joinWords,
            new RecordLanguagesGate(
                new RecordTranslations(TranslatedTextsFixture.on(database, clock), table)),
            List.of(checks),
            signOffs,
            new GateReasons(db),
            table,
            settings,
            clock);
    this.consultations =
        new StoredConsultations(
            table,
            new SetUpRecords(
                table,
                changes,
                library,
                new JoinWordsHeard(joinWords, running, library),
                new StaticListableBeanFactory().getBeanProvider(MoreTime.class),
                new TransactionTemplate(new DataSourceTransactionManager(database)),
                clock),
            opening,
            running,
            clock);
    this.movedDays =
        new StoredMovedDays(
            db,
            table,
            changes,
            running,
            new StaticListableBeanFactory().getBeanProvider(MovedDays.Telling.class),
            new TransactionTemplate(new DataSourceTransactionManager(database)),
            clock);
    this.gate =
        new StoredGate(
            consultations,
            opening,
            new Overruling(new GateReasons(db), clock),
            signOffs,
            new Signatories(changes, manuscripts),
            clock);
  }

  public Consultations consultations() {
    return consultations;
  }

  public MovedDays movedDays() {
    return movedDays;
  }

  Gate gate() {
    return gate;
  }

  void start() {
    new ShippedConsultations(table, consultations, library, false, "")
        .afterSingletonsInstantiated();
  }

  void minuteTask(Instant now) {
    new OpeningAndClosing().turnThePage(consultations, table, now);
  }
}
