package org.earshot.responses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.earshot.responses.Counting.PartCount;
import org.earshot.responses.Counting.SplitCount;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Responses.Beginning;
import org.earshot.responses.Responses.Grounds;
import org.earshot.responses.Responses.Kept;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts of some of the responses, and counts split by what people are compared by. */
@Tag("tables")
class CountingTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Locale POLISH = Locale.of("pl");

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture people = new ParticipantsFixture(database, cipher);
  private final Responses responses = ResponsesFixture.responses(database, cipher);
  private final Counting counting = ResponsesFixture.counting(database);
  private int number = 1;

  @BeforeEach
  void three_people_answer() {
    said("sms", Locale.ENGLISH, true, "home", "day");
    said("sms", POLISH, true, "day");
    said("whatsapp", POLISH, false, "day", "away");
  }

  @Test
  void everybody_counts_where_nothing_is_selected() {
    assertThat(counting.people("breaks", Selection.ALL)).isEqualTo(3);
    assertThat(counting.counts("breaks", Selection.ALL))
        .contains(value("caring", "b:true", 2), value("caring", "b:false", 1));
  }

  @Test
  void a_channel_and_a_language_narrow_down() {
    Selection polishTexts = new Selection("sms", "pl", Map.of());

    assertThat(counting.people("breaks", polishTexts)).isEqualTo(1);
    assertThat(counting.counts("breaks", polishTexts))
        .containsExactlyInAnyOrder(value("caring", "b:true", 1), value("breaks", "m:day", 1));
  }

  @Test
  void an_answer_narrows_down_also_where_it_is_one_of_several() {
    Selection home = new Selection(null, null, Map.of("breaks", "home"));
    Selection day = new Selection(null, null, Map.of("breaks", "day", "caring", "true"));

    assertThat(counting.people("breaks", home)).isEqualTo(1);
    assertThat(counting.people("breaks", day)).isEqualTo(2);
  }

  @Test
  void part_of_an_option_s_id_is_not_that_option() {
    assertThat(counting.people("breaks", new Selection(null, null, Map.of("breaks", "da"))))
        .isZero();
  }

  @Test
  void nobody_in_another_consultation_counts() {
    assertThat(counting.people("parks", Selection.ALL)).isZero();
    assertThat(counting.counts("parks", Selection.ALL)).isEmpty();
  }

  @Test
  void counts_split_by_language() {
    assertThat(counting.split("breaks", new Dimension.Language(), Selection.ALL))
        .contains(
            new SplitCount("en", value("caring", "b:true", 1)),
            new SplitCount("pl", value("caring", "b:true", 1)),
            new SplitCount("pl", value("caring", "b:false", 1)));
  }

  @Test
  void people_split_by_channel_partner_and_answer_and_those_of_no_partner_are_a_part() {
    assertThat(counting.people("breaks", new Dimension.Channel(), Selection.ALL))
        .containsExactlyInAnyOrder(new PartCount("sms", 2), new PartCount("whatsapp", 1));
    assertThat(counting.people("breaks", new Dimension.Partner(), Selection.ALL))
        .containsExactly(new PartCount("", 3));
    assertThat(counting.people("breaks", new Dimension.Given("caring"), Selection.ALL))
        .containsExactlyInAnyOrder(new PartCount("b:true", 2), new PartCount("b:false", 1));
    assertThat(counting.people("breaks", Selection.ALL.with(new Dimension.Partner(), "")))
        .isEqualTo(3);
  }

  @Test
  void counts_split_by_what_was_answered_to_another_question() {
    assertThat(counting.split("breaks", new Dimension.Given("caring"), Selection.ALL))
        .filteredOn(split -> split.counted().question().equals("breaks"))
        .containsExactlyInAnyOrder(
            new SplitCount("b:true", value("breaks", "m:home,day", 1)),
            new SplitCount("b:true", value("breaks", "m:day", 1)),
            new SplitCount("b:false", value("breaks", "m:day,away", 1)));
  }

  private static ValueCount value(String question, String code, long count) {
    return new ValueCount(question, "answered", code, count);
  }

  private void said(String channel, Locale language, boolean caring, String... breaks) {
    SubjectId who =
        people.participants().hearing(new Address("sms", "+44770090000" + number++), NOON).id();
    UUID consent =
        people
            .participants()
            .record(
                who,
                new Consent("breaks", "take_part", true, "v1", language, "May we?", "yes", NOON));
    Response begun = responses.begin(new Beginning(who, channel, "breaks", "v1", language), NOON);
    List<Answer> answers =
        List.of(
            answer("caring", new Value.YesNo(caring), language),
            answer("breaks", new Value.ChosenMany(List.of(breaks)), language));
    Progress progress = Progress.restored(language, answers, "");
    Heard heard = new Heard(Heard.As.NOTHING, null, null, null, null);
    Turn turn = new Turn(progress, heard, List.of(), answers, Map.of(), List.of(), false, null);
    responses.keep(begun, new Kept(turn, Grounds.of(consent), false, null, false, NOON));
  }

  private static Answer answer(String question, Value value, Locale language) {
    return new Answer(question, Answer.Kind.ANSWERED, value, "said", null, language);
  }
}
