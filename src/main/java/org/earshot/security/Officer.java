package org.earshot.security;

/**
 * Who is asking: a person who signed in, or a machine with a token.
 *
 * @param id the account or token, as kept in the audit and on approvals
 */
public record Officer(String id, String name, Role role) {

  public enum Role {
    ADMINISTRATOR,
    OFFICER
  }
}
