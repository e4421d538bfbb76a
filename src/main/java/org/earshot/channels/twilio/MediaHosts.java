package org.earshot.channels.twilio;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a picture or a voice note may be fetched.
 *
 * @param own Twilio's own address, or the one set in its place
 * @param others hosts that it may lead on to
 */
record MediaHosts(URI own, List<String> others) {

  /** An Amazon host is shared by everybody: of it only Twilio's own corner. */
  private static final String SHARED = "amazonaws.com";

  private static final String CORNER = "/media.twiliocdn.com/";

  MediaHosts {
    others = List.copyOf(others);
  }

  boolean own(URI address) {
    return same(own.getScheme(), address.getScheme())
        && same(own.getHost(), address.getHost())
        && own.getPort() == address.getPort();
  }

  boolean allow(URI address) {
    return own(address) || (listed(address) && address.getRawUserInfo() == null);
  }

  private boolean listed(URI address) {
    String host = address.getHost();
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    return "https".equalsIgnoreCase(address.getScheme())
        && host != null
        && (address.getPort() == -1 || address.getPort() == 443)
        && others.stream().anyMatch(host::equalsIgnoreCase)
        && (!host.endsWith(SHARED) || path.startsWith(CORNER));
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equalsIgnoreCase(other);
  }
}
