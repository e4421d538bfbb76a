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
import org.earshot.authoring.editing.Audience;
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
record SheetAnswers(Conversation conversation, Locale language, String or, String and) {

  /** In signs that are read in any language. */
  SheetAnswers(Conversation conversation, Locale language) {
    this(conversation, language, " / ", " + ");
  }

  /** As officers read it, with the answers as the conversation was written. */
  static SheetAnswers forOfficers(Conversation conversation) {
    return new SheetAnswers(conversation, conversation.language(), " or ", " and ");
  }

  String of(Rule rule) {
    return rule.parts().stream()
        .map(this::part)
        .collect(Collectors.joining(rule.joining() == Rule.Joining.ALL ? and : or));
  }

  private String part(Rule.Part part) {
    Question about = conversation.question(part.question()).orElseThrow();
    return at(about, answer(part, about, conversation.in(language)));
  }

  private String at(Question about, String answer) {
    return "“" + answer + "” (" + number(about) + ".)";
  }

  /**
   * The answers that lead to a question; empty where they are more than can be said in short, or
   * where everybody is asked.
   */
  Optional<String> before(Question question) {
    return options(question).or(() -> Audience.rule(conversation, question).map(this::of));
  }

  /** Where it is the options of one question that do. */
  private Optional<String> options(Question question) {
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
        : Optional.of(at(about, String.join(or, leading)));
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

  private String answer(Rule.Part part, Question about, Wording words) {
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

  private String labels(List<String> options, Question about, Wording words) {
    return options.stream().map(id -> words.label(about, id)).collect(Collectors.joining(or));
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
