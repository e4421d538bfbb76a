package org.earshot.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.earshot.areas.Areas;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Value;
import org.earshot.responses.Counting;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
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
  private final Areas areas;

  CountedResults(Consultations consultations, Counting counting, Areas areas) {
    this.consultations = consultations;
    this.counting = counting;
    this.areas = areas;
  }

  /** Empty until it has opened. */
  private Optional<Labels> labels(Consultation consultation) {
    return Optional.ofNullable(consultation.version())
        .map(version -> consultations.conversation(version, consultation))
        .map(conversation -> labels(conversation, consultation.slug()));
  }

  private Labels labels(Conversation conversation, String slug) {
    return Labels.asksArea(conversation)
        ? new Labels(conversation, areas.of(slug), counting.counts(slug, Selection.ALL))
        : new Labels(conversation, List.of(), List.of());
  }

  private Selection inCodes(Consultation consultation, Selection selection) {
    return selection.given().isEmpty()
        ? selection
        : labels(consultation).map(labels -> labels.inCodes(selection)).orElse(selection);
  }

  @Override
  public List<QuestionResult> of(Consultation consultation, Selection selection) {
    return labels(consultation)
        .map(labels -> of(consultation, selection, labels))
        .orElse(List.of());
  }

  private List<QuestionResult> of(Consultation consultation, Selection selection, Labels labels) {
    return results(labels, counting.counts(consultation.slug(), labels.inCodes(selection)));
  }

  @Override
  public List<QuestionResult> of(Conversation conversation, List<ValueCount> counted) {
    return results(new Labels(conversation, List.of(), List.of()), counted);
  }

  private static List<QuestionResult> results(Labels labels, List<ValueCount> counted) {
    Map<String, Set<String>> given = new HashMap<>();
    for (ValueCount count : counted) {
      Value value = count.decoded();
      if (value instanceof Value.Amount || value instanceof Value.Day) {
        given
            .computeIfAbsent(count.question(), id -> new LinkedHashSet<>())
            .addAll(labels.keys(count.question(), value));
      }
    }
    return labels.conversation().questions().stream()
        .filter(Question::isCounted)
        .map(question -> result(labels, question, counted, given))
        .toList();
  }

  @Override
  public Map<String, List<QuestionResult>> parts(
      Consultation consultation, Dimension by, Selection selection) {
    return labels(consultation)
        .map(labels -> parts(consultation, by, selection, labels))
        .orElse(Map.of());
  }

  private Map<String, List<QuestionResult>> parts(
      Consultation consultation, Dimension by, Selection selection, Labels labels) {
    List<Counting.SplitCount> splits =
        counting.split(consultation.slug(), by, labels.inCodes(selection));
    Map<String, List<ValueCount>> counted = new LinkedHashMap<>();
    new Splitting(labels, by, splits)
        .parts()
        .forEach(part -> counted.put(part.key(), new ArrayList<>()));
    for (Counting.SplitCount split : splits) {
      for (String part : Splitting.keys(labels, by, split.part())) {
        counted.computeIfAbsent(part, key -> new ArrayList<>()).add(split.counted());
      }
    }
    Map<String, List<QuestionResult>> parts = new LinkedHashMap<>();
    counted.forEach((part, counts) -> parts.put(part, results(labels, counts)));
    return parts;
  }

  @Override
  public Map<String, Long> people(Consultation consultation, Dimension by, Selection selection) {
    return labels(consultation)
        .map(labels -> people(consultation, by, selection, labels))
        .orElse(Map.of());
  }

  private Map<String, Long> people(
      Consultation consultation, Dimension by, Selection selection, Labels labels) {
    Map<String, Long> people = new LinkedHashMap<>();
    for (Counting.PartCount part :
        counting.people(consultation.slug(), by, labels.inCodes(selection))) {
      for (String key : Splitting.keys(labels, by, part.part())) {
        people.merge(key, part.people(), Long::sum);
      }
    }
    return people;
  }

  @Override
  public List<CrossTab> split(Consultation consultation, Dimension by, Selection selection) {
    return labels(consultation)
        .map(labels -> split(consultation, by, selection, labels))
        .orElse(List.of());
  }

  private List<CrossTab> split(
      Consultation consultation, Dimension by, Selection selection, Labels labels) {
    List<Counting.SplitCount> splits =
        counting.split(consultation.slug(), by, labels.inCodes(selection));
    List<CrossTab> tables = new Splitting(labels, by, splits).tables();
    return by instanceof Dimension.Given
        ? beside(tables, of(consultation, selection, labels))
        : tables;
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
    return table.beside(all);
  }

  /** Parts of a question with several answers overlap, and may come to more than all. */
  static long left(long all, List<Long> parts) {
    return Math.max(0, all - parts.stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public List<Closed> closed(Consultation consultation) {
    return labels(consultation).map(CountedResults::closed).orElse(List.of());
  }

  private static List<Closed> closed(Labels labels) {
    return labels.conversation().questions().stream()
        .filter(question -> question.isCounted() && !labels.all(question).isEmpty())
        .map(question -> closed(labels, question))
        .toList();
  }

  private static Closed closed(Labels labels, Question question) {
    return new Closed(
        question.id(),
        ask(labels.conversation(), question),
        question.type(),
        labels.all(question).stream().map(key -> new Part(key, labels.of(question, key))).toList(),
        Labels.isOfEquality(question));
  }

  private static String ask(Conversation conversation, Question question) {
    return conversation.in(conversation.language()).asked(question.id()).ask();
  }

  @Override
  public List<Outward> outward(Consultation consultation) {
    return labels(consultation)
        .filter(labels -> Labels.asksArea(labels.conversation()))
        .map(labels -> CountedCodes.of(labels, counting.counts(consultation.slug(), Selection.ALL)))
        .orElse(List.of());
  }

  @Override
  public boolean isReady(Consultation consultation, @Nullable Dimension by, Selection selection) {
    // Which areas there are is known from everything that was answered.
    return counting.isReady(consultation.slug(), null, Selection.ALL)
        && counting.isReady(consultation.slug(), by, inCodes(consultation, selection));
  }

  @Override
  public Optional<Instant> countedAt(
      Consultation consultation, @Nullable Dimension by, Selection selection) {
    return counting.countedAt(consultation.slug(), by, inCodes(consultation, selection));
  }

  @Override
  public long people(Consultation consultation, Selection selection) {
    return counting.people(consultation.slug(), inCodes(consultation, selection));
  }

  private static QuestionResult result(
      Labels labels, Question question, List<ValueCount> counted, Map<String, Set<String>> given) {
    List<ValueCount> mine =
        counted.stream().filter(count -> count.question().equals(question.id())).toList();
    return new QuestionResult(
        question.id(),
        ask(labels.conversation(), question),
        question.type(),
        sum(mine, "answered"),
        sum(mine, "skipped"),
        sum(mine, "dont_know"),
        counts(labels, question, mine),
        median(mine),
        Following.of(labels, question, given),
        Labels.isOfEquality(question));
  }

  private static long sum(List<ValueCount> counts, String kind) {
    return counts.stream()
        .filter(count -> count.kind().equals(kind))
        .mapToLong(ValueCount::count)
        .sum();
  }

  private static List<Count> counts(Labels labels, Question question, List<ValueCount> mine) {
    Map<String, Long> byValue = new LinkedHashMap<>();
    labels.all(question).forEach(key -> byValue.put(key, 0L));
    values(mine).stream()
        .sorted(BY_VALUE)
        .forEach(
            counted -> {
              for (String key : labels.keys(question.id(), counted.value())) {
                byValue.merge(key, counted.count(), Long::sum);
              }
            });
    return byValue.entrySet().stream()
        .map(
            entry ->
                new Count(entry.getKey(), labels.of(question, entry.getKey()), entry.getValue()))
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
      Value value = count.decoded();
      if (value != null) {
        values.add(new Counted(value, count.count()));
      }
    }
    return values;
  }

  private record Counted(Value value, long count) {}
}
