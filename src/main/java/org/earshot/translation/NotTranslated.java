package org.earshot.translation;

/** Why there is no translation, in an officer's words: never with the text in them. */
public final class NotTranslated extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Why why;
  private final String reason;

  NotTranslated(Why why, String reason) {
    super(reason);
    this.why = why;
    this.reason = reason;
  }

  /** What an officer is told. */
  public String reason() {
    return reason;
  }

  /** What stands in the way. */
  public enum Why {
    /** The server does not know the language, or not these letters for it. */
    LANGUAGE(true),
    /** The server takes no text as long as this. */
    LENGTH(true),
    /** The server could make nothing of this text. */
    TEXT(true),
    /** It wants another key, or none of us. */
    KEY(false),
    /** It has translated as much as it will for now. */
    LIMIT(false),
    /** It does not answer. */
    DOWN(false),
    /** What answers there is no LibreTranslate. */
    STRANGER(false),
    /** No server is set. */
    OFF(false);

    private final boolean ofText;

    Why(boolean ofText) {
      this.ofText = ofText;
    }
  }

  public Why why() {
    return why;
  }

  /** Whether another text may fare better. */
  public boolean isOfText() {
    return why.ofText;
  }
}
