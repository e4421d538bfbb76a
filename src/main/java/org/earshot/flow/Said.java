package org.earshot.flow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came from the participant, or that time has passed. Time is an input: the engine never looks
 * at a clock.
 *
 * @param text the words, exactly as sent; empty unless {@link Kind#WORDS}, {@link Kind#TAP} or
 *     {@link Kind#OPENING}
 * @param tapped the id of the button ({@link Reply.Choice#id}); null unless {@link Kind#TAP}
 */
public record Said(Kind kind, String text, @Nullable String tapped, Instant at) {

  public enum Kind {
    WORDS,
    TAP,
    /** A picture, voice note or sticker without words. */
    MEDIA,
    /** Begin, or say where we are; whatever was said answers nothing. */
    OPENING,
    /** A day of silence. */
    REMINDER,
    /** The time that LATER named has come. */
    RESUMING
  }

  public static Said words(String text, Instant at) {
    return new Said(Kind.WORDS, text, null, at);
  }

  /** Words that begin, such as a keyword; looked at for danger and for nothing else. */
  public static Said opening(String text, Instant at) {
    return new Said(Kind.OPENING, text, null, at);
  }

  public static Said tap(String tapped, String label, Instant at) {
    return new Said(Kind.TAP, label, tapped, at);
  }

  public static Said media(Instant at) {
    return new Said(Kind.MEDIA, "", null, at);
  }

  public static Said of(Kind kind, Instant at) {
    return new Said(kind, "", null, at);
  }
}
