package org.earshot.channels;

import java.util.Arrays;

/** Describes a fault without its message, which may quote what a person wrote. */
final class Fault {

  private static final int LONGEST = 300;

  private Fault() {}

  /**
   * The kind of fault and the place in our own program ("NullPointerException at Engine.turn:34").
   */
  static String of(Throwable failure) {
    String name = failure.getClass().getSimpleName();
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.earshot"))
            .findFirst()
            .map(frame -> " at " + place(frame))
            .orElse("");
    String fault = name + place;
    return fault.substring(0, Math.min(LONGEST, fault.length()));
  }

  private static String place(StackTraceElement frame) {
    String room = frame.getClassName();
    return room.substring(room.lastIndexOf('.') + 1)
        + "."
        + frame.getMethodName()
        + ":"
        + frame.getLineNumber();
  }
}
