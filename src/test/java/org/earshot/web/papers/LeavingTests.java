package org.earshot.web.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.earshot.outbox.QuietHours;
import org.earshot.outcomes.Dispatch;
import org.earshot.web.forms.QuietTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class LeavingTests {

  private static final Instant EVENING = Instant.parse("2027-05-02T20:00:00Z");
  private static final Instant EIGHT = Instant.parse("2027-05-03T07:00:00Z");

  @Test
  void at_night_it_says_when_the_rest_leave_by_london_time() {
    assertThat(at(EVENING).words(new Dispatch(120, 220, null)))
        .isEqualTo("Sending: 120 of 340 letters have left; the rest leave from 8am.");
  }

  @Test
  void by_day_they_follow_one_after_another() {
    assertThat(at(EIGHT).words(new Dispatch(0, 1, null)))
        .isEqualTo("Sending: 0 of 1 letter has left; the rest follow.");
    assertThat(at(EIGHT).words(new Dispatch(0, 0, null)))
        .isEqualTo("Sending: the letters are being written.");
    assertThat(at(EIGHT).words(new Dispatch(500, 0, null)))
        .isEqualTo("Sending: 500 letters have left; others are being written.");
  }

  @Test
  void it_is_sent_on_the_day_on_which_the_last_has_left() {
    assertThat(at(EIGHT).words(new Dispatch(340, 0, EIGHT))).isEqualTo("Sent on 3 May 2027.");
  }

  private static Leaving at(Instant now) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    QuietHours night = at -> at.isBefore(EIGHT) ? Optional.of(EIGHT) : Optional.empty();
    beans.addBean("night", night);
    return new Leaving(new QuietTime(beans.getBeanProvider(QuietHours.class), () -> now));
  }
}
