package org.earshot.web.pages;

import java.util.List;
import java.util.Objects;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.analysis.Told;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;

/** How questions were answered, in the words in which people were asked in another language. */
final class Asked {

  private Asked() {}

  /** Fit to be told to everybody. Areas keep the names that officers gave them. */
  static List<Told> in(PageLanguage language, List<QuestionResult> results) {
    if (language.isOwn()) {
      return Told.all(results);
    }
    Conversation conversation = Objects.requireNonNull(language.conversation(), "it has opened");
    Wording words = conversation.in(language.words().language());
    return Told.all(
            results.stream()
                .map(
                    result ->
                        conversation
                            .question(result.question())
                            .map(question -> in(words, question, result))
                            .orElse(result))
                .toList())
        .stream()
        .map(Asked::withBandsOf)
        .toList();
  }

  private static QuestionResult in(Wording words, Question question, QuestionResult result) {
    return new QuestionResult(
        result.question(),
        words.asked(question.id()).ask(),
        result.type(),
        result.answered(),
        result.skipped(),
        result.dontKnow(),
        result.counts().stream()
            .map(count -> new Count(count.value(), label(words, question, count), count.count()))
            .toList(),
        result.median(),
        result.follows(),
        result.equality());
  }

  private static String label(Wording words, Question question, Count count) {
    return switch (question.type()) {
      case CHOICE, CHOICES -> words.label(question.id(), count.value());
      case YES_NO -> words.say(Boolean.parseBoolean(count.value()) ? Standing.YES : Standing.NO);
      default -> count.label();
    };
  }

  /** "1 to 5" is English. */
  private static Told withBandsOf(Told told) {
    return told.type() != Type.NUMBER
        ? told
        : new Told(
            told.question(),
            told.ask(),
            told.type(),
            told.answered(),
            told.few(),
            told.rows().stream()
                .map(
                    row ->
                        new Told.Row(
                            row.value(),
                            row.label().replace(" to ", "\u2013"),
                            row.count(),
                            row.percent()))
                .toList(),
            told.median());
  }
}
