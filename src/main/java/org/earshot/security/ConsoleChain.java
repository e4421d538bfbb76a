package org.earshot.security;

import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * The console's door: a form, a session, CSRF tokens. {@code /console/sign-in?error} follows a
 * wrong password, {@code ?wait} too many of them, {@code ?out} signing out, {@code ?ended} a form
 * that came after its session had ended ({@link TooLate}), {@code ?stranger} someone without an
 * account, {@code ?away} that the organisation's own sign-in did not work; {@code
 * /console/two-step} asks for the second step. Links that make an account or its password carry a
 * secret of their own and need no other token.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleChain {

  static final String HOME = "/console";
  static final String SIGN_IN = "/console/sign-in";
  static final String TWO_STEP = "/console/two-step";
  static final String SIGN_OUT = "/console/sign-out";

  private static final String[] LINKS = {"/console/setup", "/console/joining"};
  private static final String JOIN_ELSEWHERE = "/console/joining/with/*";

  @Bean
  @Order(4)
  SecurityFilterChain consoleDoor(
      HttpSecurity http,
      ConsoleRules rules,
      Onwards onwards,
      SingleSignOn organisation,
      Arrivals arrivals) {
    KeptForms forms = onwards.forms();
    if (!organisation.ways().isEmpty()) {
      http.oauth2Login(login -> organisation.opens(login, arrivals));
    }
    return http.securityMatcher(HOME, "/console/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(SIGN_IN)
                    .permitAll()
                    .requestMatchers(LINKS)
                    .permitAll()
                    .requestMatchers(HttpMethod.GET, JOIN_ELSEWHERE)
                    .permitAll()
                    .anyRequest()
                    .access(rules))
        .formLogin(
            form ->
                form.loginPage(SIGN_IN)
                    .loginProcessingUrl(SIGN_IN)
                    .successHandler(
                        (request, response, who) ->
                            response.sendRedirect(onwards.afterThePassword(who, request, response)))
                    .failureHandler(backToTheForm()))
        .logout(out -> out.logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?out"))
        .requestCache(cache -> cache.requestCache(onwards.pages()))
        .exceptionHandling(
            refusals ->
                refusals
                    .accessDeniedHandler(new TooLate(forms))
                    .authenticationEntryPoint(ConsoleChain::askToSignIn))
        .addFilterAfter(new ShownAgain(forms), AuthorizationFilter.class)
        .csrf(csrf -> csrf.csrfTokenRequestHandler(eagerTokens()).ignoringRequestMatchers(LINKS))
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

  /** A script that refreshes figures must not swap a sign-in page in for them. */
  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (byScript(request)) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.sendRedirect(SIGN_IN);
    }
  }

  static boolean byScript(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  private static AuthenticationFailureHandler backToTheForm() {
    return (request, response, failure) -> {
      if (failure instanceof AuthenticationServiceException) {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return;
      }
      LastName.keep(request);
      response.sendRedirect(SIGN_IN + (failure instanceof LockedException ? "?wait" : "?error"));
    };
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
