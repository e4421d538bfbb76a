package org.earshot.outbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.earshot.channels.Address;
import org.earshot.channels.Message;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/** Letters are written in the caller's transaction and leave after it has committed. */
public interface Outbox {

  /**
   * Puts letters in order: to one person they are sent in the order put, except that an outcome
   * never holds up a reply. A letter whose {@link Letter#once()} was used before is left out,
   * without a word. A confirmation of FORGET is put before the person is forgotten, while their
   * address is known.
   */
  void put(List<Letter> letters);

  /**
   * Puts one to an address, without anybody's pseudonym: no transcript has it, and its address is
   * gone once it is sent. Not to those who texted STOP, nor where no words can go ({@link
   * #takesWords}).
   */
  void put(Address to, Letter.Kind kind, String consultation, Message message);

  /** Whether words can go there that nobody has just asked for: WhatsApp takes them for a day. */
  boolean takesWords(Address to);

  /**
   * Takes back what was put to such an address without anybody's pseudonym: what has not left does
   * not, and nothing that could still be sent keeps its words and its address.
   */
  void takeBack(Letter.Kind kind, String consultation, Predicate<Address> to);

  /** Those of these keys ({@link Letter#once()}) with which a letter was ever written. */
  Set<String> written(Collection<String> once);

  /**
   * Holds back for ever what of these kinds about this consultation has not been handed to a
   * provider, or comes back from there undelivered: others take its place. It is in no count any
   * more.
   *
   * @param keep letters with this within their {@link Letter#once()} are the ones that take it
   */
  void replace(String consultation, Set<Letter.Kind> kinds, String keep);

  /**
   * Whether a letter was held back by {@link #replace}, perhaps much later, since {@link
   * #noteHeldBack} was last called.
   */
  boolean heldBack(String consultation, Set<Letter.Kind> kinds);

  /** From here on it is for the caller to tell those whose letters were held back until now. */
  void noteHeldBack(String consultation, Set<Letter.Kind> kinds);

  /**
   * The letters of these kinds about this consultation that were written under a key, in the order
   * written; a thousand at a time, so that any number costs little memory. Without those whose
   * person was forgotten.
   */
  void forEachWritten(String consultation, Set<Letter.Kind> kinds, Consumer<Written> action);

  /**
   * The newest backup that this database was put back from, for as long as it matters. Until then
   * letters that may have left before are looked for at their provider before they are sent.
   */
  Optional<Restored> restored();

  /** What would become of an officer's words to this person, were they written now. */
  Prospect prospect(SubjectId to);

  /**
   * Cancels what has not been sent to this person yet; the confirmation of a STOP or FORGET still
   * goes.
   */
  void cancel(SubjectId to);

  /** The same of letters of this kind only. */
  void cancel(SubjectId to, Letter.Kind kind);

  /**
   * What became of the letters of this kind for this consultation: each is in exactly one of the
   * counts. Letters whose fate is not settled count as queued; sent without any report counts as
   * sent; whatever was cancelled because someone stopped or was forgotten counts as opted out.
   */
  Deliveries deliveries(String consultation, Letter.Kind kind);

  /**
   * When letters of these kinds about these consultations were written, and how far they have come
   * since: the same for one consultation and for hundreds.
   */
  List<Posted> posted(Collection<String> consultations, Set<Letter.Kind> kinds);

  /** What left about this consultation, by channel, the most parts first: what is paid for. */
  List<Carried> carried(String consultation);

  /**
   * The letters to this person, oldest first, for the transcript. The status is one of {@code
   * queued sent delivered read failed opted_out unclear needs_set_up}; the text is empty once it
   * was wiped.
   */
  List<Sent> sentTo(SubjectId to);

  /** When a provider last took a letter on this channel, to a minute; empty where none did. */
  Optional<java.time.Instant> lastAccepted(String channel);

  /**
   * Letters that need an officer: set-up at fault, a fate that nobody can tell, or too late to
   * leave. Newest first.
   */
  List<Trouble> troubles();

  /**
   * Channels whose provider refuses us, or cannot be reached, at the moment, as this copy of the
   * service has met it.
   */
  List<Disturbance> disturbances();

  /**
   * Sends a letter again whose fate was unclear, that waited for the set-up to be mended, or that
   * could not leave in time: an officer's decision. One whose words were replaced meanwhile is held
   * back instead.
   *
   * @throws org.earshot.security.Refused in conflict if this letter is not waiting for one
   */
  void again(long letterId);

  /**
   * Lets go of a letter that an officer has looked at: it is a trouble no more and is not sent.
   *
   * @throws org.earshot.security.Refused in conflict if this letter is not waiting for a decision
   */
  void dismiss(long letterId);

  record Deliveries(
      long queued, long sent, long delivered, long failed, long optedOut, long total) {}

  /**
   * Letters about one consultation that were written at one moment.
   *
   * @param left how many a provider has taken, or may have
   * @param waiting how many have yet to leave for the first time, as far as anybody knows where a
   *     backup was put back
   * @param heldBack how many never left because others took their place; they are in no other count
   * @param lastLeft when the last of them left; null where none did
   */
  record Posted(
      String consultation,
      java.time.Instant writtenAt,
      long left,
      long waiting,
      long heldBack,
      java.time.@Nullable Instant lastLeft) {}

  /**
   * @param letters how many a provider took, each once
   * @param parts what they came to, sent again where they came back; of text messages their
   *     segments, of others one each
   * @param uncounted of the letters, those that left before parts were counted
   */
  record Carried(String channel, long letters, long parts, long uncounted) {}

  /**
   * @param left whether a provider has it or may have it, and has not said that it was not
   *     delivered
   * @param replaced whether it was held back by {@link #replace}
   */
  record Written(SubjectId to, String once, boolean left, boolean replaced) {}

  /**
   * @param message as it was written, before it was fitted to a channel; empty once it is forgotten
   * @param consultation what it was about; null where none
   */
  record Sent(
      Message message,
      Letter.Kind kind,
      @Nullable String consultation,
      String status,
      java.time.Instant at) {

    public String text() {
      return message.text();
    }

    /** What could be tapped or typed, in the order offered; numbered where its number said it. */
    public List<String> choices() {
      List<String> labels = message.choices().stream().map(Message.Choice::label).toList();
      return message.numbered()
          ? IntStream.range(0, labels.size()).mapToObj(i -> i + 1 + ". " + labels.get(i)).toList()
          : labels;
    }
  }

  /**
   * @param reason what the provider says, or that it says nothing; never any address or words
   */
  record Disturbance(String channel, String reason, java.time.Instant since) {}

  /**
   * @param channel empty where it has not got as far as a channel
   * @param kind what it is
   * @param consultation what it is about; empty where nothing
   */
  record Trouble(
      long letterId,
      String channel,
      Letter.Kind kind,
      String consultation,
      String status,
      String code,
      String reason,
      java.time.Instant at) {}
}
