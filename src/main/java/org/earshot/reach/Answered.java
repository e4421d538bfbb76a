package org.earshot.reach;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.Results.QuestionResult;
import org.jspecify.annotations.Nullable;

/** How questions were answered, and how much of it the results tell: this page tells no more. */
final class Answered {

  private final Map<String, QuestionResult> results = new HashMap<>();
  private final Map<String, org.earshot.analysis.Told> told = new HashMap<>();

  Answered(List<QuestionResult> results) {
    results.forEach(one -> this.results.put(one.question(), one));
    org.earshot.analysis.Told.all(results).forEach(one -> told.put(one.question(), one));
  }

  /** Null where nobody could answer yet. */
  @Nullable QuestionResult to(String question) {
    return results.get(question);
  }

  /** Not where it would tell how many gave the answer that brings the question. */
  boolean isTold(String question) {
    org.earshot.analysis.Told known = told.get(question);
    return known == null || !known.hidden();
  }

  /** Whether any answer is told with how many gave it; not where all gave one. */
  boolean isAnyTold(String question) {
    org.earshot.analysis.Told known = told.get(question);
    return known == null
        || known.rows().isEmpty()
        || known.rows().stream().anyMatch(row -> row.count() != null);
  }
}
