package org.earshot.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.editing.Audience;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.springframework.stereotype.Component;

/**
 * The variants of a consultation's questions, for pages that show a question by its own words and
 * answers to all of them.
 */
@Component
public class OtherWords {

  private final Consultations consultations;

  OtherWords(Consultations consultations) {
    this.consultations = consultations;
  }

  /**
   * @param audience who read them ("whose answer to …")
   * @param ask in the conversation's own language
   */
  public record Said(String audience, String ask) {

    /** As one sentence. */
    public String sentence() {
      return "Said to people " + audience + ": “" + ask + "”";
    }
  }

  /** By question; only of those that some people were asked in other words. */
  public Map<String, List<Said>> of(Consultation consultation) {
    Map<String, List<Said>> said = new LinkedHashMap<>();
    String version = consultation.version();
    if (version != null) {
      Conversation conversation = consultations.conversation(version, consultation);
      for (Question question : conversation.questions()) {
        if (!question.variants().isEmpty()) {
          said.put(question.id(), said(conversation, question));
        }
      }
    }
    return said;
  }

  public List<Said> of(Consultation consultation, String question) {
    return of(consultation).getOrDefault(question, List.of());
  }

  /** What an officer wrote as a formula is nothing for everybody to read. */
  private static String audience(
      Conversation conversation, Question question, Question.Variant variant) {
    return Audience.rule(conversation, question, variant).isPresent()
        ? Audience.sentence(conversation, question, variant)
        : "who gave certain other answers";
  }

  private static List<Said> said(Conversation conversation, Question question) {
    return question.variants().stream()
        .map(
            variant ->
                new Said(
                    audience(conversation, question, variant),
                    conversation.in(conversation.language()).asked(question.as(variant)).ask()))
        .toList();
  }
}
