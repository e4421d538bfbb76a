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
    @Nullable String partner,
    @Nullable String ward) {

  static final AccountForm BLANK = new AccountForm(null, null, Role.OFFICER.name(), null, null);

  Newcomer newcomer(Role role) {
    return new Newcomer(Typed.words(username), Typed.words(name), role, belongs(role));
  }

  /** A partner to an organisation, a councillor to a ward, and nobody else to anything. */
  @Nullable String belongs(Role role) {
    return role == Role.COUNCILLOR ? ward : partner;
  }

  /** Null where none was chosen, or none of ours. */
  @Nullable Role chosen() {
    return RoleChoice.of(role);
  }
}
