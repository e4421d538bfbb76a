package org.earshot.web.console;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Finding;
import org.earshot.channels.Arrivals;
import org.earshot.channels.ChannelName;
import org.earshot.inbox.Cases;
import org.earshot.inbox.Reason;
import org.earshot.inbox.Selection;
import org.earshot.outbox.Outbox;
import org.earshot.outbox.Restored;
import org.earshot.recordings.Recordings;
import org.earshot.reminders.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What needs a person: people who asked, messages and letters in trouble, broken files. */
@Component
class Wanted {

  private final Cases cases;
  private final Arrivals arrivals;
  private final Outbox outbox;
  private final ConversationLibrary library;
  private final Recordings recordings;
  private final Reminders reminders;
  private final InstantSource clock;

  Wanted(
      Cases cases,
      Arrivals arrivals,
      Outbox outbox,
      ConversationLibrary library,
      Recordings recordings,
      Reminders reminders,
      InstantSource clock) {
    this.cases = cases;
    this.arrivals = arrivals;
    this.outbox = outbox;
    this.library = library;
    this.recordings = recordings;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** How many people wait for an officer, and how urgently. */
  Waiting people() {
    return new Waiting(
        count(Selection.Which.OPEN, null),
        count(Selection.Which.OPEN, Reason.CONCERN) + count(Selection.Which.OPEN, Reason.AT_RISK),
        count(Selection.Which.OVERDUE, null));
  }

  private long count(Selection.Which which, @Nullable Reason reason) {
    return cases.count(new Selection(which, reason, "", clock.instant()));
  }

  List<LetterInTrouble> letters() {
    return outbox.troubles().stream().map(LetterInTrouble::of).toList();
  }

  /** Channels by which nothing leaves at the moment, by the names that people know. */
  List<Outbox.Disturbance> disturbances() {
    return outbox.disturbances().stream()
        .map(
            one -> new Outbox.Disturbance(ChannelName.of(one.channel()), one.reason(), one.since()))
        .toList();
  }

  /** How many recordings wait for somebody to listen or look. */
  int recordings() {
    return recordings.toDo().size();
  }

  List<Arrivals.Failed> messages() {
    return arrivals.failed();
  }

  /** The backup that this is, while officers may have to do again what is not in it. */
  Optional<Restored> restored() {
    return outbox.restored();
  }

  /** Reminders that could not be sent by e-mail. */
  List<Reminders.Trouble> mails() {
    return reminders.troubles();
  }

  /** The conversations whose files keep any language from being asked, with what is wrong. */
  List<Broken> conversations() {
    return library.names().stream()
        .flatMap(name -> library.draft(name).stream())
        .filter(draft -> draft.conversation() == null)
        .map(draft -> new Broken(draft.name(), draft.findings()))
        .toList();
  }

  /**
   * @param urgent of these, who may be in danger: by their words, or by an officer's
   * @param late of these, who should have been answered by now
   */
  record Waiting(long open, long urgent, long late) {}

  record Broken(String name, List<Finding> findings) {}
}
