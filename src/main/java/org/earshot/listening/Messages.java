package org.earshot.listening;

import org.earshot.channels.Message;
import org.earshot.flow.Reply;

/** The engine's words become a message: one of the four places where shapes change. */
final class Messages {

  private Messages() {}

  static Message of(Reply reply) {
    return new Message(
        reply.text(),
        reply.choices().stream()
            .map(choice -> new Message.Choice(choice.id(), choice.label()))
            .toList(),
        reply.numbered(),
        reply.instruction(),
        reply.several());
  }
}
