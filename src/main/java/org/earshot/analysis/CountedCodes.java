package org.earshot.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.Outward;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.responses.Counting.ValueCount;

/** How often each outward code was given, area by area. Pure. */
final class CountedCodes {

  private CountedCodes() {}

  /** For each question that asks for a postcode. */
  static List<Outward> of(Labels labels, List<ValueCount> counted) {
    return labels.conversation().questions().stream()
        .filter(question -> question.type() == Type.POSTCODE)
        .map(question -> of(labels, question, Labels.codes(question.id(), counted)))
        .toList();
  }

  private static Outward of(Labels labels, Question question, Map<String, Long> counts) {
    AreaKeys areas = labels.areas(question.id());
    Map<String, List<Count>> codes = new LinkedHashMap<>();
    for (String key : areas.keys()) {
      codes.put(
          key,
          areas.among(key, counts.keySet()).stream()
              .map(code -> new Count(code, code, counts.getOrDefault(code, 0L)))
              .toList());
    }
    return new Outward(question.id(), codes);
  }
}
