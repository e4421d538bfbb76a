package org.earshot.web.console;

import org.earshot.channels.ChannelName;

/** The channels as officers know them. */
final class ChannelNames {

  private ChannelNames() {}

  static String of(String channel) {
    return channel.equals("simulator") ? "Phone in the browser" : ChannelName.of(channel);
  }
}
