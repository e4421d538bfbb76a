package org.earshot.web.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.responses.Turnout;
import org.earshot.responses.Turnout.Told;
import org.earshot.responses.Turnout.Unfinished;

/**
 * What became of one question.
 *
 * @param consent whether it asks for consent: what is said to that is no answer and is not counted
 * @param others who did not know, or whose reply an officer still has to read
 * @param stopped who were asked it last and have not gone on
 */
record Asked(
    String question,
    String ask,
    boolean consent,
    long answered,
    long skipped,
    long others,
    long stopped) {

  public long asked() {
    return answered + skipped + others + stopped;
  }

  /** Such as "12%" of those who were asked. */
  public String lost() {
    return Share.of(stopped, asked());
  }

  /** One for each question but information, in the order asked; consents where somebody stopped. */
  static List<Asked> of(Conversation conversation, Turnout turnout, String slug) {
    return of(conversation, turnout, slug, Turnout.EVER);
  }

  /** The same, where only whoever was last heard before then has stopped. */
  static List<Asked> of(
      Conversation conversation, Turnout turnout, String slug, Instant heardBefore) {
    Map<String, Map<Answer.Kind, Long>> told = new HashMap<>();
    for (Told one : turnout.told(slug)) {
      told.computeIfAbsent(one.question(), id -> new HashMap<>()).put(one.kind(), one.people());
    }
    Map<String, Long> stopped = stopped(conversation, turnout, slug, heardBefore);
    List<Asked> asked = new ArrayList<>();
    for (Question question : conversation.questions()) {
      long here = stopped.getOrDefault(question.id(), 0L);
      if (question.type() != Type.INFORMATION && (!question.isConsent() || here > 0)) {
        asked.add(of(conversation, question, told.getOrDefault(question.id(), Map.of()), here));
      }
    }
    return asked;
  }

  private static Asked of(
      Conversation conversation, Question question, Map<Answer.Kind, Long> told, long stopped) {
    long answered = told.getOrDefault(Answer.Kind.ANSWERED, 0L);
    long skipped = told.getOrDefault(Answer.Kind.SKIPPED, 0L);
    long all = told.values().stream().mapToLong(Long::longValue).sum();
    String ask = ask(conversation, question.id());
    long others = all - answered - skipped;
    return new Asked(question.id(), ask, question.isConsent(), answered, skipped, others, stopped);
  }

  /** By question, how many stand there. */
  private static Map<String, Long> stopped(
      Conversation conversation, Turnout turnout, String slug, Instant heardBefore) {
    Set<String> deciding =
        conversation.questions().stream()
            .flatMap(question -> question.when().reads().stream())
            .collect(Collectors.toSet());
    Map<String, Long> stopped = new HashMap<>();
    for (Unfinished one : turnout.unfinished(slug, deciding, heardBefore)) {
      Engine.next(conversation, one.progress())
          .ifPresent(next -> stopped.merge(next.id(), one.people(), Long::sum));
    }
    return stopped;
  }

  /** A question in the conversation's own language. */
  static String ask(Conversation conversation, String question) {
    return conversation
        .question(question)
        .map(known -> conversation.in(conversation.language()).asked(known.id()).ask())
        .orElse(question);
  }
}
