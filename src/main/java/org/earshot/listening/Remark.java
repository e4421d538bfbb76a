package org.earshot.listening;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.earshot.channels.ChannelName;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is said instead of an answer to someone whose words belong to no conversation any more.
 *
 * @param on the day that the phrase names; null where it names none
 * @param by the day by which they hear what was decided; null where they are told none
 */
record Remark(
    Standing phrase,
    Map<String, String> arguments,
    @Nullable LocalDate on,
    @Nullable LocalDate by) {

  private Remark(Standing phrase, Map<String, String> arguments) {
    this(phrase, arguments, null, null);
  }

  /** They were told that it will ask them, and it has not opened. */
  static Remark notOpenYet(String title, LocalDate opens) {
    return new Remark(Standing.NOT_OPEN_YET, Map.of("title", title), opens, null);
  }

  /** They said no to it before that. */
  static Remark declined() {
    return new Remark(Standing.DECLINED, Map.of());
  }

  static Remark closed(String title) {
    return new Remark(Standing.CLOSED, Map.of("title", title));
  }

  /** The same to whoever is told what was decided, by this day. */
  Remark toldBy(LocalDate day) {
    return new Remark(phrase, arguments, on, day);
  }

  /** Nobody new is let in for now. */
  static Remark paused(String title) {
    return new Remark(Standing.PAUSED, Map.of("title", title));
  }

  /** They take part already, from another phone or app of theirs. */
  static Remark elsewhere(String title, String channel) {
    return new Remark(
        Standing.LINKED_ELSEWHERE, Map.of("title", title, "channel", ChannelName.of(channel)));
  }

  String in(Wording wording) {
    Map<String, String> said = new HashMap<>(arguments);
    if (on != null) {
      said.put("date", wording.written(on));
    }
    String words = wording.say(phrase, said);
    return by == null
        ? words
        : words + "\n" + wording.say(Standing.FEEDBACK_NEXT, Map.of("date", wording.written(by)));
  }
}
