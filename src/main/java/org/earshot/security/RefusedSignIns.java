package org.earshot.security;

import io.micrometer.core.instrument.MeterRegistry;
import org.earshot.privacy.Audit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Tells of sign-ins that failed: a line in the log with the address, so that programs like fail2ban
 * can act on it; a count; and, where there is such an account, a line in the history. User names
 * are people's e-mail addresses, and never stand in the log.
 */
@Component
class RefusedSignIns {

  static final String UNKNOWN = "an unknown address";

  private static final Logger LOG = LoggerFactory.getLogger(RefusedSignIns.class);

  private final Audit audit;
  private final MeterRegistry meters;

  RefusedSignIns(Audit audit, MeterRegistry meters) {
    this.audit = audit;
    this.meters = meters;
  }

  /** Whence somebody tries: what a header claims is believed only where it is an address. */
  static String address(Authentication attempt) {
    if (attempt.getDetails() instanceof WebAuthenticationDetails web
        && web.getRemoteAddress() != null) {
      String address = web.getRemoteAddress().replaceAll("[\\[\\]]", "");
      return address.matches("[0-9A-Fa-f:.]{2,45}") ? address : UNKNOWN;
    }
    return UNKNOWN;
  }

  /**
   * @param account the one that they tried to open; null where there is none
   */
  void failed(String address, @Nullable Officer account) {
    told(address, account == null ? "no such account" : "wrong password", "failed");
    if (account != null) {
      audit.record("", "failed to sign in from " + address, account.id());
    }
  }

  /** They have guessed too often: no password was looked at. */
  void waiting(String address) {
    told(address, "too many attempts", "waiting");
  }

  private void told(String address, String why, String reason) {
    LOG.warn("Sign-in refused from {}: {}", address, why);
    meters.counter("earshot.sign.in.refused", "reason", reason).increment();
  }
}
