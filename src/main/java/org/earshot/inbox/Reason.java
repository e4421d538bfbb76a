package org.earshot.inbox;

import java.util.List;
import java.util.Locale;

/** Why someone needs a person; the most urgent first. */
public enum Reason {
  /** Words of danger; they were sent a signpost at once. */
  CONCERN,
  /** An officer read in an answer that somebody may be at risk, and passed it on. */
  AT_RISK,
  /** They asked for a person to call or write. */
  CALL,
  /** They asked something that no conversation answers. */
  QUESTION,
  /** An officer passed on an answer that complains. */
  COMPLAINT,
  /** An officer passed on an answer that tells of a problem with a service. */
  SERVICE,
  /** An officer passed on an answer that asks us to come to a group. */
  VISIT,
  /** They were not understood so often that nothing more is said to them. */
  STUCK,
  /** They wrote what belongs to no conversation. */
  OUTSIDE,
  /** An officer passed on an answer for something else. */
  OTHER;

  /** Those for which an officer passes an answer on. */
  public static final List<Reason> PASSED_ON = List.of(AT_RISK, SERVICE, COMPLAINT, VISIT, OTHER);

  /** Whether somebody may be in danger. */
  public boolean danger() {
    return this == CONCERN || this == AT_RISK;
  }

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
