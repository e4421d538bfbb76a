package org.earshot.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.analysis.SmallNumbers;
import org.earshot.areas.Area;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.reach.Measure.Apart;
import org.earshot.reach.Measure.Base;
import org.jspecify.annotations.Nullable;

/** Compares the answers to one question with the figures of an area. */
final class Measuring {

  /** Questions of the library that tell people apart though they are no monitoring questions. */
  private static final Set<String> KNOWN =
      Set.of("sex", "caring", "hours_of_care", "english_proficiency");

  private final Conversation conversation;
  private final Known known;
  private final Options options;
  private final List<Target> targets;
  private final Places places;
  private final List<Fold> folds;

  /**
   * @param areas the organisation's
   */
  Measuring(
      Conversation conversation, List<Figure> figures, List<Target> targets, List<Area> areas) {
    this.places = new Places(areas);
    this.conversation = conversation;
    this.known = new Known(figures);
    this.options = new Options(conversation);
    this.targets = targets;
    this.folds = Fold.of(conversation);
  }

  /**
   * The questions that tell people apart: one answer each, and known, or with figures or a target.
   */
  List<Question> questions() {
    return conversation.questions().stream()
        .filter(Question::isCounted)
        .filter(Options::has)
        .filter(one -> folds.stream().noneMatch(fold -> fold.instead().contains(one.id())))
        .filter(
            one ->
                (one.section() == Question.Section.MONITORING && one.type() != Type.POSTCODE)
                    || KNOWN.contains(one.id())
                    || !known.of(one).isEmpty()
                    || targets.stream().anyMatch(target -> target.question().equals(one.id())))
        .toList();
  }

  /** What the standard questions come to when they are taken together. */
  List<Fold> folds() {
    return folds;
  }

  /**
   * @param people how many take part
   */
  Measure of(Question question, Answered answered, long people) {
    QuestionResult result = answered.to(question.id());
    Tally tally = tally(question.id(), new HashMap<>(), answered);
    Base base = base(tally);
    List<String> alone = new ArrayList<>(tally.answers());
    alone.remove(Answers.NOT_SAID);
    Map<String, String> labels = labels(question, result);
    List<Group> groups =
        new Grouping(question.id(), tally, base, targets, any -> true)
            .groups(
                figures(question, result),
                alone,
                option -> labels.getOrDefault(option, option),
                Map.of());
    String ask = conversation.in(conversation.language()).asked(question.id()).ask();
    return new Measure(
        question.id(), ask, tally.everybody(), base, groups, apart(tally, result, people));
  }

  /** Several questions taken together. */
  Measure of(Fold fold, Answered results) {
    Map<String, Tally> tallies = new HashMap<>();
    Map<String, Folded.Cell> cells = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    fold.cells()
        .forEach(
            (answer, source) -> {
              Tally tally = tally(source.question(), tallies, results);
              cells.put(answer, new Folded.Cell(tally, source.options()));
              labels.put(answer, options.label(asked(source.question()), source.options()));
            });
    Tally whole = tally(fold.of(), tallies, results);
    Set<String> among = fold.among();
    Base base = among == null ? base(whole) : base(whole.of(new Answers(among, false)));
    List<Group> groups =
        new Grouping(fold.question(), new Folded(cells), base, targets, any -> true)
            .groups(
                known.named(fold.question()),
                List.copyOf(cells.keySet()),
                answer -> labels.getOrDefault(answer, answer),
                fold.together());
    Told answered = among == null ? whole.everybody() : whole.of(new Answers(among, false));
    return new Measure(fold.question(), fold.ask(), answered, base, groups, List.of());
  }

  private Tally tally(String question, Map<String, Tally> tallies, Answered answered) {
    return tallies.computeIfAbsent(
        question,
        id ->
            new Tally(
                counts(asked(id), answered.to(id)), answered.isTold(id), answered.isAnyTold(id)));
  }

  private Question asked(String question) {
    return conversation.question(question).orElseThrow();
  }

  private Map<String, Long> counts(Question question, @Nullable QuestionResult result) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Options.of(question).forEach(option -> counts.put(option, 0L));
    if (result != null) {
      for (Count count : result.counts()) {
        counts.merge(Options.of(question, count.value()), count.count(), Long::sum);
      }
    }
    if (question.type() == Type.POSTCODE) {
      figures(question, result)
          .forEach(
              figure -> figure.answers().options().forEach(one -> counts.putIfAbsent(one, 0L)));
    }
    return counts;
  }

  /** Those of a postcode are put into the areas that it is counted in. */
  private List<Figure> figures(Question question, @Nullable QuestionResult result) {
    List<Figure> figures = known.of(question);
    if (question.type() != Type.POSTCODE) {
      return figures;
    }
    return places.comparable(
        figures,
        result == null
            ? null
            : result.counts().stream().map(Count::value).collect(Collectors.toSet()));
  }

  private Map<String, String> labels(Question question, @Nullable QuestionResult result) {
    Map<String, String> labels = new HashMap<>();
    Options.of(question).forEach(option -> labels.put(option, options.label(question, option)));
    if (result != null) {
      result
          .counts()
          .forEach(one -> labels.putIfAbsent(Options.of(question, one.value()), one.label()));
    }
    return labels;
  }

  private static Base base(Told told) {
    Long people = told.people();
    return new Base(people == null ? 0 : people, false);
  }

  /** Those who preferred not to say are left out, unless they are too few to be told apart. */
  private static Base base(Tally tally) {
    Long everybody = tally.everybody().people();
    if (everybody == null) {
      return new Base(0, false);
    }
    Long silent = tally.of(Answers.of(Answers.NOT_SAID)).people();
    return silent == null ? new Base(everybody, true) : new Base(everybody - silent, false);
  }

  private static List<Apart> apart(Tally tally, @Nullable QuestionResult result, long people) {
    List<Apart> apart = new ArrayList<>();
    if (tally.answers().contains(Answers.NOT_SAID)) {
      apart.add(new Apart("Preferred not to say", tally.of(Answers.of(Answers.NOT_SAID))));
    }
    if (result == null || tally.everybody().people() == null) {
      // How many did not answer tells how many did.
      return apart;
    }
    long others = people - result.answered();
    List<String> labels =
        List.of(
            "Skipped the question",
            "Did not know, or an officer still has to read their reply",
            "Were not asked it, or have not got that far");
    List<Long> counts =
        List.of(
            result.skipped(),
            result.dontKnow(),
            Math.max(0, others - result.skipped() - result.dontKnow()));
    List<@Nullable Long> shown = SmallNumbers.hide(others, counts);
    for (int i = 0; i < labels.size(); i++) {
      apart.add(new Apart(labels.get(i), new Told(shown.get(i), false)));
    }
    return apart;
  }

  /**
   * The language that people answered in.
   *
   * @param counts by language
   * @param offered the languages that they could answer in
   */
  Measure language(Map<String, Long> counts, Set<String> offered) {
    List<Figure> spoken = known.named(Figure.LANGUAGE);
    Map<String, Long> all = new LinkedHashMap<>();
    offered.forEach(tag -> all.put(tag, 0L));
    counts.forEach((tag, people) -> all.merge(tag, people, Long::sum));
    List<String> alone = List.copyOf(all.keySet());
    for (Figure figure : spoken) {
      figure.answers().options().forEach(tag -> all.putIfAbsent(tag, 0L));
    }
    Tally tally = new Tally(all);
    Base base = base(tally);
    List<Group> groups =
        new Grouping(
                Figure.LANGUAGE, tally, base, targets, answers -> !answers.among(offered).isEmpty())
            .groups(
                spoken,
                alone,
                tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK),
                Map.of());
    return new Measure(
        Figure.LANGUAGE, "Language they answered in", tally.everybody(), base, groups, List.of());
  }
}
