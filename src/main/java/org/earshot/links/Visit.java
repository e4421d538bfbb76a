package org.earshot.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * One look at one web address: no cookies, no names, no more than the head of an answer. Each
 * redirect is checked like the first address, and the address that was checked is the one that is
 * connected to.
 */
final class Visit {

  static final Found NOT_IN_TIME = Found.unsure("did not answer in time");

  private static final int MOST_REDIRECTS = 3;
  private static final int LONGEST_HEAD = 16_384;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?:[ \\r\\n].*)?");
  private static final Pattern LOCATION =
      Pattern.compile("(?im)^location:[ \\t]*([^\\r\\n]+?)[ \\t]*\\r?$");
  private static final String BYTE = "(?:25[0-5]|2[0-4]\\d|[01]?\\d?\\d)";
  private static final Pattern NUMERIC = Pattern.compile(BYTE + "(?:\\." + BYTE + "){3}");
  private static final Pattern AUTHORITY = Pattern.compile("([^@:/\\[\\]]+)(?::(\\d{1,5}))?");

  private final Hosts hosts;
  private final long deadline;

  /**
   * @param most how long the whole of it may take
   */
  Visit(Hosts hosts, Duration most) {
    this.hosts = hosts;
    this.deadline = System.nanoTime() + most.toNanos();
  }

  /**
   * @param link a whole web address
   */
  Found look(String link) {
    try {
      return follow(link);
    } catch (UnknownHostException e) {
      return hosts.namesAreKnown()
          ? Found.dead("names a site that does not exist")
          : Found.unsure("could not be looked up: this server cannot look up names of sites");
    } catch (SSLException e) {
      return Found.unsure("has no certificate that phones trust");
    } catch (SocketTimeoutException e) {
      return NOT_IN_TIME;
    } catch (IOException | URISyntaxException | IllegalArgumentException e) {
      return Found.unsure("could not be reached");
    }
  }

  /** What is certain of it without asking anybody: an example, or an address that is private. */
  static Found unasked(String link, Hosts hosts) {
    try {
      Place place = Place.of(new URI(link));
      if (place == null) {
        return Found.UNKNOWN;
      }
      Found objection = objection(place, hosts);
      return objection != null && objection.state() == Found.State.DEAD ? objection : Found.UNKNOWN;
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Found.UNKNOWN;
    }
  }

  /** Why it is not asked, whatever its name stands for; null where it may be. */
  private static @Nullable Found objection(Place place, Hosts hosts) {
    return isInside(place.host(), hosts)
        ? Found.INSIDE
        : hosts.objection(place.host(), place.port());
  }

  /** An address written as such needs no look-up, so that nothing is asked here. */
  private static boolean isInside(String host, Hosts hosts) {
    if (!NUMERIC.matcher(host).matches()) {
      return false;
    }
    try {
      return !hosts.mayVisit(InetAddress.getByName(host));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(host, e);
    }
  }

  private Found follow(String link) throws IOException, URISyntaxException {
    URI at = new URI(link);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      Place place = Place.of(at);
      if (place == null) {
        return Found.unsure("leads to something that is no web page");
      }
      Found objection = objection(place, hosts);
      if (objection != null) {
        // People outside may be sent elsewhere than a server inside: to no single sign-on.
        return hop > 0 && objection.equals(Found.INSIDE) ? Found.INSIDE_FROM_HERE : objection;
      }
      InetAddress address = address(place.host());
      if (address == null) {
        return Found.INSIDE_FROM_HERE;
      }
      Head head = ask("HEAD", place, address);
      if (head.status() >= 400) {
        // Some sites answer this only as they answer people.
        head = ask("GET", place, address);
      }
      if (head.location() == null) {
        return found(head.status());
      }
      at = at.resolve(new URI(head.location()));
    }
    return Found.unsure("sends people on from page to page too often");
  }

  /** Null where any of the host's addresses is not for everybody. */
  private @Nullable InetAddress address(String host) throws UnknownHostException {
    List<InetAddress> all = hosts.of(host);
    return all.isEmpty() || !all.stream().allMatch(hosts::mayVisit) ? null : all.getFirst();
  }

  private static Found found(int status) {
    return switch (status) {
      case 404, 410 -> Found.dead("leads to a page that does not exist");
      case 401, 403 -> Found.unsure("is not shown to everybody: try it on a phone");
      // There is something, though not the first byte of it.
      case 416 -> Found.THERE;
      case 429 -> Found.unsure("is asked for too often at the moment");
      default ->
          status < 400
              ? Found.THERE
              : Found.unsure("is out of order at the moment (it answers " + status + ")");
    };
  }

  private Head ask(String how, Place place, InetAddress address) throws IOException {
    try (Socket plain = new Socket(Proxy.NO_PROXY)) {
      plain.connect(new InetSocketAddress(address, place.port()), left());
      plain.setSoTimeout(left());
      try (Socket socket = place.secret() ? secret(plain, place) : plain) {
        socket.getOutputStream().write(request(how, place));
        socket.getOutputStream().flush();
        return head(socket);
      }
    }
  }

  private static Socket secret(Socket plain, Place place) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, place.host(), place.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static byte[] request(String how, Place place) {
    String lines =
        String.join(
            "\r\n",
            how + " " + place.path() + " HTTP/1.1",
            "Host: " + place.named(),
            "User-Agent: Mozilla/5.0 (compatible; Earshot link check)",
            "Accept: */*",
            "Range: bytes=0-0",
            "Connection: close",
            "",
            "");
    return lines.getBytes(StandardCharsets.US_ASCII);
  }

  private Head head(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.length() < LONGEST_HEAD) {
      socket.setSoTimeout(left());
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
      if (head.length() > 3 && head.substring(head.length() - 4).equals("\r\n\r\n")) {
        int status = status(head);
        if (status >= 200) {
          return new Head(status, location(status, head));
        }
        head.setLength(0);
      }
    }
    throw new IOException("no answer that a browser would understand");
  }

  private static int status(CharSequence head) throws IOException {
    Matcher status = STATUS.matcher(head.toString().lines().findFirst().orElse(""));
    if (!status.matches()) {
      throw new IOException("no status");
    }
    return Integer.parseInt(status.group(1));
  }

  private static @Nullable String location(int status, CharSequence head) {
    Matcher location = LOCATION.matcher(head);
    boolean elsewhere = List.of(301, 302, 303, 307, 308).contains(status);
    return elsewhere && location.find() ? location.group(1) : null;
  }

  /** In milliseconds, at least one. */
  private int left() throws SocketTimeoutException {
    long left = (deadline - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new SocketTimeoutException("took too long");
    }
    return (int) left;
  }

  /**
   * The beginning of an answer.
   *
   * @param location where it sends people; null where it does not
   */
  private record Head(int status, @Nullable String location) {}

  /**
   * Where a page is.
   *
   * @param secret whether it is asked over TLS
   * @param host in ASCII
   * @param named the host as a request names it, with the port where that is unusual
   * @param path with what is asked for
   */
  private record Place(boolean secret, String host, int port, String named, String path) {

    /** Null where it is no web address that one could go to without a name and a password. */
    static @Nullable Place of(URI uri) {
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      String authority = uri.getRawAuthority();
      Matcher parts = AUTHORITY.matcher(authority == null ? "" : authority);
      boolean secret = scheme.equals("https");
      if ((!secret && !scheme.equals("http")) || !parts.matches()) {
        return null;
      }
      String host = IDN.toASCII(parts.group(1)).toLowerCase(Locale.ROOT);
      int usual = secret ? 443 : 80;
      String written = parts.group(2);
      int port = written == null ? usual : Integer.parseInt(written);
      if (host.isEmpty() || port < 1 || port > 65_535) {
        return null;
      }
      URI ascii = URI.create(uri.toASCIIString());
      String path =
          ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
      String query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
      return new Place(secret, host, port, port == usual ? host : host + ":" + port, path + query);
    }
  }
}
