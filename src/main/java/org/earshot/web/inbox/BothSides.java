package org.earshot.web.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.earshot.channels.Arrivals;
import org.earshot.inbox.Case;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Outbox;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said around a case: from the day before it was opened to the day after it closed. */
@Component
class BothSides {

  private static final Duration AROUND = Duration.ofDays(1);

  private final Arrivals arrivals;
  private final Outbox outbox;

  BothSides(Arrivals arrivals, Outbox outbox) {
    this.arrivals = arrivals;
    this.outbox = outbox;
  }

  /**
   * One message.
   *
   * @param who whose words they are
   * @param choices what we offered to choose from, in its order; empty where nothing
   * @param opened whether the case was opened for it
   * @param status how far ours has come; null where there is nothing to say
   */
  public record Line(
      Who who,
      String text,
      List<String> choices,
      Instant at,
      boolean opened,
      @Nullable String status) {}

  /** Who wrote. */
  public enum Who {
    THEY,
    EARSHOT,
    OFFICER
  }

  /** In the order of time; empty once the person was forgotten. */
  List<Line> of(Case one) {
    SubjectId subject = one.subject();
    if (subject == null) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    arrivals.from(subject).forEach(heard -> lines.add(line(heard, one.openedAt())));
    outbox.sentTo(subject).forEach(sent -> lines.add(line(sent)));
    lines.removeIf(line -> !around(one, line.at()));
    lines.sort(Comparator.comparing(Line::at));
    return lines;
  }

  private static boolean around(Case one, Instant at) {
    Instant from = one.openedAt().minus(AROUND);
    Instant until = Objects.requireNonNullElse(one.closedAt(), Instant.MAX.minus(AROUND));
    return !at.isBefore(from) && at.isBefore(until.plus(AROUND));
  }

  private static Line line(Arrivals.Arrived heard, Instant opened) {
    boolean failed = heard.status() == Arrivals.Status.FAILED;
    String words =
        heard.text().isEmpty() ? "(something other than words, or no longer kept)" : heard.text();
    return new Line(
        Who.THEY,
        words,
        List.of(),
        heard.at(),
        heard.at().equals(opened),
        failed ? "not heard yet" : null);
  }

  private static Line line(Outbox.Sent sent) {
    Who who = sent.kind() == Letter.Kind.OFFICER ? Who.OFFICER : Who.EARSHOT;
    String status = sent.status().replace('_', ' ');
    return new Line(who, sent.text(), sent.choices(), sent.at(), false, status);
  }
}
