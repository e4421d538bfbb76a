package org.earshot.translation;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which server translates.
 *
 * @param url where it is; nothing is translated by machine without it
 * @param apiKey for a server that wants one
 * @param connectTimeout how long to wait until it can be reached
 * @param readTimeout how long one text may take
 */
@ConfigurationProperties("earshot.translation")
record TranslationSettings(
    @Nullable String url,
    @Nullable String apiKey,
    @DefaultValue("5s") Duration connectTimeout,
    @DefaultValue("60s") Duration readTimeout) {

  TranslationSettings {
    url = url == null || url.isBlank() ? null : url.strip().replaceFirst("/+$", "");
    apiKey = apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
    if (url != null && !isAddress(url)) {
      throw new IllegalArgumentException(
          "earshot.translation.url must be the address of a LibreTranslate server, like"
              + " https://translate.example.org");
    }
  }

  private static boolean isAddress(String url) {
    try {
      URI address = URI.create(url);
      String scheme = address.getScheme();
      return address.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Its host by name; empty where none is set. */
  String host() {
    return url == null ? "" : URI.create(url).getHost();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return "TranslationSettings[" + url + "]";
  }
}
