package org.earshot.web.accounts;

import org.earshot.security.Officer.Role;
import org.earshot.security.Officers.Newcomer;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/** Someone who is to have an account, as typed. */
record AccountForm(
    @Nullable String username,
    @Nullable String name,
    @Nullable String role,
    @Nullable String partner) {

  static final AccountForm BLANK = new AccountForm(null, null, Role.OFFICER.name(), null);

  Newcomer newcomer(Role role) {
    return new Newcomer(Typed.words(username), Typed.words(name), role, partner);
  }

  /** Null where none was chosen, or none of ours. */
  @Nullable Role chosen() {
    return RoleChoice.of(role);
  }
}
