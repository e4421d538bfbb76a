package org.earshot.inbox;

import org.earshot.outbox.Prospect;

/** Nothing may be sent to this person now. */
public class CannotWrite extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Prospect why;

  public CannotWrite(Prospect why) {
    super("Nothing may be sent: " + why);
    this.why = why;
  }

  public Prospect why() {
    return why;
  }
}
