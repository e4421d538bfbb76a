package org.earshot.translation;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A server that answers in LibreTranslate's shapes, and knows Polish, Urdu and Chinese. */
public final class FakeLibreTranslate implements AutoCloseable {

  private static final String LANGUAGES =
      """
      [{"code":"en","name":"English","targets":["en","pl","ur","zh-Hans"]},
       {"code":"pl","name":"Polish","targets":["en","pl"]},
       {"code":"ur","name":"Urdu","targets":["en","ur"]},
       {"code":"zh-Hans","name":"Chinese","targets":["en"]}]
      """;

  private final WireMockServer server =
      new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort());

  public FakeLibreTranslate() {
    server.start();
    works();
  }

  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** From now on it knows its languages, and no text; what was asked is forgotten. */
  public void works() {
    server.resetAll();
    server.stubFor(get("/languages").willReturn(okJson(LANGUAGES)));
  }

  public void translates(String words, String translated) {
    server.stubFor(of(words).willReturn(okJson(json("translatedText", translated))));
  }

  /** Refuses this text, or any where it is empty, as LibreTranslate does. */
  public void refuses(String words, int status, String error) {
    MappingBuilder which = words.isEmpty() ? post("/translate") : of(words);
    server.stubFor(which.willReturn(jsonResponse(json("error", error), status)));
  }

  private static MappingBuilder of(String words) {
    return post("/translate")
        .withRequestBody(
            matchingJsonPath(
                "$.q", com.github.tomakehurst.wiremock.client.WireMock.containing(words)));
  }

  private static String json(String name, String value) {
    return JsonMapper.shared().createObjectNode().put(name, value).toString();
  }

  /** What it was asked to translate, as JSON. */
  public List<String> asked() {
    return server.findAll(postRequestedFor(urlEqualTo("/translate"))).stream()
        .map(request -> request.getBodyAsString())
        .toList();
  }

  @Override
  public void close() {
    server.stop();
  }
}
