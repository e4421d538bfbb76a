package org.earshot.web.forms;

import org.earshot.channels.ChannelName;

/** The channels as officers know them. */
public final class ChannelNames {

  private ChannelNames() {}

  public static String of(String channel) {
    return channel.equals("simulator") ? "Phone in the browser" : ChannelName.of(channel);
  }
}
