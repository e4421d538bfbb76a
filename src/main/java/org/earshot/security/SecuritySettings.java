package org.earshot.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the console's door.
 *
 * @param twoStep whether signing in takes a code from a telephone beside the password; the
 *     organisation's own sign-in sees to that itself
 */
@ConfigurationProperties("earshot.security")
record SecuritySettings(@DefaultValue("OPTIONAL") TwoStep twoStep) {

  enum TwoStep {
    /** Nobody is asked, not even who had set it up. */
    OFF,
    /** Whoever has set it up is asked. */
    OPTIONAL,
    /** Everybody sets it up before anything else. */
    REQUIRED
  }

  /** What a session lacks before it may open anything. */
  enum Awaited {
    NOTHING,
    CODE,
    SET_UP
  }

  Awaited awaited(SignedIn session) {
    if (twoStep == TwoStep.OFF || session.isVouchedFor()) {
      return Awaited.NOTHING;
    }
    if (session.hasSecondStep()) {
      return session.stepped() ? Awaited.NOTHING : Awaited.CODE;
    }
    return twoStep == TwoStep.REQUIRED ? Awaited.SET_UP : Awaited.NOTHING;
  }
}
