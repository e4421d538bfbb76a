package org.earshot.security;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Whether a request comes from this machine itself. Looks at the connection, not at what headers
 * claim; what a proxy on this machine passed on does not count.
 */
final class Loopback {

  private Loopback() {}

  static boolean direct(HttpServletRequest request) {
    HttpServletRequest received = asReceived(request);
    return received.getHeader("Forwarded") == null
        && received.getHeader("X-Forwarded-For") == null
        && received.getHeader("X-Real-IP") == null
        && loopback(received.getRemoteAddr());
  }

  private static HttpServletRequest asReceived(HttpServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return (HttpServletRequest) inner;
  }

  private static boolean loopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
