package org.earshot.responses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.flow.Turn;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/** The responses: where each participant is, and what they answered. */
public interface Responses {

  /** The newest response of this participant that has not been ended. */
  Optional<Response> current(SubjectId participant);

  /** This participant's response to one consultation. */
  Optional<Response> of(SubjectId participant, String consultation);

  Response begin(
      SubjectId participant,
      String channel,
      String consultation,
      String version,
      Turn opening,
      Instant at);

  /**
   * Keeps what a turn brought about.
   *
   * @param consent the ledger line that the answers are given under; null before consent, when
   *     there are no answers to keep
   */
  void keep(Response response, Turn turn, boolean complete, @Nullable UUID consent, Instant at);

  Optional<Response> find(UUID id);

  /** Every response to a consultation that was consented to, in the order begun; streamed. */
  void forEach(String consultation, Consumer<Response> action);

  /**
   * Those silent since before this instant, not complete, not yet reminded, and still being asked.
   */
  List<Response> silentSince(Instant before, int limit);

  Tally tally(String consultation);

  record Tally(long started, long completed, long answers) {}
}
