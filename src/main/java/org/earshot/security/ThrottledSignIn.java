package org.earshot.security;

import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs officers in by user name and password; whoever guesses, waits ({@link GuessLimits}), and
 * what failed is told ({@link RefusedSignIns}).
 */
@Component
class ThrottledSignIn implements AuthenticationProvider {

  private final JdbcOfficers officers;
  private final DaoAuthenticationProvider accounts;
  private final GuessLimits limits;
  private final RefusedSignIns refused;

  ThrottledSignIn(
      JdbcOfficers officers,
      PasswordEncoder passwords,
      RefusedSignIns refused,
      InstantSource clock) {
    this.officers = officers;
    this.accounts = new DaoAuthenticationProvider(officers::signingIn);
    this.accounts.setPasswordEncoder(passwords);
    this.limits = new GuessLimits(clock);
    this.refused = refused;
  }

  /**
   * @throws LockedException while this account, or this address, waits, whatever the password
   */
  @Override
  public @Nullable Authentication authenticate(Authentication attempt) {
    String account = attempt.getName().strip().toLowerCase(Locale.ROOT);
    String address = RefusedSignIns.address(attempt);
    if (limits.waiting(account, address)) {
      refused.waiting(address);
      throw new LockedException("Too many failed attempts: wait, then try again.");
    }
    try {
      Authentication signedIn = accounts.authenticate(attempt);
      limits.succeeded(account, address);
      return signedIn;
    } catch (BadCredentialsException | DisabledException failed) {
      limits.failed(account, address);
      refused.failed(address, existing(account));
      throw failed;
    }
  }

  /** The account that somebody tried to open; null where there is none with a password. */
  private @Nullable Officer existing(String account) {
    try {
      return officers.signingIn(account).officer();
    } catch (AuthenticationException none) {
      return null;
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return accounts.supports(authentication);
  }
}
