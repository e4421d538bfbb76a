package org.earshot.outbox;

import java.util.List;
import org.earshot.privacy.SubjectId;

/** Letters are written in the caller's transaction and leave after it has committed. */
public interface Outbox {

  /** Puts letters in order: to one person they are sent in the order put. */
  void put(List<Letter> letters);

  /** Cancels what has not been sent to this person yet. */
  void cancel(SubjectId to);

  /** What became of the letters of this kind for this consultation. */
  Deliveries deliveries(String consultation, Letter.Kind kind);

  /** The letters to this person, oldest first, for the transcript. */
  List<Sent> sentTo(SubjectId to);

  /**
   * Letters that need an officer: set-up at fault, or a fate that nobody can tell. Newest first.
   */
  List<Trouble> troubles();

  /** Sends a letter again whose fate was unclear: an officer's decision. */
  void again(long letterId);

  record Deliveries(
      long queued, long sent, long delivered, long failed, long optedOut, long total) {}

  record Sent(String text, Letter.Kind kind, String status, java.time.Instant at) {}

  record Trouble(
      long letterId,
      String channel,
      String status,
      String code,
      String reason,
      java.time.Instant at) {}
}
