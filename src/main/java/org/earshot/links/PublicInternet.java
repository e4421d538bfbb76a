package org.earshot.links;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Only what is on the public internet: no address of this machine, of the network around it, or of
 * the service that hands out a cloud machine's keys (169.254.169.254). IANA's special-purpose
 * registries, RFC 6890.
 */
final class PublicInternet implements Hosts {

  /** Names that are kept for examples, RFC 2606 and 6761. */
  private static final Pattern EXAMPLE =
      Pattern.compile("(?:.*\\.)?(?:example(?:\\.(?:com|net|org))?|test|invalid)");

  /**
   * Names that mean something in one network or on one machine only: RFC 6761, 6762 and 8375,
   * ICANN's "internal", and what offices use besides.
   */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:.*\\.)?localhost|[^.]+|.*\\.(?:local|localdomain|internal|intranet|intra|lan|corp|private|home|home\\.arpa)");

  /** Some host that is there as long as names can be looked up. */
  private static final String WELL_KNOWN = "www.gov.uk";

  private static final List<Block> RESERVED =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("10.0.0.0", 8),
          new Block("100.64.0.0", 10),
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16),
          new Block("172.16.0.0", 12),
          new Block("192.0.0.0", 24),
          new Block("192.0.2.0", 24),
          new Block("192.88.99.0", 24),
          new Block("192.168.0.0", 16),
          new Block("198.18.0.0", 15),
          new Block("198.51.100.0", 24),
          new Block("203.0.113.0", 24),
          new Block("224.0.0.0", 3),
          new Block("2001::", 23),
          new Block("2001:db8::", 32),
          new Block("2002::", 16),
          new Block("3fff::", 20));

  /** All that is handed out of IPv6. */
  private static final Block GLOBAL = new Block("2000::", 3);

  @Override
  public List<InetAddress> of(String host) throws UnknownHostException {
    return List.of(InetAddress.getAllByName(host));
  }

  @Override
  public boolean namesAreKnown() {
    try {
      return InetAddress.getAllByName(WELL_KNOWN).length > 0;
    } catch (UnknownHostException e) {
      return false;
    }
  }

  @Override
  public boolean mayVisit(InetAddress address) {
    return (address instanceof Inet4Address || GLOBAL.has(address))
        && RESERVED.stream().noneMatch(block -> block.has(address));
  }

  @Override
  public @Nullable Found objection(String host, int port) {
    if (EXAMPLE.matcher(host).matches()) {
      return Found.dead("is an example and no page");
    }
    if (INSIDE.matcher(host).matches()) {
      return Found.INSIDE;
    }
    return port == 80 || port == 443
        ? null
        : Found.unsure("has a port of its own, so it was not looked up");
  }

  /** The addresses whose first bits are these. */
  private record Block(byte[] first, int bits) {

    Block(String first, int bits) {
      this(literal(first), bits);
    }

    private static byte[] literal(String address) {
      try {
        return InetAddress.getByName(address).getAddress();
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(address, e);
      }
    }

    boolean has(InetAddress address) {
      byte[] other = address.getAddress();
      if (other.length != first.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if ((first[bit / 8] & mask) != (other[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }
}
