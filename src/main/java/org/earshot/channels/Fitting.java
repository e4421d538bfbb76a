package org.earshot.channels;

import java.util.List;

/** Fits a message to what a channel can show: buttons, numbered lists, GSM-7 and segments. Pure. */
public interface Fitting {

  /**
   * @param channel {@code sms}, {@code whatsapp} or {@code telegram}
   */
  Fitted fit(String channel, Message message);

  /**
   * @param text what the person reads, list and instruction included
   * @param buttons what they can tap; empty where the channel shows none
   * @param segments SMS parts that it costs; 1 on channels without parts
   */
  record Fitted(String text, List<Message.Choice> buttons, int segments) {}
}
