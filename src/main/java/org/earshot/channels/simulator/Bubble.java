package org.earshot.channels.simulator;

import java.time.Instant;
import java.util.List;
import org.earshot.channels.Message.Choice;

/**
 * One message as a phone shows it.
 *
 * @param ours whether it came from us, not from the person who holds the phone
 * @param segments SMS parts that it cost; 1 on channels without parts
 * @param buttons what can be tapped; empty where nothing
 */
public record Bubble(
    long id, boolean ours, String text, int segments, List<Choice> buttons, Instant at) {

  public Bubble {
    buttons = List.copyOf(buttons);
  }
}
