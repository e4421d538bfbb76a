package org.earshot.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.earshot.CountingDatabase;
import org.earshot.MovingDay;
import org.earshot.TestDatabase;
import org.earshot.authoring.LibraryFixture;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.ConsultationsFixture;
import org.earshot.consultations.SetUps;
import org.earshot.language.ShippedLocales;
import org.earshot.outcomes.PromisesFixture;
import org.earshot.outcomes.Publications;
import org.earshot.outcomes.PublicationsFixture;
import org.earshot.security.Officer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register asks for everything at once, however much there is. */
@Tag("tables")
class RegisterTests {

  private static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);

  @TempDir Path folder;
  private final CountingDatabase database = new CountingDatabase(TestDatabase.fresh());
  private final MovingDay clock = new MovingDay(Instant.parse("2026-11-22T12:00:00Z"));

  @Test
  void more_consultations_take_no_more_statements() {
    Consultations consultations = consultations();
    close(consultations, 0, 2);
    register(consultations).all();
    int few = statements(register(consultations));

    close(consultations, 2, 12);
    Register register = register(consultations);

    assertThat(statements(register)).isEqualTo(few).isLessThan(10);
    assertThat(statements(register)).isEqualTo(few - 1);
    assertThat(register.all()).hasSize(12);
    assertThat(register.all()).extracting(one -> one.stage()).containsOnly(Notice.Stage.OUTCOME);
    assertThat(register.all()).extracting(one -> one.outcome().sent()).containsOnly(true);
  }

  @Test
  void when_each_had_something_published_last_is_one_question() {
    close(consultations(), 0, 3);
    Publications publications = PublicationsFixture.publications(database, clock);
    int before = database.asked();

    assertThat(publications.newest(List.of("buses-0", "buses-1", "buses-2", "trams")))
        .containsOnlyKeys("buses-0", "buses-1", "buses-2")
        .containsValue(clock.instant());
    assertThat(database.asked() - before).isEqualTo(1);
  }

  @Test
  void an_outcome_is_being_sent_from_when_its_letters_begin_to_be_written() {
    Consultations consultations = consultations();
    consultations.put("trams", SetUps.sound(), ASHA);
    consultations.open("trams");
    consultations.close("trams");
    PublicationsFixture.writeLetters(database, "trams", clock);

    Clock outcome = register(consultations).find("trams").orElseThrow().outcome();

    assertThat(outcome.sending()).isTrue();
    assertThat(outcome.due()).isNotNull();
  }

  private Consultations consultations() {
    return fixture().consultations();
  }

  private ConsultationsFixture fixture() {
    LibraryFixture files = new LibraryFixture(database, folder);
    files.write("breaks", "BUSES");
    return new ConsultationsFixture(database, files.library(), clock);
  }

  private Register register(Consultations consultations) {
    return new Register(
        consultations,
        PublicationsFixture.publications(database, clock),
        new PromisesFixture(database, clock).pledges(),
        fixture().movedDays(),
        ShippedLocales.phrasebook(),
        clock);
  }

  private void close(Consultations consultations, int from, int to) {
    for (int number = from; number < to; number++) {
      String slug = "buses-" + number;
      consultations.put(slug, SetUps.sound(), ASHA);
      consultations.open(slug);
      consultations.close(slug);
      PublicationsFixture.publishOutcome(database, slug, clock);
    }
  }

  private int statements(Register register) {
    int before = database.asked();
    assertThat(register.all()).isNotEmpty();
    return database.asked() - before;
  }
}
