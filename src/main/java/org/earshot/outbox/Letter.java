package org.earshot.outbox;

import java.util.Map;
import org.earshot.channels.Message;
import org.earshot.participants.Participant;
import org.jspecify.annotations.Nullable;

/**
 * One message for one participant.
 *
 * @param consultation what it is about; null where none
 * @param once if set, a second letter with this key is not written: sending twice sends nothing
 *     twice
 * @param template where a provider may ask for an approved template: name and values; null where it
 *     never will
 */
public record Letter(
    Participant to,
    Kind kind,
    @Nullable String consultation,
    Message message,
    @Nullable String once,
    @Nullable TemplateValues template) {

  public enum Kind {
    REPLY,
    /** The one message that may still go out after STOP. */
    STOP_CONFIRMATION,
    /** Likewise after FORGET: its address travels with it and is gone once it is sent. */
    FORGET_CONFIRMATION,
    NUDGE,
    /** An officer's own words. */
    OFFICER,
    /** A question asked again after a talk with an officer; overtaken by whatever they write. */
    RESUMED,
    /** What people said, in short, before anything is decided. */
    FEEDBACK,
    OUTCOME,
    /** Puts right what an outcome told wrongly; in all else like one. */
    CORRECTION,
    /** Says that the feedback report is late, and when it comes. */
    HOLDING_REPORT,
    /** The same of the outcome. */
    HOLDING_OUTCOME,
    /** What became of what an outcome promised. */
    PROGRESS,
    /** Asks someone on a list to take part. */
    INVITATION
  }

  /** Kinds that tell many people what they did not just ask for. */
  static boolean bulk(Kind kind) {
    return switch (kind) {
      case FEEDBACK, OUTCOME, CORRECTION, HOLDING_REPORT, HOLDING_OUTCOME, PROGRESS, INVITATION ->
          true;
      case REPLY, STOP_CONFIRMATION, FORGET_CONFIRMATION, NUDGE, OFFICER, RESUMED -> false;
    };
  }

  /**
   * @param name the template's name in the settings ("outcome"), looked up with the language
   * @param language BCP 47
   * @param variables values by number
   */
  public record TemplateValues(String name, String language, Map<String, String> variables) {}

  public static Letter reply(Participant to, @Nullable String consultation, Message message) {
    return new Letter(to, Kind.REPLY, consultation, message, null, null);
  }
}
