package org.earshot.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.analysis.Results;
import org.earshot.analysis.Results.Closed;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What shows of hands come to over all sessions, fit to be told to others. */
@Component
public class ShowsOfHands {

  private final GroupSessions sessions;
  private final TogetherRows rows;
  private final Results results;
  private final Consultations consultations;

  ShowsOfHands(
      GroupSessions sessions, TogetherRows rows, Results results, Consultations consultations) {
    this.sessions = sessions;
    this.rows = rows;
    this.results = results;
    this.consultations = consultations;
  }

  /**
   * One question that hands were raised for.
   *
   * @param sessions in how many sessions
   * @param present how many people were there in all; null where that is a small number
   * @param told small numbers are hidden; of a question with several answers the shares are of
   *     those present, else of those who raised their hands
   */
  public record Shown(int sessions, @Nullable Long present, Told told) {}

  /** The questions that a group can be asked for a show of hands: about the matter itself. */
  public List<Closed> askable(Consultation consultation) {
    Conversation conversation = conversation(consultation);
    return conversation == null
        ? List.of()
        : results.closed(consultation).stream()
            .filter(closed -> isMain(conversation, closed.question()))
            .toList();
  }

  /** In the order asked; only questions that hands were counted for. */
  public List<Shown> of(Consultation consultation) {
    Conversation conversation = conversation(consultation);
    if (conversation == null) {
      return List.of();
    }
    List<GroupSession> held = sessions.of(consultation.slug());
    var hands = rows.hands(held.stream().map(GroupSession::id).toList());
    List<Shown> shown = new ArrayList<>();
    for (Closed closed : askable(consultation)) {
      List<GroupSession> counted =
          held.stream()
              .filter(one -> hands.getOrDefault(one.id(), Map.of()).containsKey(closed.question()))
              .toList();
      if (!counted.isEmpty()) {
        Type type = conversation.question(closed.question()).map(Question::type).orElseThrow();
        shown.add(shown(closed, type, counted, hands));
      }
    }
    return shown;
  }

  private static Shown shown(
      Closed closed,
      Type type,
      List<GroupSession> counted,
      Map<UUID, Map<String, Map<String, Integer>>> hands) {
    List<Count> counts =
        closed.answers().stream()
            .map(
                part ->
                    new Count(
                        part.key(),
                        part.label(),
                        counted.stream()
                            .mapToLong(
                                one ->
                                    hands
                                        .getOrDefault(one.id(), Map.of())
                                        .getOrDefault(closed.question(), Map.of())
                                        .getOrDefault(part.key(), 0))
                            .sum()))
            .toList();
    long present = counted.stream().mapToLong(GroupSession::present).sum();
    long raised = counts.stream().mapToLong(Count::count).sum();
    long answered = type == Type.CHOICES ? present : raised;
    return new Shown(
        counted.size(),
        SmallNumbers.isSmall(present) ? null : present,
        Told.of(
            new QuestionResult(
                closed.question(), closed.ask(), type, answered, 0, 0, counts, null)));
  }

  private @Nullable Conversation conversation(Consultation consultation) {
    String version = consultation.version();
    return version == null ? null : consultations.conversation(version, consultation);
  }

  private static boolean isMain(Conversation conversation, String question) {
    return conversation
        .question(question)
        .filter(one -> one.section() == Question.Section.MAIN)
        .isPresent();
  }
}
