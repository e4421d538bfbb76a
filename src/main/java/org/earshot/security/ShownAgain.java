package org.earshot.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asked for a form's page with {@code ?again}, gives the page what was typed into the form that is
 * kept. Only ever on reading: a kept form is never carried out. Once shown, it is forgotten with
 * the next form that is sent.
 */
final class ShownAgain extends OncePerRequestFilter {

  private static final String AGAIN = "again";

  private final KeptForms forms;

  ShownAgain(KeptForms forms) {
    this.forms = forms;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!request.getMethod().equals("GET")) {
      if (!isOnTheWay(request)) {
        forms.drop(request);
      }
      chain.doFilter(request, response);
    } else if (request.getParameter(AGAIN) == null) {
      chain.doFilter(request, response);
    } else {
      again(request, response, chain);
    }
  }

  /** The second step of signing in, and what a script sends while somebody types. */
  private static boolean isOnTheWay(HttpServletRequest request) {
    return request.getRequestURI().startsWith(ConsoleChain.TWO_STEP)
        || ConsoleChain.byScript(request);
  }

  private void again(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRequestURI();
    Optional<KeptForms.Kept> kept = forms.show(request, address);
    if (kept.isEmpty()) {
      response.sendRedirect(address);
    } else {
      Map<String, String[]> typed = new HashMap<>(kept.get().fields());
      typed.put(AGAIN, new String[] {""});
      chain.doFilter(new OtherFields(request, typed), response);
    }
  }
}
