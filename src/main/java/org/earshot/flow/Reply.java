package org.earshot.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Words from us, before a channel fits them to what it can show.
 *
 * @param text what is said
 * @param choices what can be tapped or typed; empty where the reply is free
 * @param numbered whether a channel without buttons prints the choices as a numbered list (yes and
 *     no are not)
 * @param instruction how to reply in words ("Reply with one number"); left out where buttons are
 *     shown; may be empty
 * @param several whether more than one choice may be given, which no button can say
 */
public record Reply(
    String text, List<Choice> choices, boolean numbered, String instruction, boolean several) {

  public Reply {
    choices = List.copyOf(choices);
  }

  /** Where one choice at most is given. */
  public Reply(String text, List<Choice> choices, boolean numbered, String instruction) {
    this(text, choices, numbered, instruction, false);
  }

  /** The same with other words, its buttons marked as this conversation's. */
  Reply with(String other, Conversation conversation) {
    List<Choice> marked = new ArrayList<>(choices.size());
    for (Choice choice : choices) {
      marked.add(new Choice(Button.of(conversation, choice.id()), choice.label()));
    }
    return new Reply(other, marked, numbered, instruction, several);
  }

  public static Reply of(String text) {
    return new Reply(text, List.of(), false, "");
  }

  /**
   * @param id what comes back when it is tapped ({@link Said#tap}): a mark of the conversation,
   *     question id, colon, option id; at most 64 bytes in UTF-8, Telegram's limit
   */
  public record Choice(String id, String label) {}
}
