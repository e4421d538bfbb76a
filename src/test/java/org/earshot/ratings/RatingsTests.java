package org.earshot.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.analysis.Told;
import org.earshot.authoring.LibraryFixture;
import org.earshot.channels.Address;
import org.earshot.consultations.Consultations;
import org.earshot.consultations.ConsultationsFixture;
import org.earshot.consultations.SetUps;
import org.earshot.participants.Consent;
import org.earshot.participants.Participants;
import org.earshot.participants.ParticipantsFixture;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.privacy.TestCipher;
import org.earshot.ratings.Ratings.Asked;
import org.earshot.ratings.Ratings.Rating;
import org.earshot.security.Officer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("tables")
class RatingsTests {

  private static final String SLUG = "rated";
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir Path folder;

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final Participants participants =
      new ParticipantsFixture(database, cipher).participants();
  private final RatingRows rows =
      new RatingRows(JdbcClient.create(database), new JdbcTemplate(database), cipher);
  private final Ratings ratings = RatingsFixture.ratings(database, participants, cipher);
  private int people;

  @BeforeEach
  void setUp() {
    LibraryFixture files = new LibraryFixture(database, folder);
    files.write("breaks", "BUSES");
    Consultations consultations =
        new ConsultationsFixture(database, files.library(), InstantSource.fixed(NOON))
            .consultations();
    consultations.put(SLUG, SetUps.sound(), new Officer("1", "Asha Example", Officer.Role.OFFICER));
  }

  @Test
  void one_person_on_two_phones_counts_once_by_what_they_said_last_and_twice_when_they_part() {
    SubjectId one = told();
    SubjectId other = told();
    rate(List.of(one), one, 2, NOON);
    rate(List.of(other), other, 5, NOON.plusSeconds(60));
    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(2, 1L, 5, 1L));

    ratings.settle(List.of(one, other));
    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(5, 1L));
    rate(List.of(one, other), one, 3, NOON.plusSeconds(120));
    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(3, 1L));

    ratings.settle(List.of(one));
    ratings.settle(List.of(other));
    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(3, 1L, 5, 1L));
  }

  @Test
  void nothing_is_kept_without_the_consent_to_be_told_nor_heard_after_sixty_days() {
    SubjectId who = told();
    assertThat(ratings.waiting(List.of(who), NOON.plus(Duration.ofDays(61)))).isEmpty();
    agree(who, false);

    assertThat(rate(List.of(who), who, 4, NOON)).isFalse();

    assertThat(rows.counts(List.of(SLUG))).isEmpty();
    assertThat(ratings.waiting(List.of(new SubjectId(java.util.UUID.randomUUID())), NOON))
        .isEmpty();
  }

  @Test
  void words_from_before_the_question_are_no_reply_to_it_and_older_ones_replace_no_newer() {
    SubjectId who = told();
    assertThat(ratings.waiting(List.of(who), NOON.minusSeconds(1))).isEmpty();

    rate(List.of(who), who, 5, NOON.plusSeconds(60));
    rate(List.of(who), who, 2, NOON.plusSeconds(30));

    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(5, 1L));
    Asked asked = ratings.waiting(List.of(who), NOON.plusSeconds(90)).orElseThrow();
    assertThat(asked.ratedAfter(NOON.plusSeconds(30))).isTrue();
    assertThat(asked.ratedAfter(NOON.plusSeconds(60))).isFalse();
    rate(List.of(who), who, 3, NOON.plusSeconds(90));
    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(3, 1L));
  }

  @Test
  void asking_again_asks_nobody_twice() {
    SubjectId who = told();
    rate(List.of(who), who, 4, NOON);

    ratings.ask(SLUG, List.of(who), NOON.plusSeconds(9));

    assertThat(rows.asked(List.of(SLUG))).isEqualTo(1);
    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(4, 1L));
  }

  @Test
  void forgetting_takes_a_rating_along_and_time_only_whose_it_was() {
    SubjectId forgotten = told();
    SubjectId old = told();
    rate(List.of(forgotten), forgotten, 1, NOON);
    rate(List.of(old), old, 5, NOON);
    RatingRecords records = new RatingRecords(JdbcClient.create(database));

    records.erase(forgotten);
    records.cutLoose(old);

    assertThat(rows.counts(List.of(SLUG))).isEqualTo(Map.of(5, 1L));
    assertThat(
            JdbcClient.create(database)
                .sql("select count(*) from closing_rating where subject is null and said is null")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void the_median_is_the_middle_answer_and_little_is_told_of_few() {
    Told many = Listened.of(12, Map.of(1, 1L, 3, 5L, 4, 6L)).told();
    assertThat(many.median()).isEqualTo(new BigDecimal("3.5"));
    assertThat(many.answered()).isEqualTo(12);
    assertThat(many.rows()).hasSize(5);
    assertThat(many.rows().get(0).count()).isNull();
    assertThat(Listened.of(20, Map.of(5, 20L)).told().median()).isEqualTo(new BigDecimal("5"));

    Listened few = Listened.of(9, Map.of(5, 9L));
    assertThat(few.wasAsked()).isTrue();
    assertThat(few.asked()).isNull();
    assertThat(few.told().answered()).isNull();
    assertThat(few.told().median()).isNull();
    assertThat(Listened.of(0, Map.of()).wasAsked()).isFalse();
  }

  /** Somebody who asked to be told, and was. */
  private SubjectId told() {
    String number = String.format(Locale.ROOT, "+447700900%03d", ++people);
    SubjectId who = participants.hearing(new Address("sms", number), NOON).id();
    agree(who, true);
    ratings.ask(SLUG, List.of(who), NOON);
    return who;
  }

  private void agree(SubjectId who, boolean given) {
    participants.record(
        who,
        new Consent(SLUG, "be_told_outcome", given, "v", Locale.ENGLISH, "May we?", "y", NOON));
  }

  private boolean rate(List<SubjectId> samePerson, SubjectId to, int mark, Instant at) {
    Asked asked = ratings.waiting(List.of(to), NOON).orElseThrow();
    return ratings.rate(asked, samePerson, new Rating(mark, mark + " ok", Locale.ENGLISH, at));
  }
}
