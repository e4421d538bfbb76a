package org.earshot.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.earshot.privacy.Audit;
import org.earshot.security.Officers;
import org.earshot.security.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Records who signed in, and who was refused. What was typed as a user name is never kept: it may
 * have been a password. Attempts on accounts that must wait, and all but one in ten minutes on
 * accounts that do not exist, are left out: nobody shall fill the history by guessing.
 */
@Component
class SignIns {

  private static final Duration SELDOM = Duration.ofMinutes(10);

  private final Audit audit;
  private final Officers officers;
  private final InstantSource clock;
  private Instant next = Instant.MIN;

  SignIns(Audit audit, Officers officers, InstantSource clock) {
    this.audit = audit;
    this.officers = officers;
    this.clock = clock;
  }

  @EventListener
  void signedIn(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof SignedIn principal) {
      audit.record(principal.officer().id(), "signed in", "");
    }
  }

  @EventListener
  void refused(AbstractAuthenticationFailureEvent event) {
    if (event.getException() instanceof LockedException) {
      return;
    }
    Optional<String> account = account(event.getAuthentication().getName());
    if (account.isPresent()) {
      audit.record("", "was refused at signing in", account.get());
    } else if (isTime()) {
      audit.record("", "was refused at signing in, with an unknown user name", "");
    }
  }

  private Optional<String> account(String typed) {
    String username = typed.strip().toLowerCase(Locale.ROOT);
    return officers.all().stream()
        .filter(account -> account.username().equals(username))
        .map(Officers.Account::id)
        .findFirst();
  }

  private synchronized boolean isTime() {
    Instant now = clock.instant();
    boolean time = !now.isBefore(next);
    if (time) {
      next = now.plus(SELDOM);
    }
    return time;
  }
}
