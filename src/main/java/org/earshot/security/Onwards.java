package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where to after signing in: to the form that came too late, else to the page that was asked for,
 * else to the first one.
 */
@Component
public class Onwards {

  private final KeptForms forms = new KeptForms();
  private final HttpSessionRequestCache pages = new HttpSessionRequestCache();
  private final SecuritySettings settings;

  Onwards(SecuritySettings settings) {
    this.settings = settings;
    pages.setRequestMatcher(
        request -> request.getMethod().equals("GET") && !ConsoleChain.byScript(request));
  }

  /** An address of the console. */
  public String address(HttpServletRequest request, HttpServletResponse response) {
    SavedRequest asked = pages.getRequest(request, response);
    return forms
        .next(request)
        .map(KeptForms.Kept::page)
        .orElseGet(() -> asked == null ? ConsoleChain.HOME : path(asked.getRedirectUrl()));
  }

  /** Without the host, which the request alone named. */
  private static String path(String url) {
    return UriComponentsBuilder.fromUriString(url)
        .scheme(null)
        .host(null)
        .port(null)
        .build()
        .toUriString();
  }

  String afterThePassword(
      Authentication who, HttpServletRequest request, HttpServletResponse response) {
    boolean more =
        who.getPrincipal() instanceof SignedIn session
            && settings.awaited(session) != SecuritySettings.Awaited.NOTHING;
    return more ? ConsoleChain.TWO_STEP : address(request, response);
  }

  KeptForms forms() {
    return forms;
  }

  HttpSessionRequestCache pages() {
    return pages;
  }
}
