package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/**
 * Where a participant is beyond what the answers say: the short text of {@link Progress#state()}.
 *
 * @param settled whether the participant has said in which language to go on, so that no other is
 *     offered
 * @param misunderstandings how often the current question was misunderstood
 * @param revisited the place of the question that BACK or CHANGE reopened; {@link #NONE} where none
 */
record State(
    Phase phase, boolean settled, int misunderstandings, int revisited, @Nullable Pending pending) {

  enum Phase {
    /** Nothing was said yet. */
    FRESH('-'),
    ASKING('a'),
    /** Thanks were said. */
    THANKED('t'),
    /** Thanks were said, and later words were told that all is done. */
    TOLD_DONE('d'),
    /** Taking part was declined, or everything was forgotten. */
    ENDED('x');

    private final char mark;

    Phase(char mark) {
      this.mark = mark;
    }

    private static Phase of(char mark) {
      for (Phase phase : values()) {
        if (phase.mark == mark) {
          return phase;
        }
      }
      return ASKING;
    }
  }

  static final int NONE = -1;

  /** Places and counts beyond this were never written by us. */
  private static final int MOST = 9_999;

  private static final State FRESH = new State(Phase.FRESH, false, 0, NONE, null);

  /** Reads what {@link #text()} wrote; what cannot be read is left out, so this never throws. */
  static State read(String text) {
    State state = FRESH;
    if (text.isEmpty()) {
      return state;
    }
    state = state.in(Phase.of(text.charAt(0)));
    for (int at = 1; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case 's' -> state = state.languageSettled();
        case 'm' -> state = state.misunderstood(number(text, at + 1));
        case 'b' -> state = state.revisiting(number(text, at + 1));
        case '?' -> {
          return state.awaiting(Pending.read(text.substring(at + 1)));
        }
        default -> {}
      }
    }
    return state;
  }

  private static int number(String text, int from) {
    int number = 0;
    for (int at = from; at < text.length() && Character.isDigit(text.charAt(at)); at++) {
      number = Math.min(MOST, number * 10 + Character.digit(text.charAt(at), 10));
    }
    return number;
  }

  String text() {
    if (equals(FRESH)) {
      return "";
    }
    StringBuilder text = new StringBuilder().append(phase.mark);
    if (settled) {
      text.append('s');
    }
    if (misunderstandings > 0) {
      text.append('m').append(misunderstandings);
    }
    if (revisited != NONE) {
      text.append('b').append(revisited);
    }
    if (pending != null) {
      text.append('?').append(pending.text());
    }
    return text.toString();
  }

  State in(Phase phase) {
    return new State(phase, settled, misunderstandings, revisited, pending);
  }

  State languageSettled() {
    return new State(phase, true, misunderstandings, revisited, pending);
  }

  State misunderstood(int times) {
    return new State(phase, settled, times, revisited, pending);
  }

  State revisiting(int place) {
    return new State(phase, settled, misunderstandings, place, pending);
  }

  State awaiting(@Nullable Pending pending) {
    return new State(phase, settled, misunderstandings, revisited, pending);
  }
}
