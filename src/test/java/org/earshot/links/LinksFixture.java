package org.earshot.links;

import java.time.Duration;
import java.time.InstantSource;

/** Looking up links, wired by hand for tests of other rooms. */
public final class LinksFixture {

  private LinksFixture() {}

  /** Where nobody is to look anything up. */
  public static LinkLookUp never(InstantSource clock) {
    return new LinkLookUp(
        new PublicInternet(),
        new LinkSettings(false, Duration.ofSeconds(1), Duration.ofMinutes(15)),
        clock);
  }

  /** Where this is all of the internet. */
  public static LinkLookUp on(Hosts hosts, Duration most, InstantSource clock) {
    return new LinkLookUp(hosts, new LinkSettings(true, most, Duration.ofMinutes(15)), clock);
  }
}
