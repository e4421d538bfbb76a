package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No header of a visitor's leads a redirect, or a page's links, to another site. */
@IntegrationTest
class PassedOnTests {

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-Host, evil.example",
    "X-Forwarded-Port, 666",
    "X-Forwarded-Prefix, /evil",
    "X-Forwarded-Prefix, //evil.example",
    "Forwarded, host=evil.example;proto=https",
    "X-Forwarded-Proto, https"
  })
  void a_redirect_stays_here(String header, String value) {
    Answer sent = HttpCaller.to(port).with(header, value).get("/console/history");

    assertThat(sent.status()).isIn(302, 303);
    assertThat(sent.header("Location")).isEqualTo("/console/sign-in");
    assertThat(HttpCaller.to(port).with(header, value).get("/").body())
        .doesNotContain("evil.example", "=\"/evil", ":666");
  }

  @Test
  void a_redirect_without_a_proxy_stays_here_too() {
    assertThat(HttpCaller.to(port).get("/console").header("Location"))
        .isEqualTo("/console/sign-in");
  }
}
