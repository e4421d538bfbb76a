package org.earshot.web.assisted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.earshot.authoring.editing.Rule;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;

/**
 * Answers as somebody finds them again on the sheet: the number of the question and what is ticked
 * or written there ("1. A carer").
 */
record SheetAnswers(Conversation conversation, Locale language) {

  private static final String OR = " / ";
  private static final String AND = " + ";

  String of(Rule rule) {
    return rule.parts().stream()
        .map(this::part)
        .collect(Collectors.joining(rule.joining() == Rule.Joining.ALL ? AND : OR));
  }

  private String part(Rule.Part part) {
    Question about = conversation.question(part.question()).orElseThrow();
    return number(about) + ". " + answer(part, about, conversation.in(language));
  }

  private long number(Question about) {
    return conversation.questions().stream()
            .takeWhile(question -> !question.id().equals(about.id()))
            .filter(Line::counts)
            .count()
        + 1;
  }

  private static String answer(Rule.Part part, Question about, Wording words) {
    String value = part.values().isEmpty() ? "" : part.values().getFirst();
    return switch (part.test()) {
      case YES -> words.say(Standing.YES);
      case NO, NOT_YES -> words.say(Standing.NO);
      case ANY_OF, HAS_ANY -> labels(part.values(), about, words);
      case NONE_OF, HAS_NONE ->
          labels(
              about.shape().options().stream().filter(id -> !part.values().contains(id)).toList(),
              about,
              words);
      case AT_LEAST -> value + upTo(about);
      case AT_MOST -> from(about) + value;
      case EXACTLY -> value;
      case BEFORE -> "… – " + words.written(LocalDate.parse(value).minusDays(1));
      case FROM -> words.written(LocalDate.parse(value)) + " – …";
    };
  }

  private static String labels(List<String> options, Question about, Wording words) {
    return options.stream().map(id -> words.label(about, id)).collect(Collectors.joining(OR));
  }

  private static String upTo(Question about) {
    BigDecimal max = about.shape().max();
    return max == null ? "+" : "–" + max.toPlainString();
  }

  private static String from(Question about) {
    BigDecimal min = about.shape().min();
    return (min == null ? "0" : min.toPlainString()) + "–";
  }
}
