package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The officer behind a request; on the console also while an error page is made for it. */
public final class WhoAsks {

  private WhoAsks() {}

  /** Empty for the public, and for machines without a token. */
  public static Optional<Officer> of(HttpServletRequest request) {
    return officer(SecurityContextHolder.getContext()).or(() -> officer(remembered(request)));
  }

  private static @Nullable SecurityContext remembered(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? null
        : (SecurityContext)
            session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
  }

  private static Optional<Officer> officer(@Nullable SecurityContext context) {
    Authentication who = context == null ? null : context.getAuthentication();
    return who != null && who.getPrincipal() instanceof SignedIn principal
        ? Optional.of(principal.officer())
        : Optional.empty();
  }
}
