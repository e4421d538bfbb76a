package org.earshot.web.console;

import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.jspecify.annotations.Nullable;

/** Someone who is to have an account, as typed. */
record AccountForm(
    @Nullable String username,
    @Nullable String name,
    @Nullable String password,
    @Nullable String role) {

  static final AccountForm BLANK = new AccountForm(null, null, null, null);

  Newcomer newcomer(Role role) {
    return new Newcomer(text(username), text(name), password == null ? "" : password, role);
  }

  Role chosen() {
    return Role.ADMINISTRATOR.name().equals(role) ? Role.ADMINISTRATOR : Role.OFFICER;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "AccountForm[" + username + ", " + role + "]";
  }
}
