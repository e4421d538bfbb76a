package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import org.earshot.CountingDatabase;
import org.earshot.MovingDay;
import org.earshot.TestDatabase;
import org.earshot.authoring.LibraryFixture;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.ConsultationsFixture;
import org.earshot.consultations.SetUps;
import org.earshot.participants.ContactSettings;
import org.earshot.security.Officer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Until when numbers are kept, of all consultations on the first page of the console. */
@Tag("tables")
class KeptContactsTests {

  private static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);

  @TempDir Path folder;
  private final CountingDatabase database = new CountingDatabase(TestDatabase.fresh());
  private final MovingDay clock = new MovingDay(Instant.parse("2026-11-22T12:00:00Z"));

  @Test
  void more_consultations_take_no_more_statements() {
    LibraryFixture files = new LibraryFixture(database, folder);
    files.write("breaks", "BUSES");
    Consultations consultations =
        new ConsultationsFixture(database, files.library(), clock).consultations();
    told(consultations, 0, 2);
    int few = statements(consultations);

    told(consultations, 2, 12);

    assertThat(statements(consultations)).isEqualTo(few);
    assertThat(contacts(consultations).until(consultations.all())).hasSize(12);
  }

  private void told(Consultations consultations, int from, int to) {
    for (int number = from; number < to; number++) {
      String slug = "buses-" + number;
      consultations.put(slug, SetUps.sound(), ASHA);
      consultations.open(slug);
      consultations.close(slug);
      PublicationsFixture.publishOutcome(database, slug, clock);
    }
  }

  private int statements(Consultations consultations) {
    var all = consultations.all();
    int before = database.asked();
    assertThat(contacts(consultations).until(all)).isNotEmpty();
    return database.asked() - before;
  }

  private KeptContacts contacts(Consultations consultations) {
    JdbcClient db = JdbcClient.create(database);
    return new KeptContacts(
        PaperTables.feedbackTable(db),
        PaperTables.outcomeTable(db),
        new CorrectionTable(db),
        PaperTables.reviewTable(db),
        PaperTables.holdingTables(db),
        consultations,
        new ContactSettings(Period.ofMonths(24), null),
        clock);
  }
}
