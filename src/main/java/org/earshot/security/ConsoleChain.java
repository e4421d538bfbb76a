package org.earshot.security;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The console's door: a form, a session, CSRF tokens. {@code /console/sign-in?error} follows a
 * wrong password, {@code ?wait} too many of them, {@code ?out} signing out.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleChain {

  private static final String SIGN_IN = "/console/sign-in";

  @Bean
  @Order(4)
  SecurityFilterChain consoleDoor(HttpSecurity http, Officers officers) {
    return http.securityMatcher("/console", "/console/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(SIGN_IN, "/console/setup")
                    .permitAll()
                    .anyRequest()
                    .access(signedInAndActive(officers)))
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .loginProcessingUrl(SIGN_IN)
                    .defaultSuccessUrl("/console")
                    .failureHandler(backToTheForm()))
        .logout(out -> out.logoutUrl("/console/sign-out").logoutSuccessUrl(SIGN_IN + "?out"))
        .csrf(csrf -> csrf.csrfTokenRequestHandler(eagerTokens()))
        .headers(FilterChains::strict)
        .build();
  }

  /** The console's cookie is sent to the console only, never to a script, never in an address. */
  @Bean
  ServletContextInitializer consoleCookie(@Value("${earshot.public-url}") String publicUrl) {
    return context -> {
      SessionCookieConfig cookie = context.getSessionCookieConfig();
      cookie.setPath("/console");
      cookie.setHttpOnly(true);
      cookie.setSecure(publicUrl.startsWith("https:"));
      context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
    };
  }

  @Bean
  CookieSameSiteSupplier consoleCookieSameSite() {
    return CookieSameSiteSupplier.ofLax();
  }

  private static AuthorizationManager<RequestAuthorizationContext> signedInAndActive(
      Officers officers) {
    return (who, context) ->
        new AuthorizationDecision(
            who.get().getPrincipal() instanceof SignedIn principal
                && officers.active(principal.officer().id()));
  }

  private static AuthenticationFailureHandler backToTheForm() {
    return (request, response, failure) ->
        response.sendRedirect(
            request.getContextPath()
                + SIGN_IN
                + (failure instanceof LockedException ? "?wait" : "?error"));
  }

  /**
   * A token that is made only when a long page reaches its form comes too late for the session's
   * cookie: the answer is on its way by then.
   */
  private static XorCsrfTokenRequestAttributeHandler eagerTokens() {
    XorCsrfTokenRequestAttributeHandler tokens = new XorCsrfTokenRequestAttributeHandler();
    tokens.setCsrfRequestAttributeName(null);
    return tokens;
  }
}
