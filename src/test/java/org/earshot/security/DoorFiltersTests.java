package org.earshot.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequestWrapper;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorFiltersTests {

  private final MockHttpServletRequest request =
      new MockHttpServletRequest("POST", "/simulator/messages");

  @Test
  void a_page_of_ours_may_post() throws Exception {
    request.addHeader("Sec-Fetch-Site", "same-origin");
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void a_page_of_someone_else_may_not() throws Exception {
    request.addHeader("Sec-Fetch-Site", "cross-site");
    assertThat(status()).isEqualTo(403);
  }

  @Test
  void an_older_browser_is_told_by_its_origin() throws Exception {
    request.addHeader("Host", "localhost:8080");
    request.addHeader("Origin", "https://elsewhere.example");
    assertThat(status()).isEqualTo(403);
  }

  @Test
  void and_let_in_by_it() throws Exception {
    request.addHeader("Host", "localhost:8080");
    request.addHeader("Origin", "http://localhost:8080");
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void an_origin_that_is_none_is_not_ours() throws Exception {
    request.addHeader("Origin", "null");
    assertThat(status()).isEqualTo(403);
  }

  @Test
  void a_program_says_neither_and_may_post() throws Exception {
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void everybody_may_read() throws Exception {
    request.setMethod("GET");
    request.addHeader("Sec-Fetch-Site", "cross-site");
    assertThat(status()).isEqualTo(200);
  }

  @Test
  void what_comes_straight_from_this_machine_is_known() {
    request.setRemoteAddr("127.0.0.1");
    assertThat(Loopback.direct(new HttpServletRequestWrapper(request))).isTrue();
    request.setRemoteAddr("192.0.2.7");
    assertThat(Loopback.direct(request)).isFalse();
  }

  @Test
  void what_a_proxy_passed_on_does_not_come_straight_whatever_it_claims() {
    request.setRemoteAddr("127.0.0.1");
    request.addHeader("X-Forwarded-For", "127.0.0.1");
    assertThat(Loopback.direct(request)).isFalse();
  }

  private int status() throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    new SameOrigin().doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}
