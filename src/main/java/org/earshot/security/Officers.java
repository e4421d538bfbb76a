package org.earshot.security;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The officers' own accounts. There is no default password, and nobody types another's: the first
 * account is made by link, every further one through {@link Invitations}.
 */
public interface Officers {

  /** Whether this is the token of a set-up link that still works: no account exists yet. */
  boolean setUpLinkWorks(String token);

  /**
   * Makes the first account, an administrator's, and ends every set-up link.
   *
   * @throws Refused if the link has been used or never existed; naming the fields where the user
   *     name is malformed, the name missing or the password weak
   */
  Officer setUp(String token, Newcomer newcomer, String password);

  /** All accounts in the order of their user names. */
  List<Account> all();

  /**
   * Ends every session of this account but the one in which it is asked for.
   *
   * @throws Refused if the current password is wrong or the new one is weak
   */
  void changePassword(String id, String current, String replacement);

  /**
   * Ends an account, at once, also where it is signed in. Idempotent.
   *
   * @throws Refused for the last administrator
   */
  void disable(String id);

  /**
   * Gives a person another role, at once, also where they are signed in.
   *
   * @param partner the organisation of a {@link Officer.Role#PARTNER}, the ward of a {@link
   *     Officer.Role#COUNCILLOR}; of no matter for any other
   * @return the role that they had
   * @throws Refused for the last administrator, where there is no such account or it has ended, and
   *     for a partner without an organisation, or a councillor without a ward
   */
  Officer.Role changeRole(String id, Officer.Role role, @Nullable String partner);

  /** The same for a role that belongs to no organisation. */
  default Officer.Role changeRole(String id, Officer.Role role) {
    return changeRole(id, role, null);
  }

  /**
   * Whether a session may go on: its account exists, has not been disabled, and still has the
   * password that it was opened with. The session takes on its account's role.
   */
  boolean active(SignedIn session);

  /**
   * Someone who is to have an account.
   *
   * @param username what they sign in with, usually their e-mail address; upper and lower case are
   *     the same
   * @param partner the organisation of a {@link Officer.Role#PARTNER}, the ward of a {@link
   *     Officer.Role#COUNCILLOR}; of no matter for any other
   */
  record Newcomer(String username, String name, Officer.Role role, @Nullable String partner) {

    /** One of our own people. */
    public Newcomer(String username, String name, Officer.Role role) {
      this(username, name, role, null);
    }
  }

  /**
   * An account as it is shown.
   *
   * @param invited whether no way to sign in has been chosen yet
   * @param vouchedFor whether the organisation's own sign-in opens it
   * @param twoStep whether signing in takes a code as well
   * @param partner the organisation or the ward that it belongs to; null for our own people
   */
  record Account(
      String id,
      String username,
      String name,
      Officer.Role role,
      boolean disabled,
      boolean invited,
      boolean vouchedFor,
      boolean twoStep,
      @Nullable String partner) {

    /** Whether somebody can sign in with it. */
    public boolean works() {
      return !disabled && !invited;
    }
  }
}
