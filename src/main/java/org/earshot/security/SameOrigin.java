package org.earshot.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a visitor's browser send to the public pages (the browser phone,
 * above all). It needs no cookie and no token: browsers say where a request comes from, by {@code
 * Sec-Fetch-Site} or, older ones, by {@code Origin}; programs say neither and have no visitor to
 * mislead.
 */
final class SameOrigin extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (READING.contains(request.getMethod()) || ours(request)) {
      chain.doFilter(request, response);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Whether no other site made the browser send it. */
  static boolean ours(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return OWN.contains(site);
    }
    String origin = request.getHeader("Origin");
    return origin == null || from(authority(origin), request);
  }

  /** Either the host as the browser knew it, or as a proxy in front of us reported it. */
  private static boolean from(@Nullable String authority, HttpServletRequest request) {
    return authority != null
        && (authority.equals(request.getHeader("Host"))
            || authority.equals(request.getServerName())
            || authority.equals(request.getServerName() + ":" + request.getServerPort()));
  }

  private static @Nullable String authority(String origin) {
    try {
      return URI.create(origin).getAuthority();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
