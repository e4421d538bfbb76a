package org.earshot.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came from the participant, or that time has passed. Time is an input: the engine never looks
 * at a clock.
 *
 * @param text the words, exactly as sent; empty unless {@link Kind#WORDS}, {@link Kind#TAP}, {@link
 *     Kind#OPENING} or {@link Kind#TELEPHONE}
 * @param tapped the id of the button ({@link Reply.Choice#id}); null unless {@link Kind#TAP}
 * @param recording what came with the words, or in place of them, and can be kept for an officer;
 *     null where nothing
 */
public record Said(
    Kind kind, String text, @Nullable String tapped, @Nullable Recording recording, Instant at) {

  public enum Kind {
    WORDS,
    TAP,
    /** A picture, voice note or sticker without words. */
    MEDIA,
    /** Begin, or say where we are; whatever was said answers nothing. */
    OPENING,
    /** The number for a call that was asked for; it answers no question. */
    TELEPHONE,
    /** A day of silence. */
    REMINDER,
    /** The time that LATER named has come. */
    RESUMING
  }

  public static Said words(String text, Instant at) {
    return new Said(Kind.WORDS, text, null, null, at);
  }

  /** Words beside a picture or a voice note. */
  public static Said caption(String text, Recording recording, Instant at) {
    return new Said(Kind.WORDS, text, null, recording, at);
  }

  /** Words that begin, such as a keyword; looked at for danger and for nothing else. */
  public static Said opening(String text, Instant at) {
    return new Said(Kind.OPENING, text, null, null, at);
  }

  public static Said telephone(String text, Instant at) {
    return new Said(Kind.TELEPHONE, text, null, null, at);
  }

  public static Said tap(String tapped, String label, Instant at) {
    return new Said(Kind.TAP, label, tapped, null, at);
  }

  public static Said media(Instant at) {
    return new Said(Kind.MEDIA, "", null, null, at);
  }

  /** A voice note or a picture without words, that can be kept. */
  public static Said recording(Recording recording, Instant at) {
    return new Said(Kind.MEDIA, "", null, recording, at);
  }

  public static Said of(Kind kind, Instant at) {
    return new Said(kind, "", null, null, at);
  }
}
