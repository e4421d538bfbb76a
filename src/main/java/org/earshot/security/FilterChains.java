package org.earshot.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.ForwardedHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may come in by which door. The console's chain stands in {@link ConsoleChain}.
 *
 * <ol>
 *   <li>Providers' webhooks and probes: no filter at all. Adapters check signatures themselves, and
 *       every filter would cost time on the hot path.
 *   <li>{@code /api/v1}: bearer tokens, no session, problem details; its OpenAPI is open to all.
 *   <li>{@code /actuator/prometheus}: straight from this machine, or an administrator's token;
 *       nothing else of the actuator.
 *   <li>{@code /console}: officers who signed in.
 *   <li>Cards of consultations: the one thing that other sites may frame.
 *   <li>Everything else: open to all, without cookies, so that it can be cached.
 * </ol>
 */
@Configuration(proxyBeanMethods = false)
class FilterChains {

  private static final String ADMINISTRATOR = Officer.Role.ADMINISTRATOR.name();

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  /** Before anybody reads a form: signing in does so first. */
  @Bean
  FilterRegistrationBean<CleanFields> cleanFields() {
    FilterRegistrationBean<CleanFields> filter = new FilterRegistrationBean<>(new CleanFields());
    filter.addUrlPatterns("/console/*", "/simulator/*");
    filter.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
    return filter;
  }

  /** In place of Spring Boot's own, before everything else. */
  @Bean
  FilterRegistrationBean<ForwardedHeaderFilter> passedOn() {
    FilterRegistrationBean<ForwardedHeaderFilter> filter =
        new FilterRegistrationBean<>(new PassedOn());
    filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  @Order(1)
  SecurityFilterChain webhookDoor() {
    return new DefaultSecurityFilterChain(
        any("/channels/**", "/actuator/health", "/actuator/health/**"));
  }

  @Bean
  @Order(2)
  SecurityFilterChain apiDoor(HttpSecurity http, Tokens tokens, JsonMapper json) {
    byToken(http.securityMatcher("/api/v1/**"), tokens, new Problems(json))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/api/v1/openapi.json", "/api/v1/openapi.json/**")
                    .permitAll()
                    .anyRequest()
                    .access(FilterChains::byRole));
    return http.build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain metricsDoor(HttpSecurity http, Tokens tokens, JsonMapper json) {
    byToken(http.securityMatcher("/actuator/**"), tokens, new Problems(json))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/actuator/prometheus")
                    .access(
                        AuthorizationManagers.anyOf(
                            AuthorityAuthorizationManager.hasRole(ADMINISTRATOR),
                            (who, context) ->
                                new AuthorizationDecision(Loopback.direct(context.getRequest()))))
                    .anyRequest()
                    .denyAll());
    return http.build();
  }

  private static AuthorizationDecision byRole(
      Supplier<? extends Authentication> who, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    return new AuthorizationDecision(
        who.get().getPrincipal() instanceof SignedIn principal
            && WhoMay.roles(request.getMethod(), request.getRequestURI())
                .filter(roles -> roles.contains(principal.officer().role()))
                .isPresent());
  }

  /** The cards, and nothing else, may stand in the frames of other sites. */
  @Bean
  @Order(5)
  SecurityFilterChain cardDoor(HttpSecurity http) {
    return stateless(http)
        .securityMatcher("/consultations/*/card")
        .headers(
            headers ->
                headers
                    .frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                    .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                    .contentSecurityPolicy(
                        policy ->
                            policy.policyDirectives(
                                "default-src 'none'; style-src 'self'; base-uri 'none';"
                                    + " form-action 'none'; frame-ancestors *")))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(6)
  SecurityFilterChain publicDoor(HttpSecurity http) {
    return stateless(http)
        .headers(FilterChains::strict)
        .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
        .addFilterBefore(new SameOrigin(), AuthorizationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  /** Only our own scripts, styles and pictures; in nobody's frame; no path told to other sites. */
  static void strict(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    "default-src 'self'; img-src 'self' data:; object-src 'none';"
                        + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'"))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
  }

  private static HttpSecurity byToken(HttpSecurity http, Tokens tokens, Problems problems) {
    return stateless(http)
        .addFilterBefore(new BearerTokens(tokens, problems), AnonymousAuthenticationFilter.class)
        .exceptionHandling(
            refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems));
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  private static RequestMatcher any(String... patterns) {
    return new OrRequestMatcher(
        java.util.Arrays.stream(patterns)
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .map(RequestMatcher.class::cast)
            .toList());
  }
}
