package org.earshot.channels;

/**
 * A voice note, a picture, a film or a document that came with a message and is still at the
 * provider's.
 *
 * @param reference what its channel fetches it by; never an address to fetch from
 */
public record Attachment(Kind kind, String reference) {

  /** What can be listened to or looked at. */
  public enum Kind {
    VOICE,
    PICTURE,
    FILM,
    DOCUMENT
  }
}
