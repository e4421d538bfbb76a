package org.earshot.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the house over HTTP, as programs and browsers do. */
public final class HttpCaller {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final String address;
  private final Map<String, String> headers;

  private HttpCaller(String address, Map<String, String> headers) {
    this.address = address;
    this.headers = headers;
  }

  public static HttpCaller to(int port) {
    return new HttpCaller("http://127.0.0.1:" + port, Map.of());
  }

  /** The same with one more header, or another value for it. */
  public HttpCaller with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new HttpCaller(address, more);
  }

  public HttpCaller bearer(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public Answer get(String path) {
    return call("GET", path, null);
  }

  /** The body as it is, for files that are no text. */
  public byte[] bytes(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    headers.forEach(request::setHeader);
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public Answer post(String path) {
    return call("POST", path, null);
  }

  public Answer post(String path, String json) {
    return with("Content-Type", "application/json").call("POST", path, json);
  }

  public Answer put(String path, String json) {
    return with("Content-Type", "application/json").call("PUT", path, json);
  }

  public Answer call(String method, String path, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::setHeader);
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    /** Empty where there is no such header. */
    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }
}
