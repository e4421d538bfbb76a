package org.earshot.web.answers;

import org.earshot.flow.Answer;
import org.earshot.flow.ReadBy;
import org.jspecify.annotations.Nullable;

/** What made an answer, as officers read it. */
final class ReadingNames {

  private ReadingNames() {}

  static @Nullable String of(@Nullable ReadBy by) {
    return switch (by) {
      case null -> null;
      case OPTION_NUMBER -> "the number of an option";
      case OPTION_WORDS -> "an option's words";
      case YES_NO_WORD -> "a word for yes or no";
      case NUMBER -> "a number";
      case DATE -> "a date";
      case POSTCODE -> "a postcode";
      case OWN_WORDS -> "their own words";
      case TAP -> "a button";
      case CONFIRMED -> "they said yes to \u201cDid you mean\u201d";
      case OFFICER -> "an officer";
      case TRANSCRIBED -> "an officer, from a recording";
      case COPIED -> "whoever wrote it down for them";
    };
  }

  static @Nullable String tag(Answer answer) {
    if (answer.kind() == Answer.Kind.WAITING) {
      return "Waits for an officer";
    }
    return switch (answer.by()) {
      case OFFICER -> "Corrected by an officer";
      case TRANSCRIBED -> "Written down by an officer";
      case null -> null;
      default -> null;
    };
  }
}
