package org.earshot.channels.fitting;

import java.util.List;
import java.util.StringJoiner;
import org.earshot.channels.Message;

/** A message in words alone: its choices as a numbered list, and how to reply. */
public final class WrittenChoices {

  private WrittenChoices() {}

  public static String of(Message message) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(message.text());
    if (message.numbered()) {
      number(message.choices(), lines);
    }
    if (!message.instruction().isBlank()) {
      lines.add(message.instruction());
    }
    return lines.toString();
  }

  private static void number(List<Message.Choice> choices, StringJoiner lines) {
    for (int i = 0; i < choices.size(); i++) {
      String number = Integer.toString(i + 1);
      String label = choices.get(i).label();
      lines.add(label.equals(number) ? number : number + ". " + label);
    }
  }
}
