package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form whose session has ended is not carried out, and not thrown away: it is kept, its officer
 * signs in, and it is shown again as it was typed. What another site made a browser send is refused
 * as ever.
 */
final class TooLate implements AccessDeniedHandler {

  private final KeptForms forms;

  TooLate(KeptForms forms) {
    this.forms = forms;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    if (why instanceof CsrfException && SameOrigin.ours(request)) {
      tooLate(request, response);
    } else if (why instanceof SecondStepAwaited) {
      askForTheSecondStep(request, response);
    } else {
      RefusedPage.explain(request, why);
      response.sendError(RefusedPage.status(request, why).value());
    }
  }

  private void tooLate(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ConsoleChain.byScript(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String path = request.getRequestURI();
    if (path.equals(ConsoleChain.SIGN_IN)) {
      LastName.keep(request);
    } else if (!path.equals(ConsoleChain.SIGN_OUT)) {
      forms.keep(request, seenOn(request.getHeader(HttpHeaders.REFERER)));
    }
    response.sendRedirect(signedIn() ? page(request) : ConsoleChain.SIGN_IN + "?ended");
  }

  /** As with a session that has ended: what was sent is kept and shown again. */
  private void askForTheSecondStep(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (ConsoleChain.byScript(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    if (!request.getMethod().equals("GET")) {
      forms.keep(request, seenOn(request.getHeader(HttpHeaders.REFERER)));
    }
    response.sendRedirect(ConsoleChain.TWO_STEP);
  }

  /** Signing in in another window changes every token: who is signed in need not do so again. */
  private static boolean signedIn() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.getPrincipal() instanceof SignedIn;
  }

  private String page(HttpServletRequest request) {
    return forms.next(request).map(KeptForms.Kept::page).orElse(ConsoleChain.HOME);
  }

  /** The page of the console that a button was pressed on. */
  private static String seenOn(@Nullable String referer) {
    try {
      String path = referer == null ? null : URI.create(referer).getRawPath();
      return path != null && path.startsWith(ConsoleChain.HOME + "/") ? path : ConsoleChain.HOME;
    } catch (IllegalArgumentException e) {
      return ConsoleChain.HOME;
    }
  }
}
