package org.earshot.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.earshot.reach.Measure.Base;
import org.jspecify.annotations.Nullable;

/**
 * Puts those who answered one question into the groups that its figures know; answers that no
 * figure speaks of are groups of their own, and so are those that only a target speaks of.
 */
final class Grouping {

  private final String question;
  private final Counted tally;
  private final Base base;
  private final List<Target> targets;
  private final Predicate<Answers> offered;

  Grouping(
      String question, Counted tally, Base base, List<Target> targets, Predicate<Answers> offered) {
    this.question = question;
    this.tally = tally;
    this.base = base;
    this.targets = targets.stream().filter(one -> one.question().equals(question)).toList();
    this.offered = offered;
  }

  /**
   * @param alone the answers that are groups of their own where no figure speaks of them
   * @param label what such an answer is called
   * @param together groups that stand there also where no figure speaks of them
   */
  List<Group> groups(
      List<Figure> figures,
      List<String> alone,
      UnaryOperator<String> label,
      Map<Answers, String> together) {
    Map<Answers, Group> groups = new LinkedHashMap<>();
    Set<String> spokenOf = new HashSet<>();
    for (Figure figure : figures) {
      if (!figure.answers().among(tally.answers()).isEmpty()) {
        Answers answers = figure.answers();
        groups.put(answers, group(answers, figure.group(), figure));
        spokenOf.addAll(answers.others() ? Set.of() : answers.options());
      }
    }
    together.forEach(
        (answers, called) -> {
          groups.putIfAbsent(answers, group(answers, called, null));
          spokenOf.addAll(answers.options());
        });
    for (String answer : alone) {
      if (!spokenOf.contains(answer)) {
        Answers answers = Answers.of(answer);
        groups.putIfAbsent(answers, group(answers, label.apply(answer), null));
      }
    }
    for (Target target : targets) {
      groups.putIfAbsent(target.answers(), group(target.answers(), target.label(), null));
    }
    List<Group> ordered = new ArrayList<>(groups.values());
    ordered.sort(Comparator.comparing(Grouping::rank));
    return ordered;
  }

  private Group group(Answers answers, String label, @Nullable Figure figure) {
    Told told = tally.of(answers);
    Double population = figure == null ? null : figure.percent();
    Long people = base.people() == 0 ? null : told.people();
    return new Group(
        answers,
        label,
        told,
        people == null ? null : Double.valueOf(100.0 * people / base.people()),
        people == null ? null : Interval.of(people, base.people()),
        figure,
        population == null || base.people() == 0
            ? null
            : Double.valueOf(population * base.people() / 100),
        Verdict.of(told, population, base.people()),
        target(answers),
        offered.test(answers));
  }

  /** Who is missing goes before whoever has nobody by chance, and these before all others. */
  private static int rank(Group group) {
    return switch (group.verdict()) {
      case MISSING -> 0;
      case NOBODY -> 1;
      default -> 2;
    };
  }

  private @Nullable Integer target(Answers answers) {
    for (Target target : targets) {
      if (target.isOf(question, answers)) {
        return target.people();
      }
    }
    return null;
  }
}
