package org.earshot.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Foresees whether what an officer writes would leave, and when. */
@Component
class Prospects {

  /** Whoever wrote so lately is awake, and waits for a reply. */
  private static final Duration JUST_NOW = Duration.ofHours(1);

  private final Participants participants;
  private final ObjectProvider<QuietHours> quietHours;
  private final InstantSource clock;

  Prospects(Participants participants, ObjectProvider<QuietHours> quietHours, InstantSource clock) {
    this.participants = participants;
    this.quietHours = quietHours;
    this.clock = clock;
  }

  static boolean justWrote(@Nullable Instant lastHeard, Instant written) {
    return lastHeard != null && lastHeard.isAfter(written.minus(JUST_NOW));
  }

  Prospect of(SubjectId to) {
    return participants.find(to).map(this::of).orElseGet(Prospect.Forgotten::new);
  }

  private Prospect of(Participant to) {
    Instant now = clock.instant();
    if (to.byHand()) {
      return new Prospect.NoAddress();
    }
    if (to.stopped()) {
      return new Prospect.Stopped();
    }
    Instant leaves =
        justWrote(to.lastHeardAt(), now) ? now : QuietHours.until(quietHours, now).orElse(now);
    if (!FreeWords.open(to.channel(), to.lastHeardAt(), leaves)) {
      return new Prospect.OutsideWindow();
    }
    return leaves.equals(now) ? new Prospect.AtOnce() : new Prospect.InTheMorning(leaves);
  }
}
