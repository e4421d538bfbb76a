package org.earshot.worked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One question, group beside group: what is shown is true, no small number is, and none can be
 * worked out along a line whose total is told.
 */
final class Comparison {

  private final Groups groups;
  private final Question question;
  private final List<String> names = new ArrayList<>();
  private final List<List<Boolean>> hidden = new ArrayList<>();
  private final List<Boolean> untold = new ArrayList<>();

  Comparison(Groups groups, Question question) {
    this.groups = groups;
    this.question = question;
  }

  void isOn(Seen section) {
    List<String> head = section.head();
    for (String group : head.subList(1, head.size())) {
      untold.add(!isTold(group));
    }
    for (List<String> row : section.rows()) {
      line(row);
    }
    assertThat(names).containsExactlyInAnyOrderElementsOf(groups.parts().keySet());
    for (int column = 0; column < names.size(); column++) {
      nothingCanBeWorkedOutIn(column, untold.get(column));
    }
    if (groups.everybody() && !hasSmall()) {
      assertThat(hidden.toString() + untold).as("hidden without need").doesNotContain("true");
    }
  }

  /** Reads the head of a column: a group's name, and how many in it answered. */
  private boolean isTold(String words) {
    String name =
        groups.parts().keySet().stream().filter(words::startsWith).findFirst().orElseThrow();
    names.add(name);
    long answered = answered(name);
    String told = words.substring(name.length()).strip();
    if (Few.few(answered)) {
      assertThat(told).as(name).isEqualTo(Few.NOT_SHOWN);
    } else if (!told.equals(Few.NOT_SHOWN)) {
      assertThat(told).as(name).isEqualTo(answered + " answered");
    }
    return told.endsWith("answered");
  }

  private Export of(String name) {
    Export some = groups.parts().get(name);
    assertThat(some).isNotNull();
    return some;
  }

  private long answered(String name) {
    return question.answered(of(name)).size();
  }

  private void line(List<String> cells) {
    String label = cells.getFirst();
    List<Boolean> line = new ArrayList<>();
    long few = 0;
    for (int i = 0; i < names.size(); i++) {
      long truth = counts(names.get(i)).getOrDefault(label, -1L);
      String shown = cells.get(i + 1);
      boolean isHidden = shown.equals(Few.NOT_SHOWN);
      line.add(isHidden);
      few += isHidden ? truth : 0;
      if (!isHidden) {
        assertThat(Few.few(truth)).as(label + " of " + names.get(i)).isFalse();
        assertThat(shown)
            .isEqualTo(untold.get(i) ? "" + truth : shown(truth, answered(names.get(i))));
      }
    }
    hidden.add(line);
    if (groups.everybody() && totalIsTold(label)) {
      safe(line, few, label);
    }
  }

  /**
   * Whether the results of everybody tell how many gave this answer. That nobody did is no secret.
   */
  private boolean totalIsTold(String label) {
    return question.rows(groups.all()).stream()
        .filter(row -> row.getFirst().equals(label))
        .noneMatch(row -> row.get(1).equals(Few.NOT_SHOWN) || row.get(1).equals("0"));
  }

  private static String shown(long count, long answered) {
    return answered == 0 ? "" + count : Few.percent(count, answered) + " (" + count + ")";
  }

  private void nothingCanBeWorkedOutIn(int column, boolean untold) {
    if (untold) {
      return;
    }
    List<Boolean> line = new ArrayList<>();
    long sum = 0;
    List<Long> truths = List.copyOf(counts(names.get(column)).values());
    for (int row = 0; row < hidden.size(); row++) {
      line.add(hidden.get(row).get(column));
      sum += line.getLast() ? truths.get(row) : 0;
    }
    safe(line, sum, names.get(column));
  }

  private static void safe(List<Boolean> line, long sum, String what) {
    long count = line.stream().filter(one -> one).count();
    assertThat(count).as("hidden alone: " + what).isNotEqualTo(1);
    assertThat(Few.few(sum)).as("hidden, and few in all: " + what).isFalse();
  }

  private boolean hasSmall() {
    return names.stream()
        .anyMatch(
            name -> Few.few(answered(name)) || counts(name).values().stream().anyMatch(Few::few));
  }

  private Map<String, Long> counts(String name) {
    return question.counts(of(name));
  }
}
