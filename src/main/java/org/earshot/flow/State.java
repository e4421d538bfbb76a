package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/**
 * Where a participant is beyond what the answers say: the short text of {@link Progress#state()}.
 *
 * @param settled whether the participant has said in which language to go on, so that no other is
 *     offered
 * @param misunderstandings how often the current question was misunderstood
 * @param revisited the place of the question that BACK or CHANGE reopened; {@link #NONE} where none
 * @param repeated what is said over and over without anything coming of it
 * @param signposted how often words of danger got their signpost
 */
record State(
    Phase phase,
    boolean settled,
    int misunderstandings,
    int revisited,
    Repeated repeated,
    Repeated signposted,
    @Nullable Pending pending) {

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

  private static final State FRESH =
      new State(Phase.FRESH, false, 0, NONE, Repeated.NEVER, Repeated.NEVER, null);

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
        case 'r' -> state = state.repeating(repeated(text, at));
        case 'w' -> state = state.signposted(repeated(text, at));
        case '?' -> {
          return state.awaiting(Pending.read(text.substring(at + 1)));
        }
        default -> {}
      }
    }
    return state;
  }

  /** After a letter: what, how often and on which day, with a point between. */
  private static Repeated repeated(String text, int letter) {
    int times = text.indexOf('.', letter);
    int day = times < 0 ? -1 : text.indexOf('.', times + 1);
    return day < 0
        ? Repeated.NEVER
        : new Repeated(number(text, letter + 1), number(text, times + 1), number(text, day + 1));
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
    write(text, 'r', repeated);
    write(text, 'w', signposted);
    if (pending != null) {
      text.append('?').append(pending.text());
    }
    return text.toString();
  }

  private static void write(StringBuilder text, char letter, Repeated repeated) {
    if (!repeated.equals(Repeated.NEVER)) {
      text.append(letter).append(repeated.what());
      text.append('.').append(repeated.times()).append('.').append(repeated.day());
    }
  }

  State in(Phase phase) {
    return new State(phase, settled, misunderstandings, revisited, repeated, signposted, pending);
  }

  State languageSettled() {
    return new State(phase, true, misunderstandings, revisited, repeated, signposted, pending);
  }

  State misunderstood(int times) {
    return new State(phase, settled, times, revisited, repeated, signposted, pending);
  }

  State revisiting(int place) {
    return new State(phase, settled, misunderstandings, place, repeated, signposted, pending);
  }

  State awaiting(@Nullable Pending pending) {
    return new State(phase, settled, misunderstandings, revisited, repeated, signposted, pending);
  }

  State repeating(Repeated repeated) {
    return new State(phase, settled, misunderstandings, revisited, repeated, signposted, pending);
  }

  State signposted(Repeated signposted) {
    return new State(phase, settled, misunderstandings, revisited, repeated, signposted, pending);
  }
}
