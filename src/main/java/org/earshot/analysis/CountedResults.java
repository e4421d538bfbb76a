package org.earshot.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Value;
import org.earshot.responses.Counting;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
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
  private final Counting counting;

  CountedResults(Consultations consultations, Counting counting) {
    this.consultations = consultations;
    this.counting = counting;
  }

  @Override
  public List<QuestionResult> of(Consultation consultation, Selection selection) {
    if (consultation.version() == null) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(consultation.version(), consultation);
    return results(conversation, counting.counts(consultation.slug(), selection));
  }

  private static List<QuestionResult> results(Conversation conversation, List<ValueCount> counted) {
    return conversation.questions().stream()
        .filter(Labels::isAsked)
        .map(question -> result(conversation, question, counted))
        .toList();
  }

  @Override
  public Map<String, List<QuestionResult>> parts(
      Consultation consultation, Dimension by, Selection selection) {
    if (consultation.version() == null) {
      return Map.of();
    }
    Conversation conversation = consultations.conversation(consultation.version(), consultation);
    List<Counting.SplitCount> splits = counting.split(consultation.slug(), by, selection);
    Map<String, List<ValueCount>> counted = new LinkedHashMap<>();
    new Splitting(conversation, by, splits)
        .parts()
        .forEach(part -> counted.put(part.key(), new ArrayList<>()));
    for (Counting.SplitCount split : splits) {
      for (String part : Splitting.keys(by, split.part())) {
        counted.computeIfAbsent(part, key -> new ArrayList<>()).add(split.counted());
      }
    }
    Map<String, List<QuestionResult>> parts = new LinkedHashMap<>();
    counted.forEach((part, counts) -> parts.put(part, results(conversation, counts)));
    return parts;
  }

  @Override
  public Map<String, Long> people(Consultation consultation, Dimension by, Selection selection) {
    Map<String, Long> people = new LinkedHashMap<>();
    for (Counting.PartCount part : counting.people(consultation.slug(), by, selection)) {
      for (String key : Splitting.keys(by, part.part())) {
        people.merge(key, part.people(), Long::sum);
      }
    }
    return people;
  }

  @Override
  public List<CrossTab> split(Consultation consultation, Dimension by, Selection selection) {
    if (consultation.version() == null) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(consultation.version(), consultation);
    List<CrossTab> tables =
        new Splitting(conversation, by, counting.split(consultation.slug(), by, selection))
            .tables();
    return by instanceof Dimension.Given ? beside(tables, of(consultation, selection)) : tables;
  }

  /** Who gave nothing that is compared by is in no part. */
  private static List<CrossTab> beside(List<CrossTab> tables, List<QuestionResult> whole) {
    Map<String, QuestionResult> all = new LinkedHashMap<>();
    whole.forEach(result -> all.put(result.question(), result));
    return tables.stream()
        .map(table -> beside(table, Objects.requireNonNull(all.get(table.question()))))
        .toList();
  }

  private static CrossTab beside(CrossTab table, QuestionResult whole) {
    List<Long> all = new ArrayList<>(List.of(whole.answered()));
    whole.counts().forEach(count -> all.add(count.count()));
    return new CrossTab(
        table.question(),
        table.ask(),
        table.parts(),
        table.answered(),
        table.lines(),
        all,
        table.follows());
  }

  /** Parts of a question with several answers overlap, and may come to more than all. */
  static long left(long all, List<Long> parts) {
    return Math.max(0, all - parts.stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public List<Closed> closed(Consultation consultation) {
    if (consultation.version() == null) {
      return List.of();
    }
    Conversation conversation = consultations.conversation(consultation.version(), consultation);
    return conversation.questions().stream()
        .filter(question -> Labels.isAsked(question) && !Labels.all(question).isEmpty())
        .map(question -> closed(conversation, question))
        .toList();
  }

  private static Closed closed(Conversation conversation, Question question) {
    return new Closed(
        question.id(),
        conversation.in(conversation.language()).asked(question.id()).ask(),
        Labels.all(question).stream()
            .map(key -> new Part(key, Labels.of(conversation, question, key)))
            .toList());
  }

  @Override
  public boolean isReady(Consultation consultation, @Nullable Dimension by, Selection selection) {
    return counting.isReady(consultation.slug(), by, selection);
  }

  @Override
  public Optional<Instant> countedAt(
      Consultation consultation, @Nullable Dimension by, Selection selection) {
    return counting.countedAt(consultation.slug(), by, selection);
  }

  @Override
  public long people(Consultation consultation, Selection selection) {
    return counting.people(consultation.slug(), selection);
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
        median(mine),
        Following.of(conversation, question));
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
    Labels.all(question).forEach(key -> byValue.put(key, 0L));
    values(mine).stream()
        .sorted(BY_VALUE)
        .forEach(
            counted -> {
              for (String key : Labels.keys(counted.value())) {
                byValue.merge(key, counted.count(), Long::sum);
              }
            });
    return byValue.entrySet().stream()
        .map(
            entry ->
                new Count(
                    entry.getKey(),
                    Labels.of(conversation, question, entry.getKey()),
                    entry.getValue()))
        .toList();
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

  private record Counted(Value value, long count) {}
}
