package org.earshot.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asked for a form's page with {@code ?again}, gives the page what was typed into the form that is
 * kept. Only ever on reading: a kept form is never carried out. It is forgotten with the next form
 * that is sent.
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
      forms.drop(request);
      chain.doFilter(request, response);
    } else if (request.getParameter(AGAIN) == null) {
      chain.doFilter(request, response);
    } else {
      again(request, response, chain);
    }
  }

  private void again(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String address = request.getRequestURI();
    Optional<KeptForms.Kept> kept =
        forms.of(request).filter(form -> address.equals(form.address()));
    if (kept.isEmpty()) {
      response.sendRedirect(address);
    } else {
      chain.doFilter(new Filled(request, kept.get().fields()), response);
    }
  }

  /** The request as if the form had been sent with it. */
  private static final class Filled extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields;

    Filled(HttpServletRequest request, Map<String, String[]> typed) {
      super(request);
      Map<String, String[]> all = new HashMap<>(typed);
      all.put(AGAIN, new String[] {""});
      this.fields = Collections.unmodifiableMap(all);
    }

    @Override
    public @Nullable String getParameter(String name) {
      String[] values = fields.get(name);
      return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.enumeration(fields.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return fields.get(name);
    }
  }
}
