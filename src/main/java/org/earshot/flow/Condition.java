package org.earshot.flow;

import java.util.Map;

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
}
