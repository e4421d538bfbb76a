package org.earshot.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often somebody may guess passwords: five times in a row for one account from one address,
 * thirty times an hour from one address whatever the accounts, a hundred times for one account from
 * wherever. Whoever guesses at an officer's account from elsewhere does not lock the officer out:
 * only the last limit holds for all addresses, for a minute at a time, and never for one from which
 * the officer has signed in.
 */
final class GuessLimits {

  static final int FROM_AN_ADDRESS = 30;
  static final int AT_AN_ACCOUNT = 100;

  private static final int KNOWN = 10_000;

  private final Throttle both;
  private final Throttle addresses;
  private final Throttle accounts;

  /** From where each account has signed in, the latest that fit; each copy knows its own. */
  private final Map<String, Boolean> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > KNOWN;
            }
          });

  GuessLimits(InstantSource clock) {
    this.both = new Throttle(clock);
    this.addresses =
        new Throttle(clock, FROM_AN_ADDRESS, Duration.ofMinutes(5), Duration.ofHours(1));
    this.accounts = new Throttle(clock, AT_AN_ACCOUNT, Duration.ofMinutes(1), Throttle.LAPSE);
  }

  boolean waiting(String account, String address) {
    return both.waiting(both(account, address))
        || addresses.waiting(address)
        || (known.get(both(account, address)) == null && accounts.waiting(account));
  }

  void failed(String account, String address) {
    both.failed(both(account, address));
    addresses.failed(address);
    accounts.failed(account);
  }

  /**
   * What was guessed from this address at other accounts still counts: whoever has one account
   * could otherwise guess at all others without end.
   */
  void succeeded(String account, String address) {
    both.succeeded(both(account, address));
    known.put(both(account, address), true);
    accounts.succeeded(account);
  }

  private static String both(String account, String address) {
    return address + " " + account;
  }
}
