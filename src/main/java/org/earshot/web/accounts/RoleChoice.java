package org.earshot.web.accounts;

import java.util.Arrays;
import org.earshot.security.Officer.Role;
import org.jspecify.annotations.Nullable;

/** A role as it comes from a form. */
final class RoleChoice {

  static final String MISSING = "Choose a role";

  private RoleChoice() {}

  /** Null where none was chosen, or none of ours. */
  static @Nullable Role of(@Nullable String typed) {
    return Arrays.stream(Role.values())
        .filter(role -> role.name().equals(typed))
        .findFirst()
        .orElse(null);
  }
}
