package org.earshot.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.analysis.Results.CrossTab;
import org.earshot.analysis.Results.Line;
import org.earshot.analysis.Results.Part;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Value;
import org.earshot.responses.Counting.SplitCount;
import org.earshot.responses.Counting.ValueCount;
import org.earshot.responses.Dimension;
import org.earshot.responses.ValueCode;

/** Turns counted pairs into tables. Who gave several values counts towards each of them. */
final class Splitting {

  private static final Comparator<Map.Entry<String, Long>> LARGEST_FIRST =
      Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(Map.Entry.comparingByKey());

  private final Labels labels;
  private final Dimension by;
  private final Map<String, List<String>> partsOf = new HashMap<>();
  private final Map<String, Map<String, Map<String, Long>>> cells = new HashMap<>();
  private final Map<String, Map<String, Long>> answered = new HashMap<>();
  private final Map<String, Long> seen = new LinkedHashMap<>();

  Splitting(Labels labels, Dimension by, List<SplitCount> counts) {
    this.labels = labels;
    this.by = by;
    counts.forEach(this::add);
  }

  private void add(SplitCount split) {
    ValueCount counted = split.counted();
    Value value = counted.decoded();
    if (value == null || !counted.kind().equals("answered")) {
      return;
    }
    for (String part : partsOf.computeIfAbsent(split.part(), this::keysOfPart)) {
      seen.merge(part, counted.count(), Long::sum);
      answered
          .computeIfAbsent(counted.question(), id -> new HashMap<>())
          .merge(part, counted.count(), Long::sum);
      for (String key : labels.keys(counted.question(), value)) {
        cells
            .computeIfAbsent(counted.question(), id -> new HashMap<>())
            .computeIfAbsent(key, id -> new HashMap<>())
            .merge(part, counted.count(), Long::sum);
      }
    }
  }

  private List<String> keysOfPart(String part) {
    return keys(labels, by, part);
  }

  /**
   * The parts that somebody is in who was counted in this one: several, who gave several values.
   */
  static List<String> keys(Labels labels, Dimension by, String part) {
    return by instanceof Dimension.Given given
        ? labels.keys(given.question(), ValueCode.decode(part))
        : List.of(part);
  }

  List<CrossTab> tables() {
    List<Part> parts = parts();
    return labels.conversation().questions().stream()
        .filter(question -> !labels.all(question).isEmpty() && !isComparedBy(question))
        .filter(Question::isCounted)
        .map(question -> table(question, parts))
        .toList();
  }

  private boolean isComparedBy(Question question) {
    return by instanceof Dimension.Given given && given.question().equals(question.id());
  }

  private CrossTab table(Question question, List<Part> parts) {
    Map<String, Map<String, Long>> byValue = cells.getOrDefault(question.id(), Map.of());
    Map<String, Long> inAll = answered.getOrDefault(question.id(), Map.of());
    List<Line> lines = new ArrayList<>();
    for (String key : labels.all(question)) {
      Map<String, Long> line = byValue.getOrDefault(key, Map.of());
      lines.add(new Line(key, labels.of(question, key), along(parts, line)));
    }
    Conversation conversation = labels.conversation();
    String ask = conversation.in(conversation.language()).asked(question.id()).ask();
    Map<String, Set<String>> given = new HashMap<>();
    cells.forEach((id, byKey) -> given.put(id, byKey.keySet()));
    return new CrossTab(question.id(), ask, parts, along(parts, inAll), lines)
        .asked(Following.of(labels, question, given), Labels.isOfEquality(question));
  }

  private static List<Long> along(List<Part> parts, Map<String, Long> counts) {
    return parts.stream().map(part -> counts.getOrDefault(part.key(), 0L)).toList();
  }

  /** In the order printed where a question has one, else the largest first. */
  List<Part> parts() {
    if (by instanceof Dimension.Given given) {
      Question question = question(given.question());
      return labels.all(question).stream()
          .filter(seen::containsKey)
          .map(key -> new Part(key, labels.of(question, key)))
          .toList();
    }
    boolean languages = by instanceof Dimension.Language;
    return seen.entrySet().stream()
        .sorted(LARGEST_FIRST)
        .map(Map.Entry::getKey)
        .map(key -> new Part(key, languages ? Labels.language(key) : key))
        .toList();
  }

  private Question question(String id) {
    return labels.conversation().questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + id));
  }
}
