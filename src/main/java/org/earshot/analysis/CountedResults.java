package org.earshot.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.responses.Responses;
import org.earshot.responses.Responses.ValueCount;
import org.earshot.responses.ValueCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Results counted by the database, one statement for a whole consultation. */
@Component
class CountedResults implements Results {

  /** Numbers by size, everything else by its words. */
  private static final Comparator<Counted> BY_VALUE =
      Comparator.comparing(
          Counted::value,
          (one, other) ->
              one instanceof Value.Amount amount && other instanceof Value.Amount second
                  ? amount.number().compareTo(second.number())
                  : String.valueOf(one.plain()).compareTo(String.valueOf(other.plain())));

  private final Consultations consultations;
  private final Responses responses;

  CountedResults(Consultations consultations, Responses responses) {
    this.consultations = consultations;
    this.responses = responses;
  }

  @Override
  public List<QuestionResult> of(Consultation consultation) {
    if (consultation.version() == null) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(consultation.version(), consultation);
    List<ValueCount> counted = responses.counts(consultation.slug());
    List<QuestionResult> results = new ArrayList<>();
    for (Question question : conversation.questions()) {
      if (!question.isConsent() && question.type() != Type.INFORMATION) {
        results.add(result(conversation, question, counted));
      }
    }
    return results;
  }

  private static QuestionResult result(
      Conversation conversation, Question question, List<ValueCount> counted) {
    List<ValueCount> mine =
        counted.stream().filter(count -> count.question().equals(question.id())).toList();
    return new QuestionResult(
        question.id(),
        conversation.in(conversation.language()).asked(question.id()).ask(),
        question.type(),
        sum(mine, "answered"),
        sum(mine, "skipped"),
        sum(mine, "dont_know"),
        counts(conversation, question, mine),
        median(mine));
  }

  private static long sum(List<ValueCount> counts, String kind) {
    return counts.stream()
        .filter(count -> count.kind().equals(kind))
        .mapToLong(ValueCount::count)
        .sum();
  }

  private static List<Count> counts(
      Conversation conversation, Question question, List<ValueCount> mine) {
    Map<String, Long> byValue = new LinkedHashMap<>();
    switch (question.type()) {
      case CHOICE, CHOICES -> question.shape().options().forEach(option -> byValue.put(option, 0L));
      case YES_NO -> List.of("true", "false").forEach(value -> byValue.put(value, 0L));
      default -> {}
    }
    values(mine).stream()
        .sorted(BY_VALUE)
        .forEach(
            counted -> {
              for (String key : keys(counted.value())) {
                byValue.merge(key, counted.count(), Long::sum);
              }
            });
    return byValue.entrySet().stream()
        .map(entry -> count(conversation, question, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Count count(
      Conversation conversation, Question question, String value, long count) {
    boolean labelled = question.type() == Type.CHOICE || question.type() == Type.CHOICES;
    String label =
        labelled
            ? conversation.in(conversation.language()).label(question.id(), value)
            : switch (value) {
              case "true" -> conversation.in(conversation.language()).say(Standing.YES);
              case "false" -> conversation.in(conversation.language()).say(Standing.NO);
              default -> value;
            };
    return new Count(value, label, count);
  }

  private static @Nullable BigDecimal median(List<ValueCount> mine) {
    List<Counted> amounts =
        values(mine).stream()
            .filter(counted -> counted.value() instanceof Value.Amount)
            .sorted(BY_VALUE)
            .toList();
    long total = amounts.stream().mapToLong(Counted::count).sum();
    if (total == 0) {
      return null;
    }
    BigDecimal lower = nth(amounts, (total - 1) / 2);
    BigDecimal upper = nth(amounts, total / 2);
    BigDecimal middle = lower.add(upper).divide(BigDecimal.valueOf(2)).stripTrailingZeros();
    return middle.scale() < 0 ? middle.setScale(0) : middle;
  }

  private static BigDecimal nth(List<Counted> amounts, long index) {
    long seen = 0;
    for (Counted counted : amounts) {
      seen += counted.count();
      if (index < seen && counted.value() instanceof Value.Amount amount) {
        return amount.number();
      }
    }
    throw new IllegalArgumentException("no amount number " + index);
  }

  private static List<Counted> values(List<ValueCount> mine) {
    List<Counted> values = new ArrayList<>();
    for (ValueCount count : mine) {
      String value = count.value();
      if (value != null) {
        values.add(new Counted(ValueCode.decode(value), count.count()));
      }
    }
    return values;
  }

  private static List<String> keys(Value value) {
    return switch (value) {
      case Value.ChosenMany many -> many.options();
      case Value.Amount amount -> List.of(amount.number().toPlainString());
      default -> List.of(String.valueOf(value.plain()));
    };
  }

  private record Counted(Value value, long count) {}
}
