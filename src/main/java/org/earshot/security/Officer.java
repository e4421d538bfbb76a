package org.earshot.security;

import java.io.Serializable;

/**
 * Who is asking: a person who signed in, or a machine with a token.
 *
 * @param id the account or token, as kept in the audit and on approvals
 */
public record Officer(String id, String name, Role role) implements Serializable {

  public enum Role {
    ADMINISTRATOR,
    OFFICER
  }

  public boolean administrator() {
    return role == Role.ADMINISTRATOR;
  }
}
