package org.earshot.outcomes;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.earshot.outcomes.Outcome.Item;
import org.jspecify.annotations.Nullable;

/**
 * What one participant raised: the questions that they answered and the options that they chose,
 * and the themes that officers found in their words. What was skipped, or not known, was not
 * raised.
 */
record Raised(Set<String> questions, Set<String> options, Set<String> themes) {

  static final Raised NOTHING = new Raised(Set.of(), Set.of(), Set.of());

  /** From the answers that apply. */
  static Raised in(Collection<Answer> answers) {
    Raised raised = new Raised(new HashSet<>(), new HashSet<>(), Set.of());
    for (Answer answer : answers) {
      Value value = answer.value();
      if (answer.kind() == Answer.Kind.ANSWERED && value != null) {
        raised.questions().add(answer.question());
        options(value).forEach(option -> raised.options().add(answer.question() + ":" + option));
      }
    }
    return raised;
  }

  /** The same, and these themes in their own words. */
  Raised with(Set<String> coded) {
    return new Raised(questions, options, coded);
  }

  /** Whether an item answers what this participant said in their own words. */
  boolean writtenAbout(Item item) {
    return any(item.themes(), themes);
  }

  /** Whether an item answers something that this participant said. */
  boolean answeredBy(Item item) {
    return any(item.questions(), questions) || any(item.options(), options) || writtenAbout(item);
  }

  private static boolean any(@Nullable List<String> ids, Set<String> said) {
    return ids != null && ids.stream().anyMatch(said::contains);
  }

  private static List<String> options(Value value) {
    return switch (value) {
      case Value.YesNo answer -> List.of(answer.yes() ? "yes" : "no");
      case Value.Chosen answer -> List.of(answer.option());
      case Value.ChosenMany answer -> answer.options();
      case Value.Amount answer -> List.of(answer.number().stripTrailingZeros().toPlainString());
      case Value.Day day -> List.of();
      case Value.Outward outward -> List.of();
      case Value.Words words -> List.of();
    };
  }
}
