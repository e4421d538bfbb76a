package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/**
 * Something that was asked beside the questions, and whose reply is still to come.
 *
 * @param detail the language offered, or the question and value of a "did you mean" or of a
 *     correction; empty where the kind says it all
 */
record Pending(Kind kind, String detail) {

  enum Kind {
    DID_YOU_MEAN('v'),
    /** Whether the answer before the question that stands is to be changed. */
    CORRECTION('k'),
    WHICH_ANSWER('c'),
    WHICH_LANGUAGE('l'),
    LANGUAGE_OFFER('o'),
    WHEN('w'),
    FORGET('f'),
    /** Nothing: we said when we shall write again, and an "ok" to that is no answer. */
    LATER('z'),
    /** Nothing: a term was explained, and if it is said again it is the answer. */
    EXPLAINED('e');

    private final char mark;

    Kind(char mark) {
      this.mark = mark;
    }

    /** Whether it asks for something else than the answer to the question that stands. */
    boolean beside() {
      return this != DID_YOU_MEAN && this != LATER && this != EXPLAINED;
    }
  }

  static Pending of(Kind kind) {
    return new Pending(kind, "");
  }

  static @Nullable Pending read(String text) {
    if (!text.isEmpty()) {
      for (Kind kind : Kind.values()) {
        if (kind.mark == text.charAt(0)) {
          return new Pending(kind, text.substring(1));
        }
      }
    }
    return null;
  }

  /** Whether it asks about words that would become an answer's own. */
  boolean proposes() {
    return kind == Kind.DID_YOU_MEAN || kind == Kind.CORRECTION;
  }

  String text() {
    return kind.mark + detail;
  }
}
