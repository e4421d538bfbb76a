package org.earshot.security;

import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.authorization.AuthorizationResult;

/** The password was right; the second step of signing in has not been given yet. */
final class SecondStepAwaited extends AuthorizationDeniedException {

  private static final long serialVersionUID = 1L;

  SecondStepAwaited(AuthorizationResult refused) {
    super("The second step of signing in is awaited.", refused);
  }
}
