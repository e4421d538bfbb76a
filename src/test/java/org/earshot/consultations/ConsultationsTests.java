package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.authoring.LibraryFixture;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations.MayNotOpen;
import org.earshot.consultations.Consultations.Running;
import org.earshot.flow.Contact;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("tables")
class ConsultationsTests {

  private static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);
  private static final String SLUG = "short-breaks-2026";
  private static final Locale GUJARATI = Locale.of("gu");

  @TempDir Path folder;

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final DataSource database = TestDatabase.fresh();
  private LibraryFixture files;
  private ConsultationsFixture room;
  private Consultations consultations;

  @BeforeEach
  void write_two_conversations() {
    files = new LibraryFixture(database, folder);
    files.write("breaks", "BREAKS");
    files.write("buses", "BUSES");
    room = copy();
    consultations = room.consultations();
  }

  @Test
  void shipped_set_up_records_become_drafts_at_the_very_first_start() {
    room.start();
    assertThat(consultations.all())
        .extracting(Consultation::slug)
        .containsExactly("how-should-we-consult-you", "short-breaks");
    assertThat(consultations.all())
        .allSatisfy(
            shipped -> {
              assertThat(shipped.state()).isEqualTo(State.DRAFT);
              assertThat(shipped.setUp().conversation()).isEqualTo(shipped.slug());
              assertThat(shipped.title()).isNotEqualTo(shipped.slug());
            });
  }

  @Test
  void and_never_again() {
    put("{}");
    room.start();
    assertThat(consultations.all()).extracting(Consultation::slug).containsExactly(SLUG);
  }

  @Test
  void a_record_is_kept_as_it_was_written_and_so_is_who_wrote_it() {
    put("{}");
    put("{\"purpose\": \"To choose well\"}");
    put("{\"purpose\": \"To choose well\"}");
    assertThat(consultations.find(SLUG).orElseThrow().setUp())
        .isEqualTo(SetUps.soundBut("{\"purpose\": \"To choose well\"}"));
    assertThat(consultations.changes(SLUG)).hasSize(2);
    Consultations.Change last = consultations.changes(SLUG).get(0);
    assertThat(last.officerName()).isEqualTo("Asha Example");
    assertThat(last.before()).isEqualTo(SetUps.sound());
    assertThat(consultations.changes(SLUG).get(1).before()).isNull();
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertThat(consultations.find("nothing")).isEmpty();
    assertThatThrownBy(() -> consultations.open("nothing"))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> consultations.findings("nothing"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void a_sound_one_opens_with_its_version_pinned() {
    put("{}");
    assertThat(consultations.findings(SLUG)).noneMatch(ConsultationsTests::blocks);
    Consultation open = consultations.open(SLUG);
    assertThat(open.state()).isEqualTo(State.OPEN);
    assertThat(open.version()).isNotNull();
    assertThat(open.languages()).containsExactly(Locale.ENGLISH);
    assertThat(open.openedAt()).isEqualTo(now);
  }

  @Test
  void the_gate_shuts_out_what_is_not_ready_and_says_why() {
    put("{\"purpose\": null, \"lead\": null}");
    assertThatThrownBy(() -> consultations.open(SLUG))
        .asInstanceOf(type(MayNotOpen.class))
        .satisfies(
            shut ->
                assertThat(shut.findings())
                    .extracting(Finding::where)
                    .containsExactlyInAnyOrder("purpose", "lead"));
    assertThat(consultations.find(SLUG).orElseThrow().state()).isEqualTo(State.DRAFT);
  }

  @Test
  void a_broken_conversation_never_opens() {
    files.write("breaks", "conversation.yaml", "title: [");
    put("{}");
    assertThatThrownBy(() -> consultations.open(SLUG)).isInstanceOf(MayNotOpen.class);
  }

  @Test
  void a_language_that_nobody_has_checked_keeps_what_asks_for_it_shut() {
    draftInGujarati();
    put("{\"languages\": [\"en\", \"gu\"]}");
    assertThatThrownBy(() -> consultations.open(SLUG))
        .asInstanceOf(type(MayNotOpen.class))
        .satisfies(
            shut ->
                assertThat(shut.findings())
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.language()).isEqualTo(GUJARATI)));
  }

  @Test
  void where_no_language_is_asked_for_the_drafts_wait_and_the_rest_opens() {
    draftInGujarati();
    put("{\"languages\": null}");
    assertThat(consultations.findings(SLUG))
        .anyMatch(found -> GUJARATI.equals(found.language()))
        .noneMatch(ConsultationsTests::blocks);
    assertThat(consultations.open(SLUG).languages()).containsExactly(Locale.ENGLISH);
  }

  @Test
  void only_the_simulator_hears_drafts() {
    draftInGujarati();
    put("{}");
    consultations.open(SLUG);
    Running running = consultations.running().get(0);
    assertThat(running.consultation().languages()).containsExactly(Locale.ENGLISH);
    assertThat(running.conversation().wordings()).containsOnlyKeys(Locale.ENGLISH, GUJARATI);
  }

  @Test
  void a_keyword_that_is_taken_is_warned_of() {
    put("{}");
    consultations.open(SLUG);
    files.write("buses", "BREAKS");
    consultations.put("buses", SetUps.soundBut("{\"conversation\": \"buses\"}"), ASHA);

    assertThat(consultations.findings("buses"))
        .anyMatch(
            found -> found.severity() == Finding.Severity.WARNS && found.what().contains("BREAKS"));
    assertThat(consultations.open("buses").state()).isEqualTo(State.OPEN);
  }

  @Test
  void other_rooms_may_have_something_checked() {
    OpeningCheck check =
        (setUp, languages) -> List.of(Finding.blocks("weather", "It rains.", "Wait."));
    Consultations checked =
        new ConsultationsFixture(database, files.library(), () -> now, check).consultations();
    put("{}");
    assertThatThrownBy(() -> checked.open(SLUG)).isInstanceOf(MayNotOpen.class);
  }

  @Test
  void what_runs_is_known_at_once_here_and_within_a_second_elsewhere() {
    Consultations other = copy().consultations();
    assertThat(other.running()).isEmpty();
    put("{}");
    consultations.open(SLUG);
    assertThat(consultations.running()).hasSize(1);
    now = now.plusSeconds(1);
    assertThat(other.running()).hasSize(1);
    consultations.close(SLUG);
    assertThat(consultations.running()).isEmpty();
    now = now.plusSeconds(1);
    assertThat(other.running()).isEmpty();
  }

  @Test
  void the_contact_is_the_one_in_the_record_as_it_is_now() {
    put("{}");
    consultations.open(SLUG);
    put("{\"safeguarding_phone\": \"0116 496 0009\"}");
    Consultation open = consultations.find(SLUG).orElseThrow();
    String version = java.util.Objects.requireNonNull(open.version());
    assertThat(consultations.conversation(version, open).contact())
        .isEqualTo(new Contact("Asha Example", "0116 496 0000", "0116 496 0009", null));
    assertThat(consultations.running().get(0).conversation().contact().safeguardingPhone())
        .isEqualTo("0116 496 0009");
  }

  @Test
  void what_opening_pinned_does_not_change_with_the_files_nor_the_record() {
    put("{}");
    String version = consultations.open(SLUG).version();
    files.write("breaks", "OTHER");
    assertThat(consultations.running().get(0).conversation().keywords()).containsExactly("BREAKS");
    assertThat(consultations.open(SLUG).version()).isEqualTo(version);
    assertThatThrownBy(() -> put("{\"conversation\": \"buses\", \"languages\": [\"en\", \"pl\"]}"))
        .asInstanceOf(type(Refused.class))
        .satisfies(
            refused -> assertThat(refused.fields()).containsOnlyKeys("conversation", "languages"));
  }

  @Test
  void it_closes_once_and_for_good() {
    put("{}");
    assertThatThrownBy(() -> consultations.close(SLUG)).isInstanceOf(Refused.class);
    consultations.open(SLUG);
    Instant closing = now;
    assertThat(consultations.close(SLUG).closedAt()).isEqualTo(closing);
    now = now.plusSeconds(60);
    assertThat(consultations.close(SLUG).closedAt()).isEqualTo(closing);
    assertThatThrownBy(() -> consultations.open(SLUG)).isInstanceOf(MayNotOpen.class);
  }

  @Test
  void one_that_opens_later_waits_for_its_day() {
    put("{\"opens_on\": \"2026-11-24\"}");
    assertThat(consultations.open(SLUG).state()).isEqualTo(State.SCHEDULED);
    minuteTaskAt("2026-11-23T23:59:00Z");
    assertThat(consultations.running()).isEmpty();
    minuteTaskAt("2026-11-24T00:00:00Z");
    assertThat(consultations.running()).hasSize(1);
    assertThat(consultations.find(SLUG).orElseThrow().openedAt()).isEqualTo(now);
  }

  @Test
  void and_passes_the_gate_again_on_that_day() {
    put("{\"opens_on\": \"2026-11-24\"}");
    consultations.open(SLUG);
    put("{\"opens_on\": \"2026-11-24\", \"purpose\": null}");
    minuteTaskAt("2026-11-24T00:00:00Z");
    assertThat(consultations.find(SLUG).orElseThrow().state()).isEqualTo(State.SCHEDULED);
    put("{\"opens_on\": \"2026-11-24\"}");
    minuteTaskAt("2026-11-24T00:01:00Z");
    assertThat(consultations.find(SLUG).orElseThrow().state()).isEqualTo(State.OPEN);
  }

  @Test
  void closing_what_is_only_scheduled_calls_it_off() {
    put("{\"opens_on\": \"2026-11-24\"}");
    consultations.open(SLUG);
    assertThat(consultations.close(SLUG).state()).isEqualTo(State.DRAFT);
  }

  @Test
  void it_closes_by_itself_when_its_last_day_ends() {
    put("{}");
    consultations.open(SLUG);
    minuteTaskAt("2026-12-22T23:59:59Z");
    assertThat(consultations.running()).hasSize(1);
    now = Instant.parse("2026-12-23T00:00:01Z");
    assertThat(consultations.running()).as("before the task has run").isEmpty();
    minuteTaskAt("2026-12-23T00:00:30Z");
    Consultation closed = consultations.find(SLUG).orElseThrow();
    assertThat(closed.state()).isEqualTo(State.CLOSED);
    assertThat(closed.closedAt()).isEqualTo("2026-12-23T00:00:00Z");
  }

  private void minuteTaskAt(String instant) {
    now = Instant.parse(instant);
    room.minuteTask(now);
  }

  private void draftInGujarati() {
    files.write(
        "breaks",
        "gu.yaml",
        """
        status: draft
        checked_by:
        title: નાનું
        welcome: બસ વિશે.
        more: સમય.
        questions:
          rides: {ask: બસ?}
          often: {ask: ક્યારે?, options: {daily: રોજ, weekly: અઠવાડિયે}}
        thanks: આભાર.
        """);
  }

  private Consultation put(String json) {
    return consultations.put(SLUG, SetUps.soundBut(json), ASHA);
  }

  private ConsultationsFixture copy() {
    return new ConsultationsFixture(database, files.library(), () -> now);
  }

  private static boolean blocks(Finding finding) {
    return finding.severity() == Severity.BLOCKS;
  }
}
