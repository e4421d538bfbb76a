package org.earshot.flow;

/** What someone sent in place of words, or with them. */
public enum Recording {
  /** To be listened to. */
  VOICE,
  /** To be looked at: a picture, a film, a document. */
  PICTURE
}
