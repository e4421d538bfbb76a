package org.earshot.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * What a proxy says of a request: from whom it came ({@code X-Forwarded-For}) and whether by HTTPS
 * ({@code X-Forwarded-Proto}). Nobody is believed who names another host, port or path in front of
 * ours, since a proxy that does not overwrite these headers passes on a visitor's; addresses of
 * ours begin with the setting {@code earshot.public-url}, and redirects are paths.
 */
final class PassedOn extends ForwardedHeaderFilter {

  private static final Set<String> NOT_BELIEVED =
      anyCase(
          "Forwarded",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Ssl");

  PassedOn() {
    setRelativeRedirects(true);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    super.doFilterInternal(new Believed(request), response, chain);
  }

  private static Set<String> anyCase(String... names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    Collections.addAll(set, names);
    return set;
  }

  private static final class Believed extends HttpServletRequestWrapper {

    Believed(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return NOT_BELIEVED.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return NOT_BELIEVED.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
      return Collections.enumeration(
          Collections.list(super.getHeaderNames()).stream()
              .filter(name -> !NOT_BELIEVED.contains(name))
              .toList());
    }
  }
}
