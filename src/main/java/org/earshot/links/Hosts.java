package org.earshot.links;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where hosts are, and which of them may be asked. */
public interface Hosts {

  /**
   * Asked once for each visit: what is checked is what is connected to.
   *
   * @throws UnknownHostException where there is none of this name, or names cannot be looked up
   */
  List<InetAddress> of(String host) throws UnknownHostException;

  /** Whether names can be looked up at all, so that one that is not found is not there. */
  boolean namesAreKnown();

  /** Whether it is an address that everybody can reach, and none of our own network. */
  boolean mayVisit(InetAddress address);

  /**
   * Why this host is not asked at this port, going by nothing but its name; null where it is. Only
   * a name that nobody outside can open is dead for it.
   */
  @Nullable Found objection(String host, int port);
}
