package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Who comes through the console's door: signed in by every step, and with a role that may. */
@Component
class ConsoleRules implements AuthorizationManager<RequestAuthorizationContext> {

  private static final AuthorizationDecision NO = new AuthorizationDecision(false);

  private final Officers officers;
  private final SecuritySettings settings;

  ConsoleRules(Officers officers, SecuritySettings settings) {
    this.officers = officers;
    this.settings = settings;
  }

  /**
   * @throws SecondStepAwaited where that is all that is missing
   */
  @Override
  public AuthorizationResult authorize(
      Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
    return who.get().getPrincipal() instanceof SignedIn session && officers.active(session)
        ? decide(session, context.getRequest())
        : NO;
  }

  private AuthorizationDecision decide(SignedIn session, HttpServletRequest request) {
    String path = request.getRequestURI();
    boolean free =
        switch (settings.awaited(session)) {
          case NOTHING -> true;
          case CODE -> path.equals(ConsoleChain.TWO_STEP);
          case SET_UP -> path.startsWith(ConsoleChain.TWO_STEP);
        };
    if (!free) {
      throw new SecondStepAwaited(NO);
    }
    return new AuthorizationDecision(
        WhoMay.roles(request.getMethod(), path)
            .filter(roles -> roles.contains(session.officer().role()))
            .isPresent());
  }
}
