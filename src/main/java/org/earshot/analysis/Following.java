package org.earshot.analysis;

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

/** Finds out which answer brings a question, by trying its condition on each of them. */
final class Following {

  private Following() {}

  /** Null where it is asked of everybody, or depends on more than one answer. */
  static @Nullable Follows of(Labels labels, Question question) {
    if (question.when() == Condition.ALWAYS) {
      return null;
    }
    List<Question> questions = labels.conversation().questions();
    for (int place = questions.indexOf(question) - 1; place >= 0; place--) {
      Question before = questions.get(place);
      if (before.type() == Type.CHOICE || before.type() == Type.YES_NO) {
        Set<String> values = bringing(labels, before, question.when());
        if (!values.isEmpty() && values.size() < labels.all(before).size()) {
          return new Follows(before.id(), values);
        }
      }
    }
    return null;
  }

  private static Set<String> bringing(Labels labels, Question before, Condition when) {
    Set<String> values = new LinkedHashSet<>();
    for (String key : labels.all(before)) {
      Value value =
          before.type() == Type.YES_NO
              ? new Value.YesNo(Boolean.parseBoolean(key))
              : new Value.Chosen(key);
      if (when.holds(Map.of(before.id(), value))) {
        values.add(key);
      }
    }
    return values;
  }
}
