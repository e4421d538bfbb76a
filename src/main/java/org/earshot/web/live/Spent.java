package org.earshot.web.live;

import java.util.List;
import org.earshot.channels.ChannelName;
import org.earshot.outbox.Outbox.Carried;
import org.earshot.web.forms.MessagePrice;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, and what that costs.
 *
 * @param price of one part of a text message
 */
record Spent(List<Line> lines, MessagePrice price) {

  private static final String SMS = "sms";

  /**
   * @param parts of text messages their segments; of others one each
   * @param uncounted of the messages, those of before parts were counted
   * @param cost null where there is no price for this channel
   */
  record Line(
      String channel,
      boolean text,
      long messages,
      long parts,
      long uncounted,
      @Nullable String cost) {}

  static Spent of(List<Carried> carried, MessagePrice price) {
    return new Spent(carried.stream().map(one -> line(one, price)).toList(), price);
  }

  private static Line line(Carried one, MessagePrice price) {
    boolean text = one.channel().equals(SMS);
    return new Line(
        ChannelName.of(one.channel()),
        text,
        one.letters(),
        one.parts(),
        one.uncounted(),
        text ? price.about(one.parts()) : null);
  }

  /** Whether there are text messages of which nobody counted the parts. */
  public boolean incomplete() {
    return lines.stream().anyMatch(line -> line.text() && line.uncounted() > 0);
  }
}
