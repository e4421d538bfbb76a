package org.earshot.security;

import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs officers in by user name and password; whoever guesses, waits. */
@Component
class ThrottledSignIn implements AuthenticationProvider {

  private final DaoAuthenticationProvider accounts;
  private final Throttle throttle;

  ThrottledSignIn(JdbcOfficers officers, PasswordEncoder passwords, InstantSource clock) {
    this.accounts = new DaoAuthenticationProvider(officers::signingIn);
    this.accounts.setPasswordEncoder(passwords);
    this.throttle = new Throttle(clock);
  }

  /**
   * @throws LockedException while the account waits, whatever the password
   */
  @Override
  public @Nullable Authentication authenticate(Authentication attempt) {
    String account = attempt.getName().strip().toLowerCase(Locale.ROOT);
    if (throttle.waiting(account)) {
      throw new LockedException("Too many failed attempts: wait, then try again.");
    }
    try {
      Authentication signedIn = accounts.authenticate(attempt);
      throttle.succeeded(account);
      return signedIn;
    } catch (BadCredentialsException e) {
      throttle.failed(account);
      throw e;
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return accounts.supports(authentication);
  }
}
