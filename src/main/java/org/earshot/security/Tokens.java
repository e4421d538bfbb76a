package org.earshot.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** API tokens, for officers' programs and other machines. Only a hash of each is kept. */
public interface Tokens {

  /**
   * Makes a token and returns it; it can never be shown again.
   *
   * @param expiresOn the last day on which it works, in London; null where it never expires
   * @throws Refused if the name is missing or too long, or the date is past
   */
  String issue(String name, Officer.Role role, @Nullable LocalDate expiresOn);

  /** Ends a token, at once. Idempotent. */
  void revoke(String id);

  /** All tokens, newest first, ended ones included. */
  List<Token> all();

  /** Whoever holds this token, if it works. */
  Optional<Officer> bearer(String token);

  /** A token as it is shown: never the token itself. */
  record Token(
      String id,
      String name,
      Officer.Role role,
      @Nullable LocalDate expiresOn,
      @Nullable LocalDate lastUsedOn,
      boolean revoked) {}
}
