package org.earshot.channels.testing;

/** What can go wrong with a call to a provider. */
public enum Trouble {
  NONE,
  /** It was taken, and the answer never comes. */
  SILENCE_AFTER_TAKING,
  /** It was not taken, and the answer never comes. */
  SILENCE_BEFORE_TAKING,
  /** It was taken, and the connection breaks. */
  RESET_AFTER_TAKING,
  /** It was not taken, and the connection breaks. */
  RESET_BEFORE_TAKING,
  /** Status 429. */
  TOO_MANY,
  /** Status 500, not taken. */
  SERVER_ERROR,
  /** Status 503, though it was taken. */
  UNAVAILABLE_AFTER_TAKING,
  /** The person has opted out with the provider, now and from now on. */
  OPTED_OUT;

  boolean takes() {
    return this == NONE
        || this == SILENCE_AFTER_TAKING
        || this == RESET_AFTER_TAKING
        || this == UNAVAILABLE_AFTER_TAKING;
  }
}
