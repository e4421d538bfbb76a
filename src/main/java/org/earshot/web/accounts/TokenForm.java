package org.earshot.web.accounts;

import org.earshot.security.Officer.Role;
import org.earshot.web.forms.DateEntry;
import org.jspecify.annotations.Nullable;

/** A token that is to be issued, as typed. */
record TokenForm(@Nullable String name, @Nullable String role, @Nullable DateEntry expiresOn) {

  static final TokenForm BLANK = new TokenForm(null, Role.OFFICER.name(), null);

  /** Null where none was chosen, or none of ours. */
  @Nullable Role chosen() {
    return RoleChoice.of(role);
  }
}
