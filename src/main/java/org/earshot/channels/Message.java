package org.earshot.channels;

import java.util.List;

/**
 * Words for one person, before they are fitted to a channel.
 *
 * @param choices what can be tapped or typed; empty where the reply is free
 * @param numbered whether a channel without buttons prints the choices as a numbered list
 * @param instruction how to reply in words; left out where buttons are shown; may be empty
 * @param several whether more than one choice may be given: never shown as buttons, as one tap says
 *     one thing
 */
public record Message(
    String text, List<Choice> choices, boolean numbered, String instruction, boolean several) {

  public Message {
    choices = List.copyOf(choices);
  }

  /** Where one choice at most is given. */
  public Message(String text, List<Choice> choices, boolean numbered, String instruction) {
    this(text, choices, numbered, instruction, false);
  }

  public static Message of(String text) {
    return new Message(text, List.of(), false, "");
  }

  /**
   * @param id at most 64 bytes in UTF-8
   */
  public record Choice(String id, String label) {}
}
