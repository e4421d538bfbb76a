package org.earshot.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * The organisation's own sign-in, by OpenID Connect: the registrations in Spring's settings {@code
 * spring.security.oauth2.client}. A provider is first asked about itself when somebody wants to
 * sign in there, so that Earshot starts and hears people while it is down.
 */
@Component
@EnableConfigurationProperties(OAuth2ClientProperties.class)
public class SingleSignOn implements ClientRegistrationRepository {

  static final String TO = "/console/sign-in/with";
  static final String BACK = "/console/sign-in/from";

  private static final Logger LOG = LoggerFactory.getLogger(SingleSignOn.class);

  private final List<Way> ways;

  SingleSignOn(
      OAuth2ClientProperties properties, @Value("${earshot.public-url}") String publicUrl) {
    String back = publicUrl + BACK + "/{registrationId}";
    this.ways =
        properties.getRegistration().entrySet().stream()
            .map(
                one ->
                    Way.of(
                        one.getKey(),
                        one.getValue().getClientName(),
                        new Discovery(() -> toUs(asked(one.getKey(), properties), back))))
            .sorted(Comparator.comparing(Way::name))
            .toList();
  }

  /** One by one: a provider that is down takes no other with it. */
  private static ClientRegistration asked(String id, OAuth2ClientProperties all) {
    OAuth2ClientProperties one = new OAuth2ClientProperties();
    one.getRegistration().put(id, all.getRegistration().get(id));
    one.getProvider().putAll(all.getProvider());
    return new OAuth2ClientPropertiesMapper(one).asClientRegistrations().values().iterator().next();
  }

  /** We ask who someone is, and for nothing else about them. */
  private static ClientRegistration toUs(ClientRegistration registration, String back) {
    return ClientRegistration.withClientRegistration(registration)
        .redirectUri(back)
        .scope(OidcScopes.OPENID)
        .build();
  }

  /** One provider to sign in at. */
  public static final class Way {

    private final String id;
    private final String name;
    private final Discovery provider;

    private Way(String id, String name, Discovery provider) {
      this.id = id;
      this.name = name;
      this.provider = provider;
    }

    private static Way of(String id, @Nullable String name, Discovery provider) {
      return new Way(id, name == null || name.isBlank() ? id : name, provider);
    }

    public String id() {
      return id;
    }

    /** As officers know it. */
    public String name() {
      return name;
    }

    /** Where signing in there begins. */
    public String address() {
      return TO + "/" + id;
    }
  }

  /** Puts this door beside the form; what goes wrong there is said by the form. */
  void opens(OAuth2LoginConfigurer<HttpSecurity> login, Arrivals arrivals) {
    login
        .loginPage(ConsoleChain.SIGN_IN)
        .authorizationEndpoint(there -> there.baseUri(TO))
        .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
        .successHandler(arrivals)
        .failureHandler(SingleSignOn::away)
        .withObjectPostProcessor(
            new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
              @Override
              public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(SingleSignOn::away);
                return filter;
              }
            });
  }

  private static void away(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    Arrivals.expectNobody(request);
    LOG.warn("The organisation's sign-in did not work: {}", why.getMessage(), why.getCause());
    response.sendRedirect(ConsoleChain.SIGN_IN + "?away");
  }

  /** By name; empty where only passwords are used. */
  public List<Way> ways() {
    return ways;
  }

  /** Empty where there is none of this name. */
  public Optional<Way> way(String id) {
    return ways.stream().filter(way -> way.id.equals(id)).findFirst();
  }

  /**
   * @throws RuntimeException if the provider does not say what it is, or cannot be reached, or is
   *     being asked already
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    return way(id).map(way -> way.provider.known()).orElse(null);
  }

  /**
   * What a provider says of itself, asked by one at a time: one that hangs holds up nobody else.
   */
  private static final class Discovery {

    private final ReentrantLock asking = new ReentrantLock();
    private final Supplier<ClientRegistration> provider;
    private volatile @Nullable ClientRegistration known;

    Discovery(Supplier<ClientRegistration> provider) {
      this.provider = provider;
    }

    ClientRegistration known() {
      ClientRegistration before = known;
      if (before != null) {
        return before;
      }
      if (!asking.tryLock()) {
        throw new IllegalStateException("The provider is being asked already");
      }
      try {
        ClientRegistration now = provider.get();
        known = now;
        return now;
      } finally {
        asking.unlock();
      }
    }
  }
}
