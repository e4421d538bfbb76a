package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.flow.Answer;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.Purpose;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Turn;
import org.earshot.flow.Value;
import org.earshot.participants.Consent;
import org.earshot.participants.ParticipantsFixture;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.privacy.TestCipher;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Responses.Beginning;
import org.earshot.responses.Responses.Grounds;
import org.earshot.responses.Responses.Kept;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("tables")
class ResponsesTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Locale ENGLISH = Locale.ENGLISH;

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture people = new ParticipantsFixture(database, cipher);
  private final Counting counting = ResponsesFixture.counting(database);
  private final Responses responses = ResponsesFixture.responses(database, cipher);
  private final SubjectId ada = person("+447700900001");
  private final UUID consent = consent(ada);

  @Test
  void every_kind_of_answer_comes_back_as_it_was_kept() {
    Response begun = begin(ada);
    List<Answer> answers =
        List.of(
            answer("caring", new Value.YesNo(true), "aye"),
            answer("hours", new Value.Chosen("10_to_19"), "the second one"),
            answer("breaks", new Value.ChosenMany(List.of("home", "away")), "1 and 3"),
            answer("none_of_them", new Value.ChosenMany(List.of()), "none"),
            answer("notice", new Value.Amount(new BigDecimal("14")), "a fortnight"),
            answer("since", new Value.Day(LocalDate.parse("2020-02-29")), "29/2/2020"),
            answer("anything_else", new Value.Words("ના 🙂 \u0000no"), "ના 🙂 no"),
            new Answer("skipped", Answer.Kind.SKIPPED, null, "skip", null, ENGLISH),
            new Answer("unknown", Answer.Kind.DONT_KNOW, null, "idk", null, ENGLISH),
            new Answer("note", Answer.Kind.SHOWN, null, "", null, ENGLISH),
            new Answer(
                "more",
                Answer.Kind.ANSWERED,
                new Value.Chosen("day"),
                "2 because the bus is late",
                "because the bus is late",
                Locale.forLanguageTag("gu")));

    responses.keep(begun, kept(progress(answers, "s1"), answers, consent));

    Response kept = responses.find(begun.id()).orElseThrow();
    assertThat(kept.progress().answers().values())
        .filteredOn(answer -> !answer.question().startsWith("consent:"))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("said")
        .containsExactlyElementsOf(answers);
    assertThat(kept.progress().answer("hours").orElseThrow().said()).isEqualTo("the second one");
    assertThat(kept.progress().state()).isEqualTo("s1");
    assertThat(kept.consent()).isEqualTo(consent);
  }

  @Test
  void a_confirmed_correction_leaves_what_was_said_beside_the_answer() {
    Response begun = begin(ada);
    Answer first =
        new Answer(
            "hours",
            Answer.Kind.ANSWERED,
            new Value.Chosen("10_to_19"),
            "2",
            "day and night",
            ENGLISH,
            ReadBy.OPTION_WORDS);
    responses.keep(begun, kept(progress(List.of(first), "a"), List.of(first), consent));

    Answer third =
        new Answer(
            "hours",
            Answer.Kind.ANSWERED,
            new Value.Chosen("20_or_more"),
            "oops 3",
            null,
            ENGLISH,
            ReadBy.CONFIRMED);
    Response known = responses.current(ada).orElseThrow();
    responses.keep(known, kept(progress(List.of(third), "b"), List.of(third), consent));

    assertThat(responses.find(begun.id()).orElseThrow().progress().answer("hours"))
        .contains(third.beside("day and night"));
  }

  @Test
  void the_words_of_a_proposal_are_kept_sealed_until_it_is_settled() {
    Response begun = begin(ada);
    responses.keep(begun, kept(proposing("ten-ish, Mum says"), List.of(), consent));
    assertThat(responses.current(ada).orElseThrow().progress().proposed())
        .isEqualTo("ten-ish, Mum says");
    assertThat(new String(Objects.requireNonNull(sealedProposal()), StandardCharsets.UTF_8))
        .doesNotContain("Mum");

    responses.keep(begun, kept(progress(List.of(), "a"), List.of(), consent));

    assertThat(responses.current(ada).orElseThrow().progress().proposed()).isNull();
  }

  @Test
  void whoever_is_cut_loose_leaves_no_proposal_behind() {
    responses.keep(begin(ada), kept(proposing("ten-ish, Mum says"), List.of(), consent));

    new ResponseRecords(new JdbcTemplate(database)).cutLoose(ada);

    assertThat(sealedProposal()).isNull();
  }

  private byte @Nullable [] sealedProposal() {
    return new JdbcTemplate(database).queryForObject("select proposed from response", byte[].class);
  }

  private static Progress proposing(String words) {
    return Progress.restored(ENGLISH, List.of(), "am1?v1:1", words);
  }

  @Test
  void a_changed_answer_replaces_the_old_one_and_keeps_its_place() {
    Response begun = begin(ada);
    Answer first = answer("caring", new Value.YesNo(true), "yes");
    Answer second = answer("hours", new Value.Chosen("up_to_9"), "1");
    responses.keep(
        begun, kept(progress(List.of(first, second), ""), List.of(first, second), consent));
    Response between = responses.current(ada).orElseThrow();
    Answer changed = answer("caring", new Value.YesNo(false), "no sorry");

    responses.keep(
        between, kept(progress(List.of(changed, second), ""), List.of(changed), consent));

    assertThat(responses.find(begun.id()).orElseThrow().progress().answers().values())
        .filteredOn(answer -> !answer.question().startsWith("consent:"))
        .containsExactly(changed, second);
  }

  @Test
  void an_answer_whose_question_no_longer_applies_is_kept_and_not_counted() {
    Response begun = begin(ada);
    Answer caring = answer("caring", new Value.YesNo(true), "yes");
    Answer hours = answer("hours", new Value.Chosen("up_to_9"), "1");
    List<Answer> both = List.of(caring, hours);
    responses.keep(begun, kept(progress(both, ""), both, consent));
    Answer not = answer("caring", new Value.YesNo(false), "no");

    changeCaring(not, Map.of("hours", false));

    assertThat(counting.counts("breaks", Selection.ALL))
        .extracting(ValueCount::question)
        .containsExactly("caring");
    assertThat(counting.answers("breaks")).isEqualTo(1);
    assertThat(questions(responses.page("breaks", 0, 10).getFirst())).containsExactly("caring");
    List<Response> all = new ArrayList<>();
    responses.forEach("breaks", all::add);
    assertThat(questions(all.getFirst())).containsExactly("caring");
    assertThat(questions(responses.current(ada).orElseThrow())).containsExactly("caring", "hours");

    changeCaring(caring, Map.of("hours", true));

    assertThat(questions(responses.page("breaks", 0, 10).getFirst()))
        .containsExactly("caring", "hours");
  }

  private void changeCaring(Answer caring, Map<String, Boolean> applies) {
    Response response = responses.current(ada).orElseThrow();
    Heard heard = new Heard(Heard.As.NOTHING, null, null, null, null);
    Turn turn =
        new Turn(
            progress(List.of(caring), ""),
            heard,
            List.of(),
            List.of(caring),
            applies,
            List.of(),
            false,
            null);
    responses.keep(response, new Kept(turn, Grounds.of(consent), false, null, false, NOON));
  }

  private static List<String> questions(Response response) {
    return response.progress().answers().keySet().stream()
        .filter(id -> !id.startsWith("consent:"))
        .toList();
  }

  @Test
  void no_answer_can_be_kept_without_the_consent_that_it_was_given_under() {
    Response begun = begin(ada);
    List<Answer> answers = List.of(answer("caring", new Value.YesNo(true), "yes"));

    assertThatThrownBy(() -> responses.keep(begun, kept(progress(answers, ""), answers, null)))
        .hasMessageContaining("consent");
  }

  @Test
  void consents_are_remembered_apart_from_answers() {
    Response begun = begin(ada);
    Map<String, Answer> said = new LinkedHashMap<>();
    said.put(
        "consent:take_part",
        answer(Purpose.TAKE_PART.questionId(), new Value.YesNo(true), "ok then"));
    said.put(
        "consent:equality",
        answer(Purpose.EQUALITY.questionId(), new Value.YesNo(false), "no thanks"));
    Progress progress = new Progress(ENGLISH, said, "");

    responses.keep(begun, kept(progress, List.copyOf(said.values()), consent));

    Progress kept = responses.current(ada).orElseThrow().progress();
    assertThat(kept.answer("consent:take_part").flatMap(Answer::given))
        .contains(new Value.YesNo(true));
    assertThat(kept.answer("consent:equality").flatMap(Answer::given))
        .contains(new Value.YesNo(false));
    assertThat(kept.answer(Purpose.EQUALITY.questionId())).isPresent();
    assertThat(kept.answer(Purpose.BE_TOLD_OUTCOME.questionId())).isEmpty();
    assertThat(new JdbcTemplate(database).queryForObject("select count(*) from answer", Long.class))
        .isZero();
  }

  @Test
  void free_text_is_unreadable_in_the_database() {
    Response begun = begin(ada);
    Answer words = answer("anything_else", new Value.Words("my son Kofi"), "my son Kofi");
    responses.keep(begun, kept(progress(List.of(words), ""), List.of(words), consent));

    byte[] stored =
        new JdbcTemplate(database).queryForObject("select words from answer", byte[].class);

    assertThat(new String(stored, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("Kofi");
  }

  @Test
  void the_current_response_is_the_one_last_heard_in() {
    Response first = begin(ada);
    Response second =
        responses.begin(
            new Beginning(ada, "sms", "parks", "v2", ENGLISH), NOON.plus(Duration.ofHours(1)));

    assertThat(responses.current(ada)).map(Response::id).contains(second.id());
    responses.keep(
        first,
        new Kept(
            turn(progress(List.of(), "x"), List.of()),
            Grounds.of(null),
            false,
            null,
            false,
            NOON.plus(Duration.ofHours(2))));
    assertThat(responses.current(ada)).map(Response::id).contains(first.id());
  }

  @Test
  void a_nudge_is_claimed_once_and_not_after_the_person_has_written() {
    Response begun = begin(ada);
    Instant due = NOON.plus(Duration.ofDays(1));
    responses.keep(
        begun,
        new Kept(
            turn(progress(List.of(), ""), List.of()), Grounds.of(null), false, due, false, NOON));
    assertThat(responses.dueForNudge(due.minusSeconds(1), 10)).isEmpty();
    assertThat(responses.dueForNudge(due, 10)).containsExactly(begun.id());

    assertThat(responses.claimNudge(begun.id(), due)).isTrue();
    assertThat(responses.claimNudge(begun.id(), due)).isFalse();
    assertThat(responses.find(begun.id()).orElseThrow().nudged()).isTrue();
  }

  @Test
  void results_stream_with_their_answers_in_the_order_begun() {
    List<UUID> begun = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      SubjectId who = person("+4477009001%02d".formatted(i));
      UUID line = consent(who);
      Response response =
          responses.begin(new Beginning(who, "sms", "breaks", "v1", ENGLISH), NOON.plusSeconds(i));
      List<Answer> answers =
          List.of(
              answer("caring", new Value.YesNo(i % 3 == 0), "x"),
              answer("words", new Value.Words("number " + i), "number " + i));
      responses.keep(response, kept(progress(answers, ""), answers, line));
      begun.add(response.id());
    }

    List<Response> seen = new ArrayList<>();
    responses.forEach("breaks", seen::add);

    assertThat(seen).extracting(Response::id).containsExactlyElementsOf(begun);
    assertThat(seen.get(7).progress().answer("words").orElseThrow().given())
        .contains(new Value.Words("number 7"));
    assertThat(responses.tally("breaks")).isEqualTo(new Responses.Tally(30, 0));
    assertThat(counting.answers("breaks")).isEqualTo(60);
    assertThat(counting.counts("breaks", Selection.ALL))
        .contains(
            new ValueCount("caring", "answered", "b:true", 10),
            new ValueCount("caring", "answered", "b:false", 20),
            new ValueCount("words", "answered", null, 30));
    assertThat(responses.page("breaks", 0, 10)).hasSize(10);
  }

  @Test
  void forgetting_takes_the_answers_with_it() {
    Response begun = begin(ada);
    List<Answer> answers = List.of(answer("caring", new Value.YesNo(true), "yes"));
    responses.keep(begun, kept(progress(answers, ""), answers, consent));

    new ResponseRecords(new JdbcTemplate(database)).erase(ada);

    assertThat(responses.find(begun.id())).isEmpty();
    assertThat(counting.counts("breaks", Selection.ALL)).isEmpty();
  }

  private SubjectId person(String number) {
    return people.participants().hearing(new Address("sms", number), NOON).id();
  }

  private UUID consent(SubjectId who) {
    return people
        .participants()
        .record(
            who, new Consent("breaks", "take_part", true, "v1", ENGLISH, "May we?", "yes", NOON));
  }

  private Response begin(SubjectId who) {
    return responses.begin(new Beginning(who, "sms", "breaks", "v1", ENGLISH), NOON);
  }

  private static Answer answer(String question, Value value, String said) {
    return new Answer(question, Answer.Kind.ANSWERED, value, said, null, ENGLISH);
  }

  private static Progress progress(List<Answer> answers, String state) {
    return Progress.restored(ENGLISH, answers, state);
  }

  private static Kept kept(Progress progress, List<Answer> answers, @Nullable UUID consent) {
    return new Kept(turn(progress, answers), Grounds.of(consent), false, null, false, NOON);
  }

  private static Turn turn(Progress progress, List<Answer> answers) {
    Heard heard = new Heard(Heard.As.NOTHING, null, null, null, null);
    return new Turn(progress, heard, List.of(), answers, Map.of(), List.of(), false, null);
  }
}
