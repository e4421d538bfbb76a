package org.earshot.outbox;

import java.util.Locale;

/** Where a letter stands. In the database: the name in small letters. */
enum Status {
  WAITING,
  /** Handed to a provider, who has not answered yet; if we died meanwhile, its fate is unclear. */
  SENDING,
  SENT,
  FAILED,
  OPTED_OUT,
  CANCELLED,
  /** The provider may have it: never blindly sent again. */
  UNCLEAR,
  /** Waits until an officer has mended the set-up; tried again every few minutes. */
  NEEDS_SET_UP;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Status of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
