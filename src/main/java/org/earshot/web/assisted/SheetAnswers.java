package org.earshot.web.assisted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.authoring.editing.Rule;
import org.earshot.flow.Condition;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;

/**
 * Answers as somebody finds them again on the sheet: what is ticked or written there, and at which
 * question ("“A carer” (1.)").
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
    return at(about, answer(part, about, conversation.in(language)));
  }

  private String at(Question about, String answer) {
    return "“" + answer + "” (" + number(about) + ".)";
  }

  /**
   * The options that lead to a question; empty where it is not one question with options that does,
   * or where all of them do.
   */
  Optional<String> before(Question question) {
    Set<String> read = question.when().reads();
    return conversation.questions().stream()
        .filter(one -> read.size() == 1 && read.contains(one.id()))
        .findFirst()
        .flatMap(about -> before(about, question.when()));
  }

  private Optional<String> before(Question about, Condition when) {
    Map<Value, String> labels = values(about, conversation.in(language));
    List<String> leading =
        labels.entrySet().stream()
            .filter(one -> when.holds(Map.of(about.id(), one.getKey())))
            .map(Map.Entry::getValue)
            .toList();
    return leading.isEmpty() || leading.size() == labels.size()
        ? Optional.empty()
        : Optional.of(at(about, String.join(OR, leading)));
  }

  private static Map<Value, String> values(Question about, Wording words) {
    Map<Value, String> labels = new LinkedHashMap<>();
    if (about.type() == Type.YES_NO) {
      labels.put(Value.of(about.type(), "true"), words.say(Standing.YES));
      labels.put(Value.of(about.type(), "false"), words.say(Standing.NO));
    }
    for (String id : about.shape().options()) {
      labels.put(Value.of(about.type(), id), words.label(about, id));
    }
    return labels;
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
