package org.earshot.spine;

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

  /** Twilio's own opt-out is for ever: whoever met it cannot be told. */
  private static boolean reachable(Person person) {
    return !House.TWILIO.optedOut(person.address);
  }
}
