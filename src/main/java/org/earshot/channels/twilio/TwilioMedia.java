package org.earshot.channels.twilio;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.earshot.channels.media.Download;
import org.earshot.channels.media.LimitedBody;
import org.earshot.channels.media.MediaSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Fetches from Twilio. Its own address leads on to a short-lived one: we follow that to the hosts
 * that Twilio's documentation names and no others, and show our token to Twilio's own address only.
 */
@Component
@WhenTwilio
final class TwilioMedia implements MediaSource, DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(TwilioMedia.class);
  private static final URI TWILIO = URI.create("https://api.twilio.com");

  /** Twilio leads on twice at most. */
  private static final int HOPS = 3;

  private final TwilioSettings settings;
  private final MediaHosts hosts;
  private final CloseableHttpClient http;
  private final String base;

  TwilioMedia(TwilioSettings settings) {
    URI own = settings.apiUrl() == null ? TWILIO : settings.apiUrl();
    this.settings = settings;
    this.hosts = new MediaHosts(own, settings.mediaHosts());
    this.base = own.toString().replaceAll("/+$", "");
    this.http =
        TwilioHttp.client(settings).disableRedirectHandling().disableCookieManagement().build();
  }

  @Override
  public Set<String> channels() {
    return Set.of(Addresses.SMS, Addresses.WHATSAPP);
  }

  @Override
  public Download fetch(String reference, long largest) {
    return FormMedia.path(settings.account(), reference)
        .map(path -> follow(URI.create(base + path), largest))
        .orElseGet(Download.Refused::new);
  }

  private Download follow(URI first, long largest) {
    URI at = first;
    try {
      for (int hop = 0; hop < HOPS; hop++) {
        Step step = get(at, largest);
        URI next = step.next();
        if (next == null) {
          return step.download();
        }
        if (!hosts.allow(next)) {
          log.warn("Twilio led on to a host that is not among earshot.twilio.media-hosts");
          return new Download.Refused();
        }
        at = next;
      }
      return new Download.Refused();
    } catch (IOException | IllegalArgumentException failure) {
      log.warn("A recording could not be fetched: {}", failure.getClass().getSimpleName());
      return new Download.NotNow();
    }
  }

  /** What one request came to: the file or its fate, or where to go next. */
  private record Step(Download download, @Nullable URI next) {}

  private Step get(URI at, long largest) throws IOException {
    HttpGet request = new HttpGet(at);
    if (hosts.own(at)) {
      request.setHeader("Authorization", "Basic " + credentials());
    }
    return http.execute(request, response -> step(at, response, largest));
  }

  private static Step step(URI at, ClassicHttpResponse response, long largest) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader("Location");
    if (status >= 300 && status < 400 && location != null) {
      return new Step(new Download.NotNow(), at.resolve(location.getValue()));
    }
    HttpEntity body = response.getEntity();
    return new Step(
        status == 200 && body != null ? LimitedBody.read(body.getContent(), largest) : fate(status),
        null);
  }

  private static Download fate(int status) {
    return switch (status) {
      case 404, 410 -> new Download.Gone();
      case 400, 401, 403 -> new Download.Refused();
      default -> new Download.NotNow();
    };
  }

  private String credentials() {
    byte[] both = (settings.account() + ":" + settings.token()).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(both);
  }

  @Override
  public void destroy() throws IOException {
    http.close();
  }
}
