package org.earshot.flow;

/** What made a value of someone's words. */
public enum ReadBy {
  /** The number that stands before an option. */
  OPTION_NUMBER,
  /** An option's label, part of it, or a word that stands for it. */
  OPTION_WORDS,
  YES_NO_WORD,
  NUMBER,
  DATE,
  POSTCODE,
  /** The words themselves are the value. */
  OWN_WORDS,
  /** A button. */
  TAP,
  /** We asked "Did you mean …?" and were told yes. */
  CONFIRMED,
  /** An officer corrected what was understood. */
  OFFICER,
  /** An officer wrote down what a recording says. */
  TRANSCRIBED,
  /** Somebody wrote it down for them: from paper, by phone, face to face. */
  COPIED
}
