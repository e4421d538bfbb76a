package org.earshot.assisted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.assisted.Entries.Order;
import org.earshot.draws.Entrants;
import org.earshot.flow.Answer;
import org.earshot.flow.Heard;
import org.earshot.flow.Progress;
import org.earshot.flow.Purpose;
import org.earshot.flow.Question;
import org.earshot.flow.Turn;
import org.earshot.participants.Consent;
import org.earshot.participants.Participant;
import org.earshot.participants.Participants;
import org.earshot.responses.Response;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.Grounds;
import org.earshot.responses.Responses.Kept;
import org.springframework.stereotype.Component;

/**
 * Writes down what a sheet says: the consents in the ledger, each answer under the one it needs.
 */
@Component
class EntryWriting {

  private static final Heard NOTHING = new Heard(Heard.As.NOTHING, null, null, null, null);

  private final Participants participants;
  private final Responses responses;
  private final Entrants entrants;

  EntryWriting(Participants participants, Responses responses, Entrants entrants) {
    this.participants = participants;
    this.responses = responses;
    this.entrants = entrants;
  }

  /**
   * @param begun the response that it becomes; what it held before gives way
   */
  void write(Response begun, Participant who, Order order, Instant now) {
    clear(begun, order, now);
    answers(begun, order, consents(who, order, now), now);
  }

  /** What was skipped by text before gives way to what the sheet says. */
  private void clear(Response begun, Order order, Instant now) {
    Set<String> questions =
        order.conversation().questions().stream().map(Question::id).collect(Collectors.toSet());
    Grounds none = new Grounds(null, null, questions);
    Turn nothing = turn(order.copied().progress(), List.of());
    responses.keep(begun, new Kept(nothing, none, false, null, false, now));
  }

  private Map<Purpose, UUID> consents(Participant who, Order order, Instant now) {
    Map<Purpose, UUID> lines = new EnumMap<>(Purpose.class);
    for (Turn.Agreed agreed : order.copied().consents()) {
      UUID line = participants.record(who.id(), consent(agreed, order, now));
      if (agreed.given()) {
        lines.put(agreed.purpose(), line);
      }
      if (agreed.purpose() == Purpose.ENTER_DRAW) {
        draw(who, agreed.given(), order.draft());
      }
    }
    return lines;
  }

  private void draw(Participant who, boolean wants, Draft draft) {
    if (wants) {
      entrants.enter(draft.consultation(), who.id(), draft.language());
    } else {
      entrants.leave(draft.consultation(), who.id());
    }
  }

  private static Consent consent(Turn.Agreed agreed, Order order, Instant now) {
    Draft draft = order.draft();
    boolean opens = agreed.purpose() == Purpose.TAKE_PART;
    return new Consent(
        draft.consultation(),
        agreed.purpose().name().toLowerCase(Locale.ROOT),
        agreed.given(),
        draft.version(),
        draft.language(),
        opens ? order.takePart() : agreed.request(),
        (agreed.given() ? "yes, " : "not agreed, ") + draft.way().how(),
        now,
        new Consent.Asked(draft.officer(), draft.way()));
  }

  /**
   * Answers to questions about themselves are kept under the consent to these, all others under
   * theirs.
   */
  private void answers(Response begun, Order order, Map<Purpose, UUID> lines, Instant now) {
    List<Answer> main = new ArrayList<>();
    Map<Purpose, List<Answer>> about = new EnumMap<>(Purpose.class);
    for (Answer answer : order.copied().kept()) {
      order
          .conversation()
          .question(answer.question())
          .filter(question -> question.section() == Question.Section.MONITORING)
          .map(question -> about.computeIfAbsent(question.under(), one -> new ArrayList<>()))
          .orElse(main)
          .add(answer);
    }
    UUID takePart = lines.get(Purpose.TAKE_PART);
    Progress progress = order.copied().progress();
    keep(begun, turn(progress, main), Grounds.of(takePart), now);
    about.forEach(
        (purpose, answers) -> {
          Grounds own = new Grounds(takePart, lines.get(purpose), Set.of());
          keep(begun, turn(progress, answers), own, now);
        });
  }

  private void keep(Response begun, Turn turn, Grounds grounds, Instant now) {
    responses.keep(begun, new Kept(turn, grounds, true, null, false, now));
  }

  private static Turn turn(Progress progress, List<Answer> answers) {
    return new Turn(progress, NOTHING, List.of(), answers, Map.of(), List.of(), false, null);
  }
}
