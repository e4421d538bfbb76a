package org.earshot.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.analysis.Results.Follows;
import org.earshot.flow.Condition;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which answers bring a question, by trying its condition on all of them together; of
 * numbers, dates and postcodes, on those that were given. Where they are too many, or words, or
 * bring it from a part of an area only, each answer counts as one that does.
 */
final class Following {

  private static final int MOST_TRIED = 5_000;

  private final Labels labels;
  private final Condition when;
  private final List<Question> read;
  private final Map<String, List<String>> keys = new HashMap<>();
  private final Map<String, Set<String>> bringing = new HashMap<>();

  private Following(Labels labels, Condition when, Map<String, Set<String>> given) {
    this.labels = labels;
    this.when = when;
    this.read =
        labels.conversation().questions().stream()
            .filter(question -> when.reads().contains(question.id()))
            .toList();
    for (Question question : read) {
      keys.put(
          question.id(),
          switch (question.type()) {
            case NUMBER, DATE -> List.copyOf(given.getOrDefault(question.id(), Set.of()));
            case POSTCODE -> List.copyOf(labels.areas(question.id()).given());
            default -> labels.all(question);
          });
      bringing.put(question.id(), new LinkedHashSet<>());
    }
  }

  /**
   * One for each question that the condition looks at; none where it is asked of everybody.
   *
   * @param given the numbers and dates that were given, by question
   */
  static List<Follows> of(Labels labels, Question question, Map<String, Set<String>> given) {
    return new Following(labels, question.when(), given).follows();
  }

  private List<Follows> follows() {
    if (mayBeTried()) {
      attempt(0, new HashMap<>(), new HashMap<>());
    }
    return read.stream().map(question -> new Follows(question.id(), brings(question))).toList();
  }

  private Set<String> brings(Question question) {
    Set<String> values = bringing.getOrDefault(question.id(), Set.of());
    if (values.isEmpty()) {
      return Follows.ANY;
    }
    return question.type() == Type.POSTCODE
        ? labels.areas(question.id()).whole(values)
        : Set.copyOf(values);
  }

  private boolean mayBeTried() {
    long ways = 1;
    for (Question question : read) {
      List<String> its = keys.getOrDefault(question.id(), List.of());
      boolean closed =
          switch (question.type()) {
            case YES_NO, CHOICE, CHOICES, RATING, NUMBER, DATE, POSTCODE -> !its.isEmpty();
            default -> false;
          };
      ways *= its.size() + 1L;
      if (!closed || ways > MOST_TRIED) {
        return false;
      }
    }
    return true;
  }

  private static Value value(Question question, String key) {
    return question.type() == Type.POSTCODE
        ? new Value.Outward(key)
        : Value.of(question.type(), key);
  }

  /** Goes through every answer to each question, no answer among them. */
  private void attempt(int place, Map<String, Value> answers, Map<String, String> chosen) {
    if (place == read.size()) {
      if (when.holds(answers)) {
        chosen.forEach((id, key) -> bringing.getOrDefault(id, new LinkedHashSet<>()).add(key));
      }
      return;
    }
    Question question = read.get(place);
    List<@Nullable String> ways = new ArrayList<>(keys.getOrDefault(question.id(), List.of()));
    ways.add(null);
    for (String key : ways) {
      if (key == null) {
        answers.remove(question.id());
        chosen.remove(question.id());
      } else {
        answers.put(question.id(), value(question, key));
        chosen.put(question.id(), key);
      }
      attempt(place + 1, answers, chosen);
    }
  }
}
