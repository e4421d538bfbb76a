package org.earshot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.ErasureFixture;
import org.earshot.privacy.SubjectId;
import org.earshot.privacy.TestCipher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("tables")
class LedgerTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final String TOLD = "be_told_outcome";

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture room = new ParticipantsFixture(database, cipher);
  private final Participants participants = room.participants();

  @Test
  void the_newest_word_on_a_purpose_counts_and_the_older_ones_stay() {
    SubjectId ada = person(1);
    agree(ada, "breaks", TOLD, true);
    assertThat(participants.agreement(ada, "breaks", TOLD)).isPresent();
    agree(ada, "breaks", TOLD, false);

    assertThat(participants.agreement(ada, "breaks", TOLD)).isEmpty();
    assertThat(participants.ledger(ada)).extracting(Consent::given).containsExactly(true, false);
  }

  @Test
  void agreeing_to_one_purpose_or_consultation_says_nothing_of_another() {
    SubjectId ada = person(1);
    agree(ada, "breaks", "take_part", true);

    assertThat(participants.agreement(ada, "breaks", TOLD)).isEmpty();
    assertThat(participants.agreement(ada, "parks", "take_part")).isEmpty();
  }

  @Test
  void a_line_gives_back_every_word_of_request_and_reply() {
    SubjectId ada = person(1);
    Consent consent =
        new Consent(
            "breaks",
            TOLD,
            true,
            "v1",
            Locale.forLanguageTag("gu"),
            "શું અમે તમને જણાવીએ?",
            "હા!",
            NOON);

    UUID line = participants.record(ada, consent);

    assertThat(line).isNotNull();
    assertThat(participants.ledger(ada)).containsExactly(consent);
  }

  @Test
  void those_who_agreed_come_in_the_order_of_their_ids_without_those_who_stopped_or_left() {
    List<SubjectId> all = people(2_003);
    all.forEach(who -> agree(who, "breaks", TOLD, true));
    participants.stop(all.get(5), NOON);
    room.records().erase(all.get(6));
    agree(all.get(7), "breaks", TOLD, false);

    List<SubjectId> told = new ArrayList<>();
    participants.forEachAgreed("breaks", TOLD, who -> told.add(who.id()));

    assertThat(told).hasSize(2_000).doesNotHaveDuplicates();
    assertThat(told).doesNotContain(all.get(5), all.get(6), all.get(7));
    assertThat(participants.countAgreed("breaks", TOLD)).isEqualTo(2_000);
    assertThat(told).isSortedAccordingTo((a, b) -> a.toString().compareTo(b.toString()));
  }

  @Test
  void start_brings_no_yes_back_from_before_a_stop_that_an_earlier_release_took() {
    SubjectId ada = person(1);
    SubjectId bea = person(2);
    agree(ada, "breaks", "be_asked_again", true);
    for (SubjectId one : List.of(ada, bea)) {
      JdbcClient.create(database)
          .sql("insert into stop_list (subject, since) values (?, ?)")
          .params(one.value(), NOON.plusSeconds(60).atOffset(ZoneOffset.UTC))
          .update();
    }
    participants.record(
        bea,
        new Consent(
            "breaks", "be_asked_again", true, "v1", Locale.ENGLISH, "?", "", NOON.plusSeconds(90)));

    participants.start(ada, NOON.plusSeconds(120));
    participants.start(bea, NOON.plusSeconds(120));

    assertThat(participants.agreement(ada, "breaks", "be_asked_again")).isEmpty();
    assertThat(participants.agreement(bea, "breaks", "be_asked_again"))
        .as("said after the stop")
        .isPresent();
  }

  @Test
  void agreeing_twice_is_being_told_once() {
    SubjectId ada = person(1);
    agree(ada, "breaks", TOLD, true);
    agree(ada, "breaks", TOLD, true);

    assertThat(participants.countAgreed("breaks", TOLD)).isEqualTo(1);
  }

  @Test
  void forgetting_leaves_a_line_that_nobody_can_read_a_person_from() {
    SubjectId ada = person(1);
    agree(ada, "breaks", TOLD, true);
    room.records().erase(ada);

    assertThat(participants.ledger(ada)).isEmpty();
    assertThat(
            JdbcClient.create(database)
                .sql("select count(*) from consent where subject is null and said is null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void the_ledger_is_only_ever_added_to() throws Exception {
    Pattern change = Pattern.compile("(delete from|update) consent\\b[^\"]*");
    List<String> changes = new ArrayList<>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        change.matcher(Files.readString(source)).results().forEach(hit -> changes.add(hit.group()));
      }
    }

    assertThat(changes)
        .containsExactly("update consent set subject = null, said = null where subject = ?");
  }

  @Test
  void contact_ends_after_two_years_of_silence_or_some_time_after_all_was_told() {
    SubjectId waiting = person(1);
    agree(waiting, "parks", TOLD, true);
    SubjectId told = person(2);
    agree(told, "breaks", TOLD, true);
    SubjectId silent = person(5);
    agree(silent, "breaks", "take_part", true);
    SubjectId again = person(3);
    agree(again, "breaks", TOLD, true);
    agree(again, "breaks", "be_asked_again", true);
    SubjectId declined = person(4);
    agree(declined, "parks", "take_part", false);

    forgetAt(NOON.plusSeconds(89 * 86_400L));
    assertThat(known(waiting, told, again, declined, silent)).hasSize(5);
    forgetAt(NOON.plusSeconds(91 * 86_400L));
    assertThat(known(waiting, told, again, declined, silent))
        .as("who asked to be told is to be told what came of it")
        .containsExactly(waiting, told, again);
    forgetAt(NOON.plusSeconds(211 * 86_400L));
    assertThat(known(waiting, told, again)).containsExactly(waiting, again);
    forgetAt(NOON.plusSeconds(732 * 86_400L));
    assertThat(known(waiting, told, again, declined)).isEmpty();
  }

  /** Breaks was told at noon, and what came of it 210 days later. */
  private static final class Loops implements ClosedLoops {

    @Override
    public List<String> closedBefore(Instant instant) {
      return instant.isAfter(NOON) ? List.of("breaks") : List.of();
    }

    @Override
    public List<String> overBy(Instant now) {
      return closedBefore(now.minusSeconds(210 * 86_400L));
    }
  }

  private void forgetAt(Instant now) {
    room.retention(
            new ContactSettings(Period.ofMonths(24), null),
            ErasureFixture.of(room.records()),
            List.of(new Loops()))
        .forgetWhatIsDue(now);
  }

  private List<SubjectId> known(SubjectId... people) {
    return java.util.Arrays.stream(people)
        .filter(who -> participants.find(who).isPresent())
        .toList();
  }

  private void agree(SubjectId who, String consultation, String purpose, boolean given) {
    participants.record(
        who,
        new Consent(
            consultation,
            purpose,
            given,
            "v1",
            Locale.ENGLISH,
            "May we?",
            given ? "Yes" : "No",
            NOON));
  }

  private SubjectId person(int number) {
    return participants.hearing(new Address("telegram", "" + number), NOON).id();
  }

  private List<SubjectId> people(int count) {
    return java.util.stream.IntStream.range(0, count).mapToObj(this::person).toList();
  }
}
