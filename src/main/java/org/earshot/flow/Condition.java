package org.earshot.flow;

import java.util.Map;
import java.util.Set;

/**
 * When a question is asked. A comparison with an unanswered or skipped question is false, never an
 * error.
 */
@FunctionalInterface
public interface Condition {

  Condition ALWAYS = answers -> true;

  /**
   * @param answers the answers so far by question id; skipped and unanswered questions are absent
   */
  boolean holds(Map<String, Value> answers);

  /** The ids of the questions whose answers it looks at. */
  default Set<String> reads() {
    return Set.of();
  }

  /** As its author wrote it, in the Common Expression Language; empty where nobody wrote it. */
  default String written() {
    return "";
  }

  /** The same, which knows that it looks at the answers to these. */
  default Condition reading(Set<String> questions) {
    return reading(questions, "");
  }

  /** The same, which knows how it was written too. */
  default Condition reading(Set<String> questions, String written) {
    Condition same = this;
    Set<String> reads = Set.copyOf(questions);
    return new Condition() {
      @Override
      public boolean holds(Map<String, Value> answers) {
        return same.holds(answers);
      }

      @Override
      public Set<String> reads() {
        return reads;
      }

      @Override
      public String written() {
        return written;
      }
    };
  }
}
