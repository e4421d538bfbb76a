package org.earshot.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
  }

  /**
   * The questions that tell people apart: one answer each, and known, or with figures or a target.
   */
  List<Question> questions() {
    return conversation.questions().stream()
        .filter(question -> !question.isConsent())
        .filter(Options::has)
        .filter(
            one ->
                (one.section() == Question.Section.MONITORING && one.type() != Type.POSTCODE)
                    || KNOWN.contains(one.id())
                    || !known.of(one).isEmpty()
                    || targets.stream().anyMatch(target -> target.question().equals(one.id())))
        .toList();
  }

  /**
   * @param result null where nobody could answer yet
   * @param people how many take part
   */
  Measure of(Question question, @Nullable QuestionResult result, long people) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Map<String, String> labels = new HashMap<>();
    for (String option : Options.of(question)) {
      counts.put(option, 0L);
      labels.put(option, options.label(question, option));
    }
    if (result != null) {
      for (Count count : result.counts()) {
        String option = Options.of(question, count.value());
        counts.merge(option, count.count(), Long::sum);
        labels.putIfAbsent(option, count.label());
      }
    }
    List<Figure> figures = known.of(question);
    if (question.type() == Type.POSTCODE) {
      figures = places.comparable(figures, result == null ? null : counts.keySet());
      figures.forEach(
          figure -> figure.answers().options().forEach(one -> counts.putIfAbsent(one, 0L)));
    }
    Tally tally = new Tally(counts);
    Base base = base(tally);
    List<String> alone = new ArrayList<>(counts.keySet());
    alone.remove(Answers.NOT_SAID);
    List<Group> groups =
        new Grouping(question.id(), tally, base, targets, any -> true)
            .groups(figures, alone, option -> labels.getOrDefault(option, option));
    String ask = conversation.in(conversation.language()).asked(question.id()).ask();
    return new Measure(
        question.id(), ask, tally.everybody(), base, groups, apart(tally, result, people));
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
    if (result == null) {
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
      boolean small = SmallNumbers.isSmall(counts.get(i)) || SmallNumbers.isSmall(others);
      Long told = shown.get(i);
      apart.add(new Apart(labels.get(i), new Told(told, told == null && small)));
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
            .groups(spoken, alone, tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.UK));
    return new Measure(
        Figure.LANGUAGE, "Language they answered in", tally.everybody(), base, groups, List.of());
  }
}
