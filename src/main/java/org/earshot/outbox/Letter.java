package org.earshot.outbox;

import java.time.Duration;
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
    REPLY(Lane.TALK, true),
    /** The one message that may still go out after STOP. */
    STOP_CONFIRMATION(Lane.TALK, true),
    /** Likewise after FORGET: its address travels with it and is gone once it is sent. */
    FORGET_CONFIRMATION(Lane.TALK, true),
    NUDGE(Lane.TALK, false),
    /** An officer's own words. */
    OFFICER(Lane.TALK, false),
    /** A question asked again after a talk with an officer; overtaken by whatever they write. */
    RESUMED(Lane.TALK, false),
    /** What people said, in short, before anything is decided. */
    FEEDBACK(Lane.BULK, false),
    OUTCOME(Lane.BULK, false),
    /** Puts right what an outcome told wrongly; in all else like one. */
    CORRECTION(Lane.BULK, false),
    /** Says that the feedback report is late, and when it comes. */
    HOLDING_REPORT(Lane.BULK, false),
    /** The same of the outcome. */
    HOLDING_OUTCOME(Lane.BULK, false),
    /** What became of what an outcome promised. */
    PROGRESS(Lane.BULK, false),
    /** To the winner of a draw: names no participant, and its address travels with it. */
    PRIZE(Lane.TALK, false),
    /** Tells someone on a list that they will be asked, some days before it opens. */
    NOTICE(Lane.BULK, false),
    /** Asks someone on a list to take part. */
    INVITATION(Lane.BULK, false);

    private final Lane lane;
    private final boolean prompted;

    /**
     * @param prompted whether it answers what they have just written
     */
    Kind(Lane lane, boolean prompted) {
      this.lane = lane;
      this.prompted = prompted;
    }

    Lane lane() {
      return lane;
    }

    boolean isPrompted() {
      return prompted;
    }

    /** Whether it tells many people what they did not just ask for. */
    boolean bulk() {
      return lane == Lane.BULK;
    }

    /** How long after it was written it is still tried. */
    Duration patience() {
      return prompted || bulk() ? lane.patience() : Lane.UNTIL_MORNING;
    }

    /** Whether a letter of another kind to the same person waits until this one has left. */
    boolean holdsUpOthers() {
      return prompted || bulk();
    }

    /** Whether whatever the person writes makes it stale. */
    boolean asksAgain() {
      return this == NUDGE || this == RESUMED;
    }

    /**
     * Whether it would wake someone who did not just ask for it.
     *
     * @param justWrote an officer answers those who have just written
     */
    boolean unasked(boolean justWrote) {
      return !prompted && !(justWrote && (this == OFFICER || this == RESUMED));
    }
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
