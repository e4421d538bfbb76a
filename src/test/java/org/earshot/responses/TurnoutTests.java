package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.flow.Answer;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.Turn;
import org.earshot.flow.Value;
import org.earshot.participants.Consent;
import org.earshot.participants.ParticipantsFixture;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.privacy.TestCipher;
import org.earshot.responses.Responses.Beginning;
import org.earshot.responses.Responses.Grounds;
import org.earshot.responses.Responses.Kept;
import org.earshot.responses.Turnout.Begun;
import org.earshot.responses.Turnout.Hour;
import org.earshot.responses.Turnout.Misheard;
import org.earshot.responses.Turnout.Told;
import org.earshot.responses.Turnout.Unfinished;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** How a consultation goes, counted: who began, where they are, what was not understood. */
@Tag("tables")
class TurnoutTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Answer YES = answer("caring", new Value.YesNo(true));
  private static final Answer HOME = answer("breaks", new Value.Chosen("home"));
  private static final Answer SKIPPED =
      new Answer("breaks", Answer.Kind.SKIPPED, null, "skip", null, Locale.ENGLISH);
  private static final Heard NOTHING = new Heard(Heard.As.NOTHING, null, null, null, null);

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture people = new ParticipantsFixture(database, cipher);
  private final Responses responses = ResponsesFixture.responses(database, cipher);
  private final Turnout turnout = ResponsesFixture.turnout(database);
  private int number = 1;

  @BeforeEach
  void four_people_begin_and_two_finish() {
    answers(NOON, Duration.ofMinutes(4), YES, HOME);
    answers(NOON.plusSeconds(60), Duration.ofMinutes(70), YES, SKIPPED);
    answers(NOON.plusSeconds(7_200), null, YES);
    answers(NOON.plusSeconds(7_260), null);
  }

  @Test
  void who_began_and_finished_is_counted_for_all_consultations_at_once() {
    assertThat(turnout.begun()).containsExactly(Map.entry("breaks", new Begun(4, 2)));
  }

  @Test
  void by_the_hour_without_hours_in_which_nothing_happened() {
    assertThat(turnout.hours("breaks"))
        .containsExactly(
            new Hour(NOON, 2, 1),
            new Hour(NOON.plusSeconds(3_600), 0, 1),
            new Hour(NOON.plusSeconds(7_200), 2, 0));
    assertThat(turnout.hours("parks")).isEmpty();
  }

  @Test
  void half_of_those_who_finished_took_so_long() {
    assertThat(turnout.halfTook("breaks")).contains(Duration.ofMinutes(37));
    assertThat(turnout.halfTook("parks")).isEmpty();
  }

  @Test
  void each_question_by_what_became_of_it() {
    assertThat(turnout.told("breaks"))
        .containsExactlyInAnyOrder(
            new Told("caring", Answer.Kind.ANSWERED, 3),
            new Told("breaks", Answer.Kind.ANSWERED, 1),
            new Told("breaks", Answer.Kind.SKIPPED, 1));
  }

  @Test
  void those_who_have_not_finished_stand_behind_their_last_answer() {
    assertThat(turnout.unfinished("breaks", Set.of("caring")))
        .extracting(one -> given(one.progress()), Unfinished::people)
        .containsExactlyInAnyOrder(
            tuple(Map.of("caring", new Value.YesNo(true)), 1L), tuple(Map.of(), 1L));
    assertThat(turnout.unfinished("breaks", Set.of("breaks")))
        .extracting(one -> one.progress().answers().keySet().size())
        .containsExactlyInAnyOrder(0, 1);
    assertThat(turnout.unfinished("breaks", Set.of("breaks")))
        .allSatisfy(one -> assertThat(given(one.progress())).isEmpty());
  }

  @Test
  void what_was_not_understood_is_counted_by_question_and_its_words_are_not_kept() {
    mishears("caring", 2);
    mishears("breaks", 1);

    assertThat(turnout.misheard("breaks"))
        .containsExactly(new Misheard("caring", 2, 1), new Misheard("breaks", 1, 1));
  }

  @Test
  void it_goes_with_the_response() {
    mishears("caring", 1);
    new JdbcTemplate(database).update("delete from response");

    assertThat(turnout.misheard("breaks")).isEmpty();
  }

  private static Map<String, Value> given(Progress progress) {
    Map<String, Value> given = new HashMap<>();
    progress
        .answers()
        .forEach(
            (question, answer) -> answer.given().ifPresent(value -> given.put(question, value)));
    return given;
  }

  private void mishears(String question, int times) {
    Response begun = begin(NOON);
    Heard heard = new Heard(Heard.As.NOT_UNDERSTOOD, question, null, null, null);
    for (int time = 0; time < times; time++) {
      keep(begun, heard, Grounds.of(null), List.of(), false, NOON);
    }
  }

  private void answers(Instant from, @Nullable Duration took, Answer... given) {
    Response begun = begin(from);
    UUID consent = consent(begun);
    Instant until = took == null ? from : from.plus(took);
    keep(begun, NOTHING, Grounds.of(consent), List.of(given), took != null, until);
  }

  private Response begin(Instant at) {
    SubjectId who =
        people.participants().hearing(new Address("sms", "+44770090000" + number++), at).id();
    return responses.begin(new Beginning(who, "sms", "breaks", "v1", Locale.ENGLISH), at);
  }

  private UUID consent(Response begun) {
    return people
        .participants()
        .record(
            Objects.requireNonNull(begun.participant()),
            new Consent("breaks", "take_part", true, "v1", Locale.ENGLISH, "May we?", "yes", NOON));
  }

  private void keep(
      Response begun, Heard heard, Grounds grounds, List<Answer> given, boolean done, Instant at) {
    Progress progress = Progress.restored(Locale.ENGLISH, given, "");
    Turn turn = new Turn(progress, heard, List.of(), given, Map.of(), List.of(), false, null);
    responses.keep(begun, new Kept(turn, grounds, done, null, false, at));
  }

  private static Answer answer(String question, Value value) {
    return new Answer(question, Answer.Kind.ANSWERED, value, "said", null, Locale.ENGLISH);
  }
}
