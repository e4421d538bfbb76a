package org.earshot.web.answers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.earshot.channels.Arrivals.Arrived;
import org.earshot.channels.Arrivals.Status;
import org.earshot.outbox.Outbox.Sent;
import org.jspecify.annotations.Nullable;

/**
 * What one person and we wrote to each other, taken apart by consultation. A letter says what it is
 * about. What they wrote belongs to the consultation of the reply to it, the first before they
 * wrote again; what nobody replied to belongs with what they wrote before.
 */
final class TwoSides {

  private final List<Arrived> theirs;
  private final List<Sent> ours;

  TwoSides(List<Arrived> theirs, List<Sent> ours) {
    this.theirs = theirs;
    this.ours = ours;
  }

  /**
   * One message of a transcript.
   *
   * @param ours whether we wrote it
   * @param choices what we offered to choose from, in its order; empty where nothing
   * @param status how far it has come; null where there is nothing to say
   */
  record Line(
      boolean ours, String text, List<String> choices, Instant at, @Nullable String status) {}

  /**
   * In the order of time.
   *
   * @param consented what they wrote before this is left out; null leaves out all of it
   */
  List<Line> lines(String consultation, @Nullable Instant consented) {
    List<Line> lines = new ArrayList<>();
    String about = null;
    for (int i = 0; i < theirs.size(); i++) {
      about = about(i, about);
      Arrived heard = theirs.get(i);
      if (consultation.equals(about) && consented != null && !heard.at().isBefore(consented)) {
        lines.add(line(heard));
      }
    }
    ours.stream()
        .filter(sent -> consultation.equals(sent.consultation()))
        .map(TwoSides::line)
        .forEach(lines::add);
    lines.sort(Comparator.comparing(Line::at));
    return lines;
  }

  private @Nullable String about(int place, @Nullable String before) {
    Instant from = theirs.get(place).at();
    Instant until = place + 1 < theirs.size() ? theirs.get(place + 1).at() : Instant.MAX;
    for (Sent sent : ours) {
      if (isReply(sent) && !sent.at().isBefore(from) && sent.at().isBefore(until)) {
        return sent.consultation();
      }
    }
    return before;
  }

  private static boolean isReply(Sent sent) {
    return switch (sent.kind()) {
      case REPLY, STOP_CONFIRMATION, FORGET_CONFIRMATION -> true;
      case NUDGE,
          OFFICER,
          RESUMED,
          FEEDBACK,
          OUTCOME,
          CORRECTION,
          HOLDING_REPORT,
          HOLDING_OUTCOME,
          PROGRESS,
          PRIZE,
          NOTICE,
          INVITATION ->
          false;
    };
  }

  private static Line line(Arrived heard) {
    String text = heard.text().isEmpty() ? "(something other than words)" : heard.text();
    return new Line(
        false,
        text,
        List.of(),
        heard.at(),
        heard.status() == Status.FAILED ? "not heard yet" : null);
  }

  private static Line line(Sent sent) {
    return new Line(true, sent.text(), sent.choices(), sent.at(), sent.status());
  }
}
