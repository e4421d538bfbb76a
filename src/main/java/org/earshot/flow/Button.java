package org.earshot.flow;

import org.jspecify.annotations.Nullable;

/**
 * What a button sends back: a mark of the conversation that it belongs to, then what it picks. Old
 * buttons stay on the phone, and a Yes to one consultation is no Yes to another.
 */
final class Button {

  private static final String MARKS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  /**
   * Three letters tell a quarter of a million conversations apart, and are all the room there is:
   * Telegram takes 64 bytes, and the ids of a question and an option may have 30 each.
   */
  private static final int LENGTH = 3;

  private Button() {}

  /** What the button of this conversation that picks this sends back. */
  static String of(Conversation conversation, String picks) {
    return mark(conversation) + picks;
  }

  /** What was picked; null where the button belongs to something else. */
  static @Nullable String picked(Conversation conversation, String tapped) {
    return tapped.startsWith(mark(conversation)) ? tapped.substring(LENGTH) : null;
  }

  /** The same for each participant and on each copy of Earshot, since buttons are made once. */
  static String mark(Conversation conversation) {
    int hash = conversation.version().hashCode();
    StringBuilder mark = new StringBuilder(LENGTH);
    for (int letter = 0; letter < LENGTH; letter++) {
      mark.append(MARKS.charAt(hash >>> 6 * letter & MARKS.length() - 1));
    }
    return mark.toString();
  }
}
