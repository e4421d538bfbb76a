package org.earshot.web.live;

import java.time.Instant;
import java.util.List;
import org.earshot.reach.Aim;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows.
 *
 * @param countedAt when they were true
 * @param following how many take no part, and only follow it
 * @param expected how many the set-up record expects; null where it does not say
 * @param aims whom officers want to hear from; small numbers are hidden
 * @param halfTook in words; null where nobody has finished
 */
record Figures(
    Instant countedAt,
    long started,
    long completed,
    long following,
    @Nullable Integer expected,
    @Nullable String halfTook,
    OverTime time,
    List<Asked> questions,
    List<Spread> spreads,
    List<Misread> misread,
    List<Aim> aims,
    Spent spent) {

  /** Such as "64%"; empty where nobody has begun. */
  public String completion() {
    return Share.of(completed, started);
  }

  /**
   * A question whose words people did not find an answer to.
   *
   * @param messages that were not understood
   */
  record Misread(String ask, long messages, long people) {}
}
