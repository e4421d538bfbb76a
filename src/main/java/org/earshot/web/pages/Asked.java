package org.earshot.web.pages;

import java.util.List;
import java.util.Objects;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.analysis.Told;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;

/** How questions were answered, in the words in which people were asked in another language. */
final class Asked {

  private Asked() {}

  /** Fit to be told to everybody. Areas keep the names that officers gave them. */
  static List<Told> in(PageLanguage language, List<QuestionResult> results) {
    List<Told> all = Told.all(results);
    if (language.isOwn()) {
      return all;
    }
    Conversation conversation = Objects.requireNonNull(language.conversation(), "it has opened");
    Wording words = conversation.in(language.words().language());
    return all.stream()
        .map(
            told ->
                conversation
                    .question(told.question())
                    .map(question -> in(words, question, told))
                    .orElse(told))
        .toList();
  }

  private static Told in(Wording words, Question question, Told told) {
    return new Told(
        told.question(),
        words.asked(question.id()).ask(),
        told.type(),
        told.answered(),
        told.few(),
        told.rows().stream()
            .map(
                row ->
                    new Told.Row(
                        row.value(), label(words, question, row), row.count(), row.percent()))
            .toList(),
        told.median());
  }

  private static String label(Wording words, Question question, Told.Row row) {
    return switch (question.type()) {
      case CHOICE, CHOICES -> words.label(question.id(), row.value());
      case YES_NO -> words.say(Boolean.parseBoolean(row.value()) ? Standing.YES : Standing.NO);
      // A band of numbers is "1 to 5" in English.
      case NUMBER -> row.label().replace(" to ", "\u2013");
      default -> row.label();
    };
  }
}
