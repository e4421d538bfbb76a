package org.earshot.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.editing.Audience;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Wording;
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
   * @param ask in the language that they are asked for in
   */
  public record Said(String audience, String ask) {

    /** As one sentence. */
    public String sentence() {
      return "Said to people " + audience + ": “" + ask + "”";
    }
  }

  /** By question; only of those that some people were asked in other words. */
  public Map<String, List<Said>> of(Consultation consultation) {
    String version = consultation.version();
    if (version == null) {
      return Map.of();
    }
    Conversation conversation = consultations.conversation(version, consultation);
    return of(conversation, conversation.language());
  }

  /** The same in another language of the conversation. */
  public Map<String, List<Said>> of(Conversation conversation, Locale language) {
    Map<String, List<Said>> said = new LinkedHashMap<>();
    for (Question question : conversation.questions()) {
      if (!question.variants().isEmpty()) {
        said.put(question.id(), said(conversation, question, conversation.in(language)));
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

  private static List<Said> said(Conversation conversation, Question question, Wording words) {
    return question.variants().stream()
        .map(
            variant ->
                new Said(
                    audience(conversation, question, variant),
                    words.asked(question.as(variant)).ask()))
        .toList();
  }
}
