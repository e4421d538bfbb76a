package org.earshot.listening;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
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
    if (settings.mayDisturb(at)) {
      return Optional.empty();
    }
    ZonedDateTime now = at.atZone(settings.zone());
    LocalTime morning = settings.from();
    ZonedDateTime today = now.with(morning);
    return Optional.of((today.isAfter(now) ? today : today.plusDays(1)).toInstant());
  }
}
