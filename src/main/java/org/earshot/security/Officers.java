package org.earshot.security;

import java.util.List;

/** The officers' own accounts. There is no default password: the first account is made by link. */
public interface Officers {

  /**
   * Makes an account.
   *
   * @throws Refused naming the fields: user name taken or malformed, name missing, password weak
   */
  Officer create(Newcomer newcomer);

  /** Whether this is the token of a set-up link that still works: no account exists yet. */
  boolean setUpLinkWorks(String token);

  /**
   * Makes the first account, an administrator's, and ends every set-up link.
   *
   * @throws Refused if the link has been used or never existed, or as {@link #create}
   */
  Officer setUp(String token, Newcomer newcomer);

  /** All accounts in the order of their user names. */
  List<Account> all();

  /**
   * @throws Refused if the current password is wrong or the new one is weak
   */
  void changePassword(String id, String current, String replacement);

  /**
   * Ends an account, at once, also where it is signed in. Idempotent.
   *
   * @throws Refused for the last administrator
   */
  void disable(String id);

  /** Whether the account exists and has not been disabled. */
  boolean active(String id);

  /**
   * Someone who is to have an account.
   *
   * @param username what they sign in with, usually their e-mail address; upper and lower case are
   *     the same
   * @param password at least 12 characters
   */
  record Newcomer(String username, String name, String password, Officer.Role role) {

    /** Without the password. */
    @Override
    public String toString() {
      return "Newcomer[" + username + ", " + role + "]";
    }
  }

  /** An account as it is shown. */
  record Account(String id, String username, String name, Officer.Role role, boolean disabled) {}
}
