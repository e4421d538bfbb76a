package org.earshot.listening;

import java.time.Instant;
import java.util.Optional;
import org.earshot.outbox.QuietHours;
import org.springframework.stereotype.Component;

/** Tells the outbox the quiet hours, for reminders that are held up on their way. */
@Component
class NudgeHours implements QuietHours {

  private final NudgeSettings settings;

  NudgeHours(NudgeSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<Instant> until(Instant at) {
    return settings.quietUntil(at);
  }
}
