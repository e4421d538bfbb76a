package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;

/** Tells the page that says "no" who might have been told "yes". */
public final class RefusedPage {

  private static final String ROLES = RefusedPage.class.getName();

  private RefusedPage() {}

  /** The roles that may do what was asked for; empty where that was not the reason. */
  public static List<Officer.Role> roles(HttpServletRequest request) {
    return request.getAttribute(ROLES) instanceof Set<?> roles
        ? roles.stream().map(Officer.Role.class::cast).sorted().toList()
        : List.of();
  }

  static void explain(HttpServletRequest request, AccessDeniedException why) {
    Optional<Officer.Role> asking = WhoAsks.of(request).map(Officer::role);
    if (!(why instanceof CsrfException) && asking.isPresent()) {
      found(request)
          .filter(roles -> !roles.contains(asking.get()))
          .ifPresent(roles -> request.setAttribute(ROLES, roles));
    }
  }

  /** What nobody may open is not there. */
  static HttpStatus status(HttpServletRequest request, AccessDeniedException why) {
    return why instanceof CsrfException || found(request).isPresent()
        ? HttpStatus.FORBIDDEN
        : HttpStatus.NOT_FOUND;
  }

  private static Optional<Set<Officer.Role>> found(HttpServletRequest request) {
    return WhoMay.roles(request.getMethod(), request.getRequestURI());
  }
}
