package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/** What a reply to one question was understood to mean. Unsure means asking, never guessing. */
public sealed interface Meaning {

  /** Exactly one reading was left. */
  record Understood(Value value, @Nullable String comment) implements Meaning {}

  /** One reading is likely enough to be asked about. */
  record Unsure(Value candidate) implements Meaning {}

  record DontKnow() implements Meaning {}

  record Declined() implements Meaning {}

  /** A number or a date beyond the question's bounds. */
  record OutOfRange() implements Meaning {}

  record NotUnderstood() implements Meaning {}
}
