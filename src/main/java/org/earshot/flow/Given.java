package org.earshot.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that conditions may look at. Notices whether a condition looked at a question that is
 * still open, since then its being false is not the last word.
 */
final class Given extends HashMap<String, Value> {

  private static final long serialVersionUID = 1L;

  private final transient Set<String> open = new HashSet<>();
  private transient boolean looked;
  private transient boolean lookedAtOpen;

  boolean satisfies(Condition condition) {
    looked = false;
    lookedAtOpen = false;
    return condition.holds(this);
  }

  /**
   * Whether a condition that was false may yet come true; taken as so where the condition did not
   * show what it looked at.
   */
  boolean mayYetSatisfy() {
    return !open.isEmpty() && (lookedAtOpen || !looked);
  }

  void leaveOpen(String question) {
    open.add(question);
  }

  @Override
  public @Nullable Value get(Object question) {
    Value value = super.get(question);
    notice(question, value);
    return value;
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

  private void notice(Object question, @Nullable Value value) {
    looked = true;
    if (value == null && open.contains(question)) {
      lookedAtOpen = true;
    }
  }
}
