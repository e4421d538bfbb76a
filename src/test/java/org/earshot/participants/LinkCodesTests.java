package org.earshot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javax.sql.DataSource;
import org.earshot.TestDatabase;
import org.earshot.channels.Address;
import org.earshot.participants.Linking.Outcome;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.TestCipher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody finds a code by guessing. */
@Tag("tables")
class LinkCodesTests {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Instant AN_HOUR_LATER = NOON.plus(Duration.ofMinutes(61));
  private static final String WRONG = "no code";

  private final DataSource database = TestDatabase.fresh();
  private final Cipher cipher = TestCipher.fresh();
  private final ParticipantsFixture room = new ParticipantsFixture(database, cipher);
  private final Linking linking = room.linking(cipher);

  private Participant person(int number) {
    String phone = String.format(Locale.ROOT, "+447700900%03d", number);
    return room.participants().hearing(new Address("sms", phone), NOON);
  }

  private void guess(Participant who, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(linking.redeem(who, WRONG, NOON)).isInstanceOf(Outcome.Wrong.class);
    }
  }

  @Test
  void a_code_has_eight_digits() {
    assertThat(linking.code(person(1), NOON)).matches("[0-9]{8}");
  }

  @Test
  void whoever_is_forgotten_guesses_no_more_for_it() {
    Participant asks = person(1);
    guess(person(2), 5);
    room.records().erase(person(2).id());

    assertThat(linking.redeem(person(2), linking.code(asks, NOON), NOON))
        .isInstanceOf(Outcome.TooOften.class);
    assertThat(linking.redeem(person(2), linking.code(asks, AN_HOUR_LATER), AN_HOUR_LATER))
        .isInstanceOf(Outcome.Linked.class);
  }

  @Test
  void a_right_code_between_wrong_ones_forgives_none_of_them() {
    Participant guesses = person(2);
    guess(guesses, 4);
    assertThat(linking.redeem(guesses, linking.code(person(1), NOON), NOON))
        .isInstanceOf(Outcome.Linked.class);
    guess(guesses, 1);

    assertThat(linking.redeem(guesses, WRONG, NOON)).isInstanceOf(Outcome.TooOften.class);
  }

  @Test
  void after_more_than_fifty_wrong_ones_from_all_none_is_right_for_an_hour() {
    Participant asks = person(1);
    for (int i = 0; i < 51; i++) {
      guess(person(100 + i), 1);
    }
    Participant honest = person(2);

    assertThat(linking.redeem(honest, linking.code(asks, NOON), NOON))
        .isInstanceOf(Outcome.Wrong.class);
    assertThat(linking.redeem(honest, linking.code(asks, AN_HOUR_LATER), AN_HOUR_LATER))
        .isInstanceOf(Outcome.Linked.class);
  }

  @Test
  void what_is_kept_of_a_guess_names_nobody_and_is_gone_after_a_night() {
    Participant guesses = person(1);
    guess(guesses, 1);
    JdbcTemplate jdbc = new JdbcTemplate(database);
    assertThat(jdbc.queryForList("select sender from link_try", java.util.UUID.class))
        .hasSize(1)
        .doesNotContain(guesses.id().value());

    LinkCodes codes = new LinkCodes(jdbc, cipher);
    codes.forgetWhatIsDue(NOON.plus(Duration.ofMinutes(59)));
    assertThat(jdbc.queryForList("select * from link_try")).hasSize(1);
    codes.forgetWhatIsDue(AN_HOUR_LATER);
    assertThat(jdbc.queryForList("select * from link_try")).isEmpty();
  }
}
