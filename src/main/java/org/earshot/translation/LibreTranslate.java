package org.earshot.translation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.translation.NotTranslated.Why;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * LibreTranslate's HTTP interface. What its errors say is never passed on: it may hold the text.
 */
final class LibreTranslate {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LONGEST_ANSWER = 1 << 20;

  private final TranslationSettings settings;
  private final RestClient server;

  LibreTranslate(TranslationSettings settings) {
    this.settings = settings;
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(settings.connectTimeout());
    requests.setReadTimeout(settings.readTimeout());
    server = RestClient.builder().requestFactory(requests).build();
  }

  /** From which languages it translates into which, by its own codes. */
  Map<String, Set<String>> languages() {
    Map<String, Set<String>> known = new HashMap<>();
    for (JsonNode language : send(server.get().uri(settings.url() + "/languages"))) {
      Set<String> targets = new TreeSet<>();
      language.path("targets").forEach(target -> targets.add(target.asString("")));
      known.put(language.path("code").asString(""), targets);
    }
    if (known.isEmpty()) {
      throw problem(Why.STRANGER);
    }
    return known;
  }

  /** One text at a time: a batch counts as so many requests, and fails as one. */
  String translate(String words, String from, String to) {
    Map<String, String> order = new HashMap<>();
    order.put("q", words);
    order.put("source", from);
    order.put("target", to);
    order.put("format", "text");
    String key = settings.apiKey();
    if (key != null) {
      order.put("api_key", key);
    }
    // As bytes: Spring would write an object into its debugging log.
    byte[] body = JSON.writeValueAsBytes(order);
    JsonNode answer =
        send(
            server
                .post()
                .uri(settings.url() + "/translate")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body));
    JsonNode translated = answer.path("translatedText");
    if (!translated.isString()) {
      throw problem(Why.STRANGER);
    }
    return translated.asString();
  }

  private JsonNode send(RestClient.RequestHeadersSpec<?> request) {
    try {
      return Objects.requireNonNull(
          request
              .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
              .accept(MediaType.APPLICATION_JSON)
              .exchange((sent, response) -> read(response)));
    } catch (ResourceAccessException unreached) {
      throw problem(Why.DOWN);
    }
  }

  private JsonNode read(ClientHttpResponse response) throws IOException {
    int status = response.getStatusCode().value();
    JsonNode body = json(response);
    if (status != 200) {
      throw problem(why(status, body.path("error").asString("").toLowerCase(Locale.ROOT)));
    }
    return body;
  }

  private static JsonNode json(ClientHttpResponse response) throws IOException {
    byte[] body = response.getBody().readNBytes(LONGEST_ANSWER);
    try {
      return JSON.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (JacksonException other) {
      return MissingNode.getInstance();
    }
  }

  /**
   * It says with 400 what others say with 403, 404 and 413, and with 403 also that it has been
   * asked too often: only its words tell them apart, which it has in several languages.
   */
  private static Why why(int status, String error) {
    if (error.contains("not available as a target")) {
      // With 500, since it is caught with what goes wrong in translating.
      return Why.LANGUAGE;
    }
    return switch (status) {
      case 400 -> whyBad(error);
      case 403 -> error.contains("too many request") ? Why.LIMIT : Why.KEY;
      case 401 -> Why.KEY;
      case 413 -> Why.LENGTH;
      case 429 -> Why.LIMIT;
      case 500 -> Why.TEXT;
      case 502, 503, 504 -> Why.DOWN;
      default -> Why.STRANGER;
    };
  }

  private static Why whyBad(String error) {
    if (error.contains("api key")) {
      return Why.KEY;
    }
    if (error.contains("not supported")) {
      return Why.LANGUAGE;
    }
    return error.contains("exceeds") ? Why.LENGTH : Why.TEXT;
  }

  NotTranslated problem(Why why) {
    String host = settings.host();
    String words =
        switch (why) {
          case LANGUAGE -> "%s does not translate from this language.";
          case LENGTH -> "This is longer than %s takes.";
          case TEXT -> "%s could make nothing of it.";
          case KEY -> "%s wants an API key, or refuses the one that is set.";
          case LIMIT -> "%s has translated as much as it will for now. Try again later.";
          case DOWN -> "%s does not answer. Try again later.";
          case STRANGER -> "What answers at %s is no LibreTranslate server.";
          case OFF -> "No server for machine translation is set.";
        };
    return new NotTranslated(why, words.formatted(host));
  }
}
