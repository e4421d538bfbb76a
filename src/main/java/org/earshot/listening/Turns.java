package org.earshot.listening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.draws.Entrants;
import org.earshot.flow.Command;
import org.earshot.flow.Engine;
import org.earshot.flow.Heard;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Reply;
import org.earshot.flow.Said;
import org.earshot.flow.Turn;
import org.earshot.outbox.Letter;
import org.earshot.outbox.Letter.TemplateValues;
import org.earshot.outbox.Outbox;
import org.earshot.participants.Consent;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Grounds;
import org.earshot.responses.Responses.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes one turn: asks the engine, keeps what it heard, obeys what was ordered, and puts the
 * replies into the outbox.
 */
@Component
class Turns {

  private final Engine engine;
  private final Participants participants;
  private final Responses responses;
  private final Outbox outbox;
  private final Orders orders;
  private final Noticing noticing;
  private final NudgeSettings nudges;
  private final Entrants entrants;
  private final Stopping stopping;
  private final InterestTalk interests;

  Turns(
      Engine engine,
      Participants participants,
      Responses responses,
      Outbox outbox,
      Orders orders,
      Noticing noticing,
      NudgeSettings nudges,
      Entrants entrants,
      Stopping stopping,
      InterestTalk interests) {
    this.engine = engine;
    this.participants = participants;
    this.responses = responses;
    this.outbox = outbox;
    this.orders = orders;
    this.noticing = noticing;
    this.nudges = nudges;
    this.entrants = entrants;
    this.stopping = stopping;
    this.interests = interests;
  }

  Turn take(Participant who, Place place, Said said) {
    Turn turn = engine.turn(place.conversation(), place.response().progress(), said);
    keep(who, place, turn, said.at());
    List<Letter> letters = new ArrayList<>(letters(who, place, turn, said.at()));
    letters.addAll(orders.obey(who, place, turn, said));
    List<Letter> all = noticing.notice(who, place, said, turn, letters);
    if (!all.isEmpty()) {
      outbox.put(all);
    }
    if (orders.forgets(turn)) {
      orders.forget(who);
    }
    return turn;
  }

  /**
   * A turn that nobody's words brought about: time has passed. What it says is what the next words
   * will be an answer to, so it is kept like any other.
   */
  void remind(Participant who, Place place, Said said) {
    Turn turn = unasked(who, place, said, null);
    if (!turn.replies().isEmpty()) {
      outbox.put(letters(who, Letter.Kind.NUDGE, place, turn.replies(), template(place, turn)));
    }
  }

  /** Likewise, because an officer has nothing more to say; returns whether a question stands. */
  boolean resume(Participant who, Place place, Said said) {
    boolean reminded = place.response().nudged();
    Turn turn =
        unasked(
            who, place, said, reminded ? null : nudges.at(said.at(), place.response().channel()));
    if (!turn.replies().isEmpty()) {
      outbox.put(letters(who, Letter.Kind.RESUMED, place, turn.replies(), null));
    }
    return !turn.replies().isEmpty();
  }

  /** Their next words are for the question that this asks, and for no list that stood before. */
  private Turn unasked(Participant who, Place place, Said said, @Nullable Instant nudgeAt) {
    Turn turn = engine.turn(place.conversation(), place.response().progress(), said);
    if (turn.replies().isEmpty()) {
      return turn;
    }
    Grounds grounds = Grounds.of(place.response().consent());
    boolean complete = Engine.complete(place.conversation(), turn.progress());
    interests.over(who);
    responses.keep(place.response(), new Kept(turn, grounds, complete, nudgeAt, false, said.at()));
    return turn;
  }

  private static TemplateValues template(Place place, Turn turn) {
    Locale language = turn.progress().language();
    String title = place.conversation().in(language).title();
    return new TemplateValues("nudge", language.toLanguageTag(), Map.of("1", title));
  }

  /**
   * A STOP that the provider has already confirmed, or that came with blocking us.
   *
   * @param words that they sent; empty where none
   */
  void stop(Participant who, String words, Instant at) {
    stopping.stop(who.id(), at, words, null);
  }

  private void keep(Participant who, Place place, Turn turn, Instant at) {
    boolean complete = !place.lobby() && Engine.complete(place.conversation(), turn.progress());
    boolean later = picked(place, turn) != null;
    responses.keep(
        place.response(),
        new Kept(
            turn,
            new Grounds(
                record(who, place, turn, at), equality(who, place, turn), withdrawn(place, turn)),
            complete,
            nudgeAt(place, turn, complete, at),
            later,
            at));
  }

  /**
   * The consent under which an answer to a question about themselves is kept: not that of taking
   * part.
   */
  private @Nullable UUID equality(Participant who, Place place, Turn turn) {
    return turn.kept().stream()
        .flatMap(answer -> place.conversation().question(answer.question()).stream())
        .filter(question -> question.section() == Question.Section.MONITORING)
        .map(Question::under)
        .findFirst()
        .map(purpose -> agreement(who, place, purpose))
        .orElse(null);
  }

  private UUID agreement(Participant who, Place place, Purpose purpose) {
    return participants
        .agreement(who.id(), place.response().consultation(), purpose(purpose))
        .orElseThrow(() -> new IllegalStateException("an answer without its consent"));
  }

  /**
   * Whoever takes the consent to questions about themselves back takes their answers back with it.
   */
  private static Set<String> withdrawn(Place place, Turn turn) {
    Set<Purpose> refused =
        turn.consents().stream()
            .filter(agreed -> !agreed.given())
            .map(Turn.Agreed::purpose)
            .collect(Collectors.toUnmodifiableSet());
    return refused.isEmpty()
        ? Set.of()
        : place.conversation().questions().stream()
            .filter(question -> question.section() == Question.Section.MONITORING)
            .filter(question -> refused.contains(question.under()))
            .map(Question::id)
            .filter(question -> place.response().progress().answers().containsKey(question))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String purpose(Purpose purpose) {
    return purpose.name().toLowerCase(Locale.ROOT);
  }

  /** One reminder after a day of silence, then no more; LATER names its own time. */
  private @Nullable Instant nudgeAt(Place place, Turn turn, boolean complete, Instant at) {
    Instant picked = picked(place, turn);
    if (picked != null) {
      return picked;
    }
    boolean never =
        place.lobby()
            || complete
            || place.response().nudged()
            || turn.heard().command() == Command.STOP
            || turn.heard().command() == Command.FOLLOW
            || orders.forgets(turn);
    return never ? null : nudges.at(at, place.response().channel());
  }

  /** The time that LATER named in a conversation; null where it named none. */
  private static @Nullable Instant picked(Place place, Turn turn) {
    Heard heard = turn.heard();
    return !place.lobby()
            && heard.command() == Command.LATER
            && heard.argument() instanceof Instant chosen
        ? chosen
        : null;
  }

  private @Nullable UUID record(Participant who, Place place, Turn turn, Instant at) {
    UUID takingPart = place.response().consent();
    for (Turn.Agreed agreed : turn.consents()) {
      UUID line = participants.record(who.id(), consent(place, turn, agreed, at));
      if (agreed.purpose() == Purpose.ENTER_DRAW) {
        draw(who, place, turn, agreed);
      }
      if (agreed.purpose() == Purpose.BE_ASKED_AGAIN && !agreed.given()) {
        interests.forget(who);
      }
      if (agreed.purpose() == Purpose.TAKE_PART && agreed.given()) {
        takingPart = line;
      }
    }
    return takingPart;
  }

  private void draw(Participant who, Place place, Turn turn, Turn.Agreed agreed) {
    String consultation = place.response().consultation();
    if (agreed.given()) {
      entrants.enter(consultation, who.id(), turn.progress().language());
    } else {
      entrants.leave(consultation, who.id());
    }
  }

  private static Consent consent(Place place, Turn turn, Turn.Agreed agreed, Instant at) {
    return new Consent(
        place.response().consultation(),
        purpose(agreed.purpose()),
        agreed.given(),
        place.conversation().version(),
        turn.progress().language(),
        agreed.request(),
        agreed.said(),
        at);
  }

  private List<Letter> letters(Participant who, Place place, Turn turn, Instant at) {
    boolean answered = !turn.replies().isEmpty();
    if (place.remark() != null && turn.heard().command() == null && answered) {
      return remarked(who, place, turn);
    }
    return letters(who, orders.kind(turn), place, orders.replies(who, place, turn, at), null);
  }

  /** Nothing is asked any more, but words of danger still get their signpost. */
  private static List<Letter> remarked(Participant who, Place place, Turn turn) {
    String remark =
        Objects.requireNonNull(place.remark())
            .in(place.conversation().in(turn.progress().language()));
    return Stream.of(turn.signpost(), Reply.of(remark))
        .filter(Objects::nonNull)
        .map(reply -> Letter.reply(who, null, Messages.of(reply)))
        .toList();
  }

  /**
   * @param first values for a template that may take the place of the first letter: each that has
   *     them would send the template again
   */
  private static List<Letter> letters(
      Participant who,
      Letter.Kind kind,
      Place place,
      List<Reply> replies,
      @Nullable TemplateValues first) {
    List<Letter> letters = new ArrayList<>();
    for (Reply reply : replies) {
      TemplateValues values = letters.isEmpty() ? first : null;
      letters.add(new Letter(who, kind, place.consultation(), Messages.of(reply), null, values));
    }
    return letters;
  }
}
