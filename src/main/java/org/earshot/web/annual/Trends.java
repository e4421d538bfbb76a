package org.earshot.web.annual;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.analysis.Results;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.analysis.SmallNumbers;
import org.earshot.analysis.Told;
import org.earshot.authoring.editing.QuestionLibrary;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.ratings.Ratings;
import org.earshot.responses.Turnout;
import org.earshot.responses.Turnout.Begun;
import org.earshot.web.annual.Trend.Line;
import org.earshot.web.annual.Trend.NewPeople;
import org.earshot.web.annual.Trend.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How the library's ratings from 1 to 5 were answered over the years: their ids never change their
 * meaning, so that consultations can be compared by them.
 */
@Component
class Trends {

  private static final List<String> MARKS = List.of("1", "2", "3", "4", "5");
  private static final List<String> GOOD = List.of("4", "5");
  private static final BigDecimal LEAST = BigDecimal.ONE;
  private static final BigDecimal MOST = new BigDecimal(5);

  private final Exercises exercises;
  private final Consultations consultations;
  private final QuestionLibrary library;
  private final Results results;
  private final Ratings ratings;
  private final Turnout turnout;
  private final NewPeopleCount newPeople;

  Trends(
      Exercises exercises,
      Consultations consultations,
      QuestionLibrary library,
      Results results,
      Ratings ratings,
      Turnout turnout,
      NewPeopleCount newPeople) {
    this.exercises = exercises;
    this.consultations = consultations;
    this.library = library;
    this.results = results;
    this.ratings = ratings;
    this.turnout = turnout;
    this.newPeople = newPeople;
  }

  /** By year, the newest first; years in which it was not noted are left out. */
  List<NewPeople> newPeople() {
    Map<String, Begun> begun = turnout.begun();
    SortedMap<FinancialYear, List<String>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Consultation one : exercises.opened()) {
      if (begun.getOrDefault(one.slug(), new Begun(0, 0)).started() >= SmallNumbers.LEAST) {
        years.computeIfAbsent(year(one), year -> new ArrayList<>()).add(one.slug());
      }
    }
    return years.entrySet().stream()
        .map(year -> newPeople.of(year.getKey(), year.getValue()))
        .filter(year -> year.first() != null)
        .toList();
  }

  /** Those that were asked at all: the library's in its order, then the one after each outcome. */
  List<Trend> all() {
    Map<String, QuestionText> questions = ratingsOfLibrary();
    Map<String, List<Answered>> answers = new LinkedHashMap<>();
    questions.keySet().forEach(id -> answers.put(id, new ArrayList<>()));
    List<Answered> listened = new ArrayList<>();
    for (Consultation one : exercises.opened()) {
      asked(one, questions).forEach(found -> list(answers, found.result().question()).add(found));
      rated(one).ifPresent(listened::add);
    }
    List<Trend> trends = new ArrayList<>();
    answers.forEach(
        (id, found) -> {
          String ask = Objects.requireNonNull(questions.get(id)).ask();
          add(trends, titles().getOrDefault(id, ask), ask, found);
        });
    add(trends, "Whether people felt listened to, asked after the outcome", "", listened);
    return trends;
  }

  private static List<Answered> list(Map<String, List<Answered>> answers, String question) {
    return answers.computeIfAbsent(question, any -> new ArrayList<>());
  }

  private static void add(List<Trend> trends, String title, String ask, List<Answered> found) {
    if (!found.isEmpty()) {
      trends.add(
          new Trend(title, ask, found.stream().map(one -> one.line(ask)).toList(), years(found)));
    }
  }

  private Map<String, QuestionText> ratingsOfLibrary() {
    Map<String, QuestionText> found = new LinkedHashMap<>();
    for (QuestionLibrary.Entry entry : entries()) {
      for (QuestionText question : entry.questions()) {
        if (question.type() == Type.RATING
            && isOneToFive(question.range().least(), question.range().most())) {
          found.putIfAbsent(question.id(), question);
        }
      }
    }
    return found;
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new LinkedHashMap<>();
    entries()
        .forEach(
            entry -> entry.questions().forEach(it -> titles.putIfAbsent(it.id(), entry.title())));
    return titles;
  }

  /** Questions to be put in anywhere, and those of whole conversations. */
  private List<QuestionLibrary.Entry> entries() {
    return Stream.concat(
            library.questions().stream(),
            library.templates().stream().map(QuestionLibrary.Template::entry))
        .toList();
  }

  private static boolean isOneToFive(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    return least != null
        && most != null
        && least.compareTo(LEAST) == 0
        && most.compareTo(MOST) == 0;
  }

  /** What it asked of these, if on the same scale. */
  private List<Answered> asked(Consultation one, Map<String, QuestionText> questions) {
    Conversation asked = consultations.conversation(one).orElse(null);
    if (asked == null || asked.questions().stream().noneMatch(it -> same(it, questions))) {
      return List.of();
    }
    List<QuestionResult> counted = results.of(one);
    Map<String, Told> told = new LinkedHashMap<>();
    Told.all(counted).forEach(it -> told.put(it.question(), it));
    return counted.stream()
        .filter(it -> asked.question(it.question()).filter(q -> same(q, questions)).isPresent())
        .map(it -> new Answered(one, it, Objects.requireNonNull(told.get(it.question()))))
        .toList();
  }

  private static boolean same(Question question, Map<String, QuestionText> questions) {
    return question.type() == Type.RATING
        && questions.containsKey(question.id())
        && isOneToFive(question.shape().min(), question.shape().max());
  }

  private Optional<Answered> rated(Consultation one) {
    Told told = ratings.of(one.slug()).told();
    Map<Integer, Long> counts = ratings.counts(one.slug());
    List<Count> marks =
        IntStream.rangeClosed(Ratings.LOWEST, Ratings.HIGHEST)
            .mapToObj(mark -> new Count("" + mark, "" + mark, counts.getOrDefault(mark, 0L)))
            .toList();
    long answered = marks.stream().mapToLong(Count::count).sum();
    return answered == 0
        ? Optional.empty()
        : Optional.of(
            new Answered(
                one,
                new QuestionResult(
                    told.question(), "", told.type(), answered, 0, 0, marks, told.median()),
                told));
  }

  /** Whatever of a year is told, less what small numbers could be worked out from. */
  private static List<Year> years(List<Answered> found) {
    SortedMap<FinancialYear, List<Answered>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Answered one : found) {
      if (one.told().answered() != null) {
        years.computeIfAbsent(year(one.consultation()), year -> new ArrayList<>()).add(one);
      }
    }
    List<Year> all = new ArrayList<>();
    years.forEach(
        (year, some) -> {
          List<Annual.Part> parts = Totals.of(MARKS, some.stream().map(Answered::marks).toList());
          long answered =
              some.stream().mapToLong(one -> Objects.requireNonNull(one.told().answered())).sum();
          Map<String, @Nullable Long> counts = new LinkedHashMap<>();
          parts.forEach(part -> counts.put(part.label(), part.count()));
          all.add(new Year(year, some.size(), answered, good(counts, answered)));
        });
    return all;
  }

  private static @Nullable Long good(Map<String, @Nullable Long> counts, long answered) {
    long good = 0;
    for (String mark : GOOD) {
      Long count = counts.get(mark);
      if (count == null) {
        return null;
      }
      good += count;
    }
    return answered == 0 ? null : Long.valueOf(Math.round(100.0 * good / answered));
  }

  private static FinancialYear year(Consultation one) {
    return FinancialYear.of(opened(one));
  }

  private static Instant opened(Consultation one) {
    return Objects.requireNonNull(one.openedAt());
  }

  /** One consultation's answers to one question, as counted and as they may be told. */
  private record Answered(Consultation consultation, QuestionResult result, Told told) {

    Map<String, Long> marks() {
      Map<String, Long> marks = new LinkedHashMap<>();
      result.counts().forEach(count -> marks.put(count.value(), count.count()));
      return marks;
    }

    Line line(String usual) {
      Map<String, @Nullable Long> counts = new LinkedHashMap<>();
      told.rows().forEach(row -> counts.put(row.value(), row.count()));
      Long answered = told.answered();
      BigDecimal middle = told.median();
      boolean other = !usual.isEmpty() && !result.ask().strip().equals(usual.strip());
      return new Line(
          consultation.slug(),
          consultation.title(),
          LocalDate.ofInstant(opened(consultation), FinancialYear.LONDON),
          other ? result.ask() : null,
          answered,
          middle == null ? null : middle.toPlainString(),
          answered == null ? null : good(counts, answered));
    }
  }
}
