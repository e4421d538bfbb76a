package org.earshot.web.accounts;

import org.earshot.security.Officer;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What only some officers may do in the console. */
public final class Permissions {

  private Permissions() {}

  /** Refuses everyone but administrators, with the page for that. */
  public static void administrator(Officer officer) {
    if (!officer.administrator()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
