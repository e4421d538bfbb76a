package org.earshot.flow;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reply to one question was understood to mean. Unsure means asking, never guessing. */
public sealed interface Meaning {

  /**
   * Exactly one reading was left.
   *
   * @param by what read it; null where that is not known
   * @param in the language whose words read it; null where no words did
   */
  record Understood(Value value, @Nullable String comment, @Nullable ReadBy by, @Nullable Locale in)
      implements Meaning {

    public Understood(Value value, @Nullable String comment) {
      this(value, comment, null, null);
    }

    /** The same, with what read it. */
    public Understood readBy(ReadBy rule, Locale language) {
      return new Understood(value, comment, rule, language);
    }
  }

  /** One reading is likely enough to be asked about. */
  record Unsure(Value candidate) implements Meaning {}

  record DontKnow() implements Meaning {}

  record Declined() implements Meaning {}

  /** A number or a date beyond the question's bounds. */
  record OutOfRange() implements Meaning {}

  record NotUnderstood() implements Meaning {}
}
