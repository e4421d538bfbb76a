package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.earshot.privacy.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Someone comes back from their organisation's sign-in: to their account, or with a link that gives
 * them one. Whoever has neither stays outside.
 */
@Component
public class Arrivals implements AuthenticationSuccessHandler {

  private static final String LINK = Arrivals.class.getName() + ".link";
  private static final Duration SOON = Duration.ofMinutes(10);

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final Invitations invitations;
  private final JdbcOfficers officers;
  private final Onwards onwards;
  private final Audit audit;
  private final InstantSource clock;

  Arrivals(
      Invitations invitations,
      JdbcOfficers officers,
      Onwards onwards,
      Audit audit,
      InstantSource clock) {
    this.clock = clock;
    this.invitations = invitations;
    this.officers = officers;
    this.onwards = onwards;
    this.audit = audit;
  }

  /** Whoever now signs in at their organisation in this browser takes up this link, if soon. */
  public void expect(HttpServletRequest request, String token) {
    request.getSession().setAttribute(LINK, new Link(token, clock.instant().plus(SOON)));
  }

  /** Whoever signs in next does so for themselves. */
  static void expectNobody(HttpServletRequest request) {
    request.getSession().removeAttribute(LINK);
  }

  private record Link(String token, Instant until) implements Serializable {}

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    SignedIn account = who.getPrincipal() instanceof OidcUser user ? account(request, user) : null;
    if (account == null) {
      admit(null, request, response);
      response.sendRedirect(ConsoleChain.SIGN_IN + "?stranger");
      return;
    }
    account.vouchedFor();
    audit.record(account.officer().id(), "signed in at their organisation", "");
    Authentication admitted =
        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
    admit(admitted, request, response);
    response.sendRedirect(onwards.afterThePassword(admitted, request, response));
  }

  private @Nullable SignedIn account(HttpServletRequest request, OidcUser user) {
    URL issuer = user.getIssuer();
    String subject = user.getSubject();
    if (issuer == null || subject == null) {
      return null;
    }
    Identity identity = new Identity(issuer.toString(), subject);
    String link = link(request);
    if (link != null) {
      join(link, identity);
    }
    return officers.signingIn(identity).orElse(null);
  }

  private void join(String link, Identity identity) {
    try {
      Officer officer = invitations.accept(link, identity);
      audit.record(officer.id(), "chose their organisation's sign-in by a link", "");
    } catch (Refused tooLate) {
      // The link was used or ended meanwhile: an account that they have lets them in all the same.
    }
  }

  private @Nullable String link(HttpServletRequest request) {
    Object expected = request.getSession().getAttribute(LINK);
    expectNobody(request);
    return expected instanceof Link link && clock.instant().isBefore(link.until())
        ? link.token()
        : null;
  }

  /** The console knows accounts; what the organisation's sign-in said is let go of. */
  private void admit(
      @Nullable Authentication who, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
