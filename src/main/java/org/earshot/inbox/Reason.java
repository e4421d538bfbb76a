package org.earshot.inbox;

import java.util.Locale;

/** Why someone needs a person; the most urgent first. */
public enum Reason {
  /** Words of danger; they were sent a signpost at once. */
  CONCERN,
  /** They asked for a person to call or write. */
  CALL,
  /** They asked something that no conversation answers. */
  QUESTION,
  /** They were not understood so often that nothing more is said to them. */
  STUCK,
  /** They wrote what belongs to no conversation. */
  OUTSIDE;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Reason of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  Reason orMoreUrgent(Reason other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
