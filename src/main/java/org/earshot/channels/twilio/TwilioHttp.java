package org.earshot.channels.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import java.net.URI;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries the SDK's requests: one try each, as the SDK's own three tries after a server fault may
 * send a message three times; with our time-outs; to another address where one is set.
 */
final class TwilioHttp extends NetworkHttpClient {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int CONNECTIONS = 32;

  private final @Nullable URI apiUrl;

  TwilioHttp(TwilioSettings settings) {
    super(client(settings));
    this.apiUrl = settings.apiUrl();
  }

  static HttpClientBuilder client(TwilioSettings settings) {
    Timeout read = Timeout.of(settings.readTimeout());
    ConnectionConfig connections =
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(settings.connectTimeout()))
            .setSocketTimeout(read)
            .setValidateAfterInactivity(TimeValue.ofSeconds(1))
            .setTimeToLive(TimeValue.ofMinutes(5))
            .build();
    RequestConfig requests =
        RequestConfig.custom()
            .setResponseTimeout(read)
            .setConnectionRequestTimeout(Timeout.of(settings.connectTimeout()))
            .build();
    return HttpClientBuilder.create()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(connections)
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .build())
        // The SDK puts its own time-outs on each request; ours are put in their place.
        .addExecInterceptorFirst(
            "time-outs",
            (request, scope, chain) -> {
              scope.clientContext.setRequestConfig(requests);
              return chain.proceed(request, scope);
            })
        .disableAutomaticRetries();
  }

  @Override
  public Response reliableRequest(Request request) {
    return reliableRequest(request, RETRY_CODES, 1, 0);
  }

  /** Answers other than success are thrown here, while their real status is known. */
  @Override
  public Response makeRequest(Request request) {
    Response response = super.makeRequest(apiUrl == null ? request : rerouted(request, apiUrl));
    int status = response.getStatusCode();
    if (status >= 400) {
      throw new ApiException(
          "Twilio answered " + status, code(response), null, status, status, null, null, null);
    }
    return response;
  }

  private static @Nullable Integer code(Response response) {
    try {
      int code = JSON.readTree(response.getContent()).path("code").asInt(0);
      return code == 0 ? null : code;
    } catch (JacksonException | IllegalArgumentException notJson) {
      return null;
    }
  }

  private static Request rerouted(Request request, URI to) {
    URI asked = URI.create(request.getUrl());
    String base = to.toString().replaceAll("/+$", "");
    String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
    Request other = new Request(request.getMethod(), base + asked.getRawPath() + query);
    other.setAuth(request.getUsername(), request.getPassword());
    other.setContentType(request.getContentType());
    other.setBody(request.getBody());
    other.setUserAgentExtensions(request.getUserAgentExtensions());
    request.getQueryParams().forEach((name, all) -> all.forEach(v -> other.addQueryParam(name, v)));
    request.getPostParams().forEach((name, all) -> all.forEach(v -> other.addPostParam(name, v)));
    request
        .getHeaderParams()
        .forEach((name, all) -> all.forEach(v -> other.addHeaderParam(name, v)));
    return other;
  }
}
