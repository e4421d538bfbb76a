package org.earshot.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.authoring.Finding.Severity;
import org.earshot.authoring.LibraryFixture;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscript.Author;
import org.earshot.consultations.Checklist.Verdict;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations.MayNotOpen;
import org.earshot.consultations.Gate.Check;
import org.earshot.consultations.OpeningSettings.SignOffRule;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("tables")
class GateTests {

  private static final Officer ASHA = new Officer("1", "Asha Example", Officer.Role.OFFICER);
  private static final Officer BEN = new Officer("2", "Ben Example", Officer.Role.OFFICER);
  private static final String SLUG = "breaks";

  @TempDir Path folder;

  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private final DataSource database = TestDatabase.fresh();
  private LibraryFixture files;
  private ConsultationsFixture room;

  @BeforeEach
  void write_a_conversation_and_a_record() {
    files = new LibraryFixture(database, folder);
    files.write("breaks", "BREAKS");
    room = room(SignOffRule.ADVISED);
    put("{}");
  }

  @Test
  void in_the_console_it_opens_only_with_a_reason_for_every_warning() {
    put("{\"why_now\": null}");
    assertThatThrownBy(() -> room.gate().open(SLUG)).isInstanceOf(MayNotOpen.class);

    giveReasons("It is plain to everybody");

    assertThat(room.gate().look(SLUG).open()).isEmpty();
    assertThat(room.gate().open(SLUG).state()).isEqualTo(State.OPEN);
  }

  @Test
  void a_program_opens_it_without_reasons_as_ever() {
    put("{\"why_now\": null}");
    assertThat(room.consultations().open(SLUG).state()).isEqualTo(State.OPEN);
  }

  @Test
  void a_reason_is_kept_with_who_gave_it_and_when() {
    put("{\"why_now\": null}");
    giveReasons("First");
    now = now.plusSeconds(60);
    giveReasons("Second");
    giveReasons("Second");

    assertThat(room.gate().look(SLUG).reasons())
        .filteredOn(reason -> reason.where().equals("why_now"))
        .extracting(Gate.Reason::why)
        .containsExactly("Second", "First");
    Gate.Reason last = Objects.requireNonNull(check("why_now").reason());
    assertThat(last.officerName()).isEqualTo("Asha Example");
    assertThat(last.at()).isEqualTo(now);
  }

  @Test
  void a_reason_answers_only_what_it_was_given_for() {
    put("{\"closes_on\": \"2026-12-03\"}");
    giveReasons("Ten days will do");
    put("{\"closes_on\": \"2026-11-25\"}");

    assertThat(check("closes_on").reason()).isNull();
  }

  @Test
  void what_blocks_cannot_be_overruled() {
    put("{\"purpose\": null}");
    giveReasons("We know");

    assertThat(room.gate().look(SLUG).open()).extracting(Check::blocks).containsExactly(true);
    assertThatThrownBy(() -> room.gate().open(SLUG)).isInstanceOf(MayNotOpen.class);
  }

  @Test
  void a_reason_that_is_too_long_is_refused_and_nothing_of_it_kept() {
    put("{\"why_now\": null}");
    String key = check("why_now").key();
    assertThatThrownBy(() -> room.gate().overrule(SLUG, Map.of(key, "x".repeat(2_001)), ASHA))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys(key));
    assertThat(room.gate().look(SLUG).reasons()).isEmpty();
  }

  @Test
  void a_second_officer_signs_it_off_with_a_role() {
    assertThat(check("sign_off").blocks()).isFalse();

    room.gate().signOff(SLUG, " Head of Service ", null, BEN);

    Gate.Signature signature = Objects.requireNonNull(room.gate().look(SLUG).signature());
    assertThat(signature)
        .isEqualTo(new Gate.Signature("Ben Example", "Head of Service", now, true));
    assertThat(room.gate().look(SLUG).checks())
        .noneMatch(check -> check.finding().where().equals("sign_off"));
  }

  @Test
  void only_what_was_read_can_be_signed() {
    String read = room.gate().look(SLUG).seal();
    put("{\"title\": \"Another title\"}");

    assertThatThrownBy(() -> room.gate().signOff(SLUG, "Head of Service", read, BEN))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("just now");
    room.gate().signOff(SLUG, "Head of Service", room.gate().look(SLUG).seal(), BEN);
    assertThat(room.gate().look(SLUG).signature()).isNotNull();
  }

  @Test
  void whoever_changed_the_record_last_cannot_sign() {
    refusesToSign(ASHA, "Head of Service");
    room.consultations().put(SLUG, SetUps.soundBut("{\"title\": \"Other\"}"), BEN);
    refusesToSign(BEN, "Head of Service");
    room.gate().signOff(SLUG, "Head of Service", null, ASHA);
  }

  @Test
  void whoever_changed_the_questions_last_cannot_sign() {
    Manuscript questions = files.manuscripts().latest("breaks").orElseThrow();
    Map<String, String> changed = new TreeMap<>(questions.files());
    changed.replaceAll((file, text) -> text + "\n# Read once more\n");
    files.manuscripts().save(questions, changed, new Author(BEN.id(), BEN.name()), "read it");

    assertThat(room.gate().objection(SLUG, BEN)).contains("the questions");
    refusesToSign(BEN, "Head of Service");
  }

  @Test
  void nobody_signs_without_a_role_or_what_blocks() {
    refusesToSign(BEN, " ");
    refusesToSign(BEN, "x".repeat(201));
    put("{\"purpose\": null}");
    refusesToSign(BEN, "Head of Service");
  }

  @Test
  void a_change_of_the_record_makes_the_signature_void_and_undoing_it_restores_it() {
    room.gate().signOff(SLUG, "Head of Service", null, BEN);
    put("{\"title\": \"Another title\"}");

    assertThat(room.gate().look(SLUG).signature()).isNull();
    assertThat(room.gate().look(SLUG).signatures())
        .extracting(Gate.Signature::holds)
        .containsExactly(false);
    assertThat(check("sign_off").finding().what()).contains("Ben Example");

    put("{}");
    assertThat(room.gate().look(SLUG).signature()).isNotNull();
  }

  @Test
  void a_change_of_the_conversation_makes_the_signature_void() {
    room.gate().signOff(SLUG, "Head of Service", null, BEN);
    files.write("breaks", "PAUSES");

    assertThat(room.gate().look(SLUG).signature()).isNull();
  }

  @Test
  void where_a_signature_is_required_nothing_opens_without_it() {
    room = room(SignOffRule.REQUIRED);
    assertThatThrownBy(() -> room.consultations().open(SLUG))
        .asInstanceOf(type(MayNotOpen.class))
        .satisfies(
            shut ->
                assertThat(shut.findings())
                    .extracting(finding -> finding.where())
                    .containsExactly("sign_off"));

    room.gate().signOff(SLUG, "Head of Service", null, BEN);
    assertThat(room.consultations().open(SLUG).state()).isEqualTo(State.OPEN);
  }

  @Test
  void what_was_scheduled_waits_for_a_new_signature_once_it_was_changed() {
    room = room(SignOffRule.REQUIRED);
    put("{\"opens_on\": \"2026-11-30\"}");
    room.gate().signOff(SLUG, "Head of Service", null, BEN);
    assertThat(room.consultations().open(SLUG).state()).isEqualTo(State.SCHEDULED);
    put("{\"opens_on\": \"2026-11-30\", \"title\": \"Another title\"}");

    now = Instant.parse("2026-11-30T09:00:00Z");
    room.minuteTask(now);
    assertThat(room.consultations().find(SLUG).orElseThrow().state()).isEqualTo(State.SCHEDULED);

    room.gate().signOff(SLUG, "Head of Service", null, BEN);
    room.minuteTask(now);
    assertThat(room.consultations().find(SLUG).orElseThrow().state()).isEqualTo(State.OPEN);
  }

  @Test
  void the_checklists_show_the_record_as_evidence() {
    put("{\"purpose\": \"To choose which breaks\", \"safeguarding_phone\": null}");

    assertThat(room.gate().look(SLUG).checklists())
        .extracting(Checklist::title)
        .containsExactly(
            "The Gunning principles", "Minimum standards", "The Consultation Principles");
    assertThat(room.gate().look(SLUG).checklists())
        .flatExtracting(Checklist::lines)
        .anySatisfy(
            line -> {
              assertThat(line.asks()).isEqualTo("A clear purpose");
              assertThat(line.verdict()).isEqualTo(Verdict.KEPT);
              assertThat(line.evidence()).isEqualTo("\u201cTo choose which breaks\u201d");
            });
  }

  @Test
  void a_language_that_earshots_own_words_keep_shut_blocks_once_with_a_way_out() {
    files.write(
        "breaks",
        "ur.yaml",
        """
        status: checked
        checked_by: Bo Example
        title: Urdu
        welcome: Urdu
        more: Urdu
        thanks: Urdu
        questions:
          rides: {ask: Urdu}
          often: {ask: Urdu, options: {daily: Urdu one, weekly: Urdu two}}
        """);
    put("{\"languages\": [\"en\", \"ur\"]}");

    assertThat(room.gate().look(SLUG).checks())
        .extracting(Check::finding)
        .filteredOn(finding -> finding.severity() == Severity.BLOCKS)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.what()).isEqualTo("Earshot's own words in Urdu are a draft");
              assertThat(finding.mend())
                  .endsWith("Or take Urdu off the list in the set-up record.");
            });
  }

  @Test
  void a_language_without_any_words_says_so() {
    put("{\"languages\": [\"en\", \"es\"]}");

    assertThat(room.gate().look(SLUG).checks())
        .extracting(check -> check.finding().what())
        .contains("The conversation has no words in Spanish (es).");
  }

  @Test
  void how_short_it_is_counts_the_questions_about_equality_too() {
    assertThat(shortEnough().verdict()).isEqualTo(Verdict.KEPT);
    assertThat(shortEnough().evidence())
        .isEqualTo("2 questions, and 1 about equality for those who say yes to them.");
  }

  private Checklist.Line shortEnough() {
    return room.gate().look(SLUG).checklists().stream()
        .flatMap(list -> list.lines().stream())
        .filter(line -> line.asks().equals("Short enough to be pleasant"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothing_is_kept_of_an_empty_record_that_it_does_not_say() {
    room.consultations().put("empty", SetUps.empty(), ASHA);

    assertThat(room.gate().look("empty").checklists())
        .allSatisfy(list -> assertThat(list.count(Verdict.KEPT)).isZero());
  }

  @Test
  void the_checklists_name_the_law_and_what_was_agreed_before() {
    put(
        """
        {"duties": [{"law": "Housing Act 1985, section 105", "asks": "To ask tenants"}],
         "background": {"documents": [{"title": "The plan", "link": "https://a.example/plan"}]},
         "scrutiny": {"assurance": {"body": "Assurance Committee", "date": "2026-11-20"}}}
        """);

    assertThat(kept()).contains("The law that asks for it is named", "C. It is informative");
    assertThat(line("The law that asks for it is named"))
        .isEqualTo("Housing Act 1985, section 105.");
    assertThat(line("H. It was agreed before it was published"))
        .isEqualTo("Assurance Committee, 20 November 2026.");
    assertThat(line("J. The response comes within 12 weeks, or it is said why not"))
        .contains("1 March 2027");
  }

  @Test
  void too_little_time_to_plan_what_matters_is_warned_of_in_the_same_words_every_day() {
    String weighs =
        "\"approach\": {\"stage\": \"options\", \"level\": \"co_produce\", \"impact\": \"medium\"}";
    put("{" + weighs + "}");
    String warned = check("opens_on").finding().what();
    assertThat(warned).contains("fewer than 56 days", "22 November 2026");
    assertThat(check("opens_on").source()).contains("South East London");
    now = now.plus(Duration.ofDays(3));
    assertThat(check("opens_on").finding().what()).isEqualTo(warned);

    put(
        "{\"opens_on\": \"2027-01-17\", \"closes_on\": \"2027-03-31\", \"feedback_by\": null,"
            + " \"outcome_by\": null, "
            + weighs
            + "}");
    assertThat(places()).doesNotContain("opens_on");
    put("{}");
    assertThat(places()).doesNotContain("opens_on");
  }

  @Test
  void a_reason_for_a_very_short_deadline_counts_only_with_a_second_signature() {
    put("{\"closes_on\": \"2026-12-01\"}");
    assertThat(check("sign_off").blocks()).isFalse();
    giveReasons("The fund closes on Friday");

    assertThat(check("sign_off").blocks()).isTrue();
    assertThat(check("sign_off").finding().what()).contains("fewer than 14 days");
    assertThat(check("sign_off").source()).contains("Leicester", "section 3.5");
    assertThatThrownBy(() -> room.gate().open(SLUG)).isInstanceOf(MayNotOpen.class);
    assertThatThrownBy(() -> room.consultations().open(SLUG)).isInstanceOf(MayNotOpen.class);

    room.gate().signOff(SLUG, "Head of Service", null, BEN);
    assertThat(room.gate().open(SLUG).state()).isEqualTo(State.OPEN);
  }

  @Test
  void one_follows_another_that_there_is_and_never_itself() {
    room.consultations().put("breaks-2", SetUps.soundBut("{\"follows\": \"breaks\"}"), ASHA);
    assertThat(room.consultations().following("breaks"))
        .extracting(Consultation::slug)
        .containsExactly("breaks-2");

    assertThatThrownBy(() -> put("{\"follows\": \"nothing\"}")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> put("{\"follows\": \"breaks\"}")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> put("{\"follows\": \"breaks-2\"}"))
        .asInstanceOf(type(Refused.class))
        .satisfies(refused -> assertThat(refused.fields()).containsOnlyKeys("follows"));
    assertThat(room.consultations().following("breaks-2")).isEmpty();
  }

  @Test
  void what_was_opened_by_hand_has_a_first_day() {
    String elections = "K. It is not launched during an election period";
    put("{\"opens_on\": null}");
    assertThat(line(elections)).startsWith("It has no opening day yet");

    room.consultations().open(SLUG);

    assertThat(line(elections)).startsWith("Its first day is 22 November 2026");
  }

  private List<String> kept() {
    return room.gate().look(SLUG).checklists().stream()
        .flatMap(list -> list.lines().stream())
        .filter(line -> line.verdict() == Verdict.KEPT)
        .map(Checklist.Line::asks)
        .toList();
  }

  private String line(String asks) {
    return room.gate().look(SLUG).checklists().stream()
        .flatMap(list -> list.lines().stream())
        .filter(line -> line.asks().equals(asks))
        .map(Checklist.Line::evidence)
        .findFirst()
        .orElseThrow();
  }

  private List<String> places() {
    return room.gate().look(SLUG).checks().stream().map(check -> check.finding().where()).toList();
  }

  @Test
  void what_does_not_exist_is_not_found() {
    assertThatThrownBy(() -> room.gate().look("nothing"))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> room.gate().open("nothing"))
        .isInstanceOf(NoSuchElementException.class);
  }

  private void refusesToSign(Officer officer, String role) {
    assertThatThrownBy(() -> room.gate().signOff(SLUG, role, null, officer))
        .isInstanceOf(Refused.class);
    assertThat(room.gate().look(SLUG).signatures()).isEmpty();
  }

  private void giveReasons(String why) {
    Map<String, String> reasons = new LinkedHashMap<>();
    room.gate().look(SLUG).checks().forEach(check -> reasons.put(check.key(), why));
    room.gate().overrule(SLUG, reasons, ASHA);
  }

  private Check check(String where) {
    return room.gate().look(SLUG).checks().stream()
        .filter(check -> check.finding().where().equals(where))
        .findFirst()
        .orElseThrow();
  }

  private void put(String fields) {
    room.consultations().put(SLUG, SetUps.soundBut(fields), ASHA);
  }

  private ConsultationsFixture room(SignOffRule rule) {
    return new ConsultationsFixture(
        database, files.library(), () -> now, new OpeningSettings(rule, OpenDays.USUAL));
  }
}
