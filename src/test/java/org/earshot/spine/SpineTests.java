package org.earshot.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.testing.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The spine of Earshot: 200 people in three languages on three channels, with providers that fail,
 * repeat and lose; and at the end every answer is there once, nobody heard from us after STOP, and
 * each who asked was told exactly once.
 */
@IntegrationTest
class SpineTests {

  static final long SEED = 20261122;

  /** What goes wrong with 5% of the calls to Twilio. */
  static final List<Trouble> TWILIO =
      List.of(
          Trouble.SILENCE_AFTER_TAKING,
          Trouble.SILENCE_BEFORE_TAKING,
          Trouble.RESET_AFTER_TAKING,
          Trouble.RESET_BEFORE_TAKING,
          Trouble.TOO_MANY,
          Trouble.TOO_MANY,
          Trouble.SERVER_ERROR,
          Trouble.SERVER_ERROR,
          Trouble.UNAVAILABLE_AFTER_TAKING,
          Trouble.OPTED_OUT);

  /**
   * Telegram cannot be asked what became of a message: what it takes in silence is not sent again.
   */
  static final List<Trouble> TELEGRAM =
      List.of(
          Trouble.SILENCE_AFTER_TAKING, Trouble.TOO_MANY, Trouble.TOO_MANY, Trouble.SERVER_ERROR);

  static final String SET_UP =
      """
      {"title": "Short breaks for carers", "conversation": "short-breaks", "languages": ["en", "gu", "pl"],
       "kind": "engagement", "purpose": "To choose how to spend the short breaks money",
       "why_now": "The budget is set in March", "can_change": "Which breaks we pay for",
       "cannot_change": "Who is entitled to an assessment", "who_decides": "The cabinet",
       "decision_on": "2027-05-31", "lead": {"name": "Priya Elm", "email": "priya.elm@example.org", "phone": "07700 900123"},
       "audience": "Carers", "already_known": "Carers asked for more notice", "how_answers_are_used": "The cabinet reads them",
       "closes_on": "2027-03-31", "feedback_by": "2027-04-30", "outcome_by": "2027-06-23",
       "safeguarding_phone": "07700 900124"}
      """;

  @LocalServerPort private int port;

  @AfterEach
  void calm() {
    House.TWILIO.troubles().none();
    House.TELEGRAM.troubles().none();
    House.CLOCK.run(1);
  }

  @Test
  void two_hundred_people_are_heard_once_and_told_once() throws Exception {
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    Asked asked = new Asked("en", "gu", "pl");
    List<Person> crowd = Person.crowd(200, SEED);
    Story story = new Story(wire, asked, crowd, "spine", SEED);
    House.TWILIO.troubles().some(SEED, 0.05, TWILIO);
    House.TELEGRAM.troubles().some(SEED, 0.05, TELEGRAM);
    House.CLOCK.run(30);

    story.open(SET_UP);
    story.everyoneJoins();
    story.letThemAnswer(10, Integer.MAX_VALUE);
    House.CLOCK.putForward(Duration.ofHours(25));
    story.letThemAnswer(8, Integer.MAX_VALUE);

    story.nobodyWasLeftWaiting(SpineTests::reachable);
    story.everyAnswerIsPresentOnce();
    story.nobodyHearsFromUsAfterStop();
    story.theCouncilAnswers("gu,pl");
    House.TELEGRAM.troubles().some(SEED, 0.05, List.of(Trouble.TOO_MANY, Trouble.SERVER_ERROR));
    story.send();
    story.send();
    story.delivered(person -> false);
    story.nobodyHearsFromUsAfterStop();
    story.eachWhoAskedIsToldExactlyOnce(SpineTests::reachable, person -> false);
  }

  @Test
  void the_same_seed_comes_to_the_same_result() throws Exception {
    Story.Result first = result("twice-a", 700);
    Story.Result second = result("twice-b", 740);

    assertThat(first.kept()).hasSizeGreaterThan(20);
    assertThat(second.kept()).isEqualTo(first.kept());
    for (int person = 0; person < first.sent().size(); person++) {
      assertThat(second.sent().get(person))
          .as("what the person in place %d was sent", person)
          .isEqualTo(first.sent().get(person));
    }
  }

  /**
   * The same people with the same plans, in the same order, on other numbers: so other calls fail.
   * Twilio's opt-outs are left out, which are for ever and would strike other people.
   */
  private Story.Result result(String slug, int firstNumber) throws Exception {
    Wire wire = new Wire(House.TWILIO, House.TELEGRAM, port, Duration.ZERO);
    List<Person> crowd = Person.crowd(40, SEED, firstNumber);
    Story story = new Story(wire, new Asked("en", "gu", "pl"), crowd, slug, SEED);
    House.TWILIO.troubles().some(SEED, 0.05, without(TWILIO, Trouble.OPTED_OUT));
    House.TELEGRAM.troubles().some(SEED, 0.05, TELEGRAM);
    House.CLOCK.run(30);

    story.open(SET_UP);
    story.everyoneJoins();
    story.letThemAnswer(10, Integer.MAX_VALUE);
    House.CLOCK.putForward(Duration.ofHours(25));
    story.letThemAnswer(8, Integer.MAX_VALUE);
    story.nobodyWasLeftWaiting(person -> true);
    story.everyAnswerIsPresentOnce();
    story.theCouncilAnswers("gu,pl");
    House.TELEGRAM.troubles().some(SEED, 0.05, without(TELEGRAM, Trouble.SILENCE_AFTER_TAKING));
    story.send();
    story.delivered(person -> false);
    story.eachWhoAskedIsToldExactlyOnce(person -> true, person -> false);
    return story.result();
  }

  private static List<Trouble> without(List<Trouble> troubles, Trouble one) {
    return troubles.stream().filter(trouble -> trouble != one).toList();
  }

  /** Twilio's own opt-out is for ever: whoever met it cannot be told. */
  private static boolean reachable(Person person) {
    return !House.TWILIO.optedOut(person.address);
  }
}
