package org.earshot.responses;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.earshot.flow.Turn;
import org.earshot.participants.ByHand;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * The responses: where each participant is, and what they answered. Lists and counts leave out what
 * is set aside ({@link Doubles}).
 */
public interface Responses {

  /** The consultation name of those who are in none: the lobby keeps their place like any other. */
  String LOBBY = "";

  /** The response that this participant was last heard in, complete or not. */
  Optional<Response> current(SubjectId participant);

  /** This participant's response to one consultation. */
  Optional<Response> of(SubjectId participant, String consultation);

  /** Whether this participant has ever been in a consultation. */
  boolean any(SubjectId participant);

  /** Begins a response, or begins it again where taking part had been declined. */
  Response begin(Beginning beginning, Instant at);

  /** Keeps what a turn brought about. */
  void keep(Response response, Kept kept);

  /**
   * Deletes a response with its answers: it was entered by mistake, and its person gave none. Whose
   * it was is left as it is.
   */
  void remove(UUID response);

  /**
   * Nothing of this response was heard from its participant: whatever else they are in is where
   * they were last heard.
   */
  void unheard(UUID response);

  /**
   * Whether its participant wrote anything while in it, since {@link #unheard} if that was said.
   */
  boolean heard(UUID response);

  Optional<Response> find(UUID id);

  /**
   * Every response to a consultation that was consented to, in the order begun; streamed, so that
   * any number costs little memory. Without answers to questions whose condition no longer holds.
   */
  void forEach(String consultation, Consumer<Response> action);

  /** The conversation versions of what {@link #forEach} gives, the one first seen last foremost. */
  List<String> versions(String consultation);

  /** One page of what {@link #forEach} gives, newest first. */
  List<Response> page(String consultation, int offset, int limit);

  /** Those whose silence, or whose LATER, is over at this instant. */
  List<UUID> dueForNudge(Instant now, int limit);

  /** Claims a nudge, once: false if another copy was first, or the person has written since. */
  boolean claimNudge(UUID response, Instant now);

  /** A nudge that could not be made is tried again later, behind all others. */
  void postponeNudge(UUID response, Instant until);

  /**
   * Those who agreed to take part, have not finished and were last heard before then. Nobody who
   * was forgotten, and nothing that is set aside.
   */
  List<UUID> halfWay(String consultation, Instant heardBefore);

  /** It was given, or arrived, only after its consultation had closed. */
  void afterClosing(UUID response);

  /**
   * How many such there are: they are in no other number. It may be a minute old, as {@link
   * #tally}.
   */
  long afterClosing(String consultation);

  /**
   * How many take part, without those {@link #afterClosing}. Where they are very many this and the
   * next two may be a minute old.
   */
  Tally tally(String consultation);

  /** The same by channel and language, the most first. */
  List<Share> shares(String consultation);

  /** The same by the partner that brought people, the most first; without who came by none. */
  List<Brought> brought(String consultation);

  /** The language that each participant answered in; nothing of those who were forgotten. */
  Map<SubjectId, Locale> languages(String consultation);

  /**
   * The outward codes ("LE4") that people gave whenever they were asked where they live, by whoever
   * can still be reached. What does not count in its consultation does not count here.
   */
  Map<SubjectId, Set<String>> outward();

  /**
   * Who begins what.
   *
   * @param version the conversation version that they will see
   * @param partner the join word that brought them; null for none
   */
  record Beginning(
      SubjectId participant,
      String channel,
      String consultation,
      String version,
      java.util.Locale language,
      @Nullable String partner) {

    /** By no partner. */
    public Beginning(
        SubjectId participant,
        String channel,
        String consultation,
        String version,
        java.util.Locale language) {
      this(participant, channel, consultation, version, language, null);
    }
  }

  /**
   * What is to be kept of a turn.
   *
   * @param complete whether everything has been asked
   * @param nudgeAt when to break a silence; null for never. Where the turn {@link
   *     org.earshot.flow.Engine#keepsTime} what was picked before, that stands instead
   * @param later whether they themselves named that time
   */
  record Kept(
      Turn turn,
      Grounds grounds,
      boolean complete,
      @Nullable Instant nudgeAt,
      boolean later,
      Instant at) {}

  /**
   * The ledger lines that answers are kept under.
   *
   * @param takePart null before that consent, when there are no answers to keep
   * @param equality for answers to equality questions; null unless this turn keeps one
   * @param withdrawn questions whose answers are deleted, with all corrections of them, since the
   *     consent that they were given under was withdrawn in this turn
   */
  record Grounds(@Nullable UUID takePart, @Nullable UUID equality, Set<String> withdrawn) {

    public static Grounds of(@Nullable UUID takePart) {
      return new Grounds(takePart, null, Set.of());
    }

    @Nullable UUID line() {
      return equality == null ? takePart : equality;
    }
  }

  /**
   * @param started how many consented
   */
  record Tally(long started, long completed) {}

  /**
   * @param partner its join word
   */
  record Brought(String partner, long started, long completed) {}

  record Share(String channel, java.util.Locale language, long started, long completed) {

    /** Whether somebody wrote their answers down for them. */
    public boolean byHand() {
      return ByHand.of(channel).isPresent();
    }
  }
}
