package org.earshot.listening;

import java.util.Map;
import org.earshot.channels.ChannelName;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;

/** What is said instead of an answer to someone whose words belong to no conversation any more. */
record Remark(Standing phrase, Map<String, String> arguments) {

  static Remark closed(String title) {
    return new Remark(Standing.CLOSED, Map.of("title", title));
  }

  /** They take part already, from another phone or app of theirs. */
  static Remark elsewhere(String title, String channel) {
    return new Remark(
        Standing.LINKED_ELSEWHERE, Map.of("title", title, "channel", ChannelName.of(channel)));
  }

  String in(Wording wording) {
    return wording.say(phrase, arguments);
  }
}
