package org.earshot.flow;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that conditions may look at: answers to questions that apply. Notices whether a
 * condition looked at a question that is still open, since then its being false is not the last
 * word.
 */
final class Given extends AbstractMap<String, Value> {

  private final Map<String, Answer> answers;
  private final Set<String> notApplying = new HashSet<>(4);
  private final Set<String> perhapsApplying = new HashSet<>(4);
  private boolean looked;
  private boolean lookedAtOpen;

  Given(Map<String, Answer> answers) {
    this.answers = answers;
  }

  /** The same questions left out, of other answers. */
  Given with(Map<String, Answer> others) {
    Given given = new Given(others);
    given.notApplying.addAll(notApplying);
    given.perhapsApplying.addAll(perhapsApplying);
    return given;
  }

  boolean satisfies(Condition condition) {
    looked = false;
    lookedAtOpen = false;
    return condition.holds(this);
  }

  /**
   * Whether the condition that was just false may yet come true; taken as so where it did not show
   * what it looked at.
   */
  boolean mayYetSatisfy() {
    return lookedAtOpen || !looked;
  }

  /** Leaves out the answer to a question that does not apply, or does not as things are. */
  void leaveOut(String question, boolean forGood) {
    (forGood ? notApplying : perhapsApplying).add(question);
  }

  @Override
  public @Nullable Value get(Object question) {
    looked = true;
    if (perhapsApplying.contains(question)) {
      lookedAtOpen = true;
      return null;
    }
    if (notApplying.contains(question)) {
      return null;
    }
    Answer answer = answers.get(question);
    lookedAtOpen |= answer == null;
    return answer == null ? null : answer.value();
  }

  @Override
  public Value getOrDefault(Object question, Value otherwise) {
    Value value = get(question);
    return value == null ? otherwise : value;
  }

  @Override
  public boolean containsKey(Object question) {
    return get(question) != null;
  }

  @Override
  public Set<Entry<String, Value>> entrySet() {
    Map<String, Value> values = new HashMap<>();
    for (Answer answer : answers.values()) {
      String question = answer.question();
      if (answer.value() != null
          && !notApplying.contains(question)
          && !perhapsApplying.contains(question)) {
        values.put(question, answer.value());
      }
    }
    return values.entrySet();
  }
}
