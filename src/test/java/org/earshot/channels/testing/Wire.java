package org.earshot.channels.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** A server whose answers are worked out from each request. */
final class Wire implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final WireMockServer server;

  Wire(Function<Request, ResponseDefinitionBuilder> answers) {
    server =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(64)
                .disableRequestJournal()
                .extensions(
                    new ResponseDefinitionTransformerV2() {
                      @Override
                      public ResponseDefinition transform(ServeEvent event) {
                        return answers.apply(event.getRequest()).build();
                      }

                      @Override
                      public String getName() {
                        return "worked-out";
                      }
                    }));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(aResponse()));
  }

  String url() {
    return "http://127.0.0.1:" + server.port();
  }

  static ResponseDefinitionBuilder json(int status, Object body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json")
        .withBody(JSON.writeValueAsString(body));
  }

  static ResponseDefinitionBuilder reset() {
    return aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
  }

  static ResponseDefinitionBuilder silence(Duration hang) {
    return aResponse().withStatus(504).withFixedDelay((int) hang.toMillis());
  }

  static Map<String, String> form(String encoded) {
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : encoded.isEmpty() ? new String[0] : encoded.split("&")) {
      String[] parts = pair.split("=", 2);
      form.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
    }
    return form;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  static String query(String url) {
    int mark = url.indexOf('?');
    return mark < 0 ? "" : url.substring(mark + 1);
  }

  static String path(String url) {
    return url.split("\\?", 2)[0];
  }

  @Override
  public void close() {
    server.stop();
  }
}
