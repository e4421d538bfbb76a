package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Feedback reports over HTTP, as programs see them. */
@IntegrationTest
class ReportsContractTests {

  private static final String REPORT =
      """
      {"about": "Breaks", "who": "Carers", "views": "Many", "findings": ["Home first."],
       "limits": "Few", "translations": {"pl": {"findings": ["Dom."]}}}
      """;

  @LocalServerPort private int port;
  private HttpCaller api;

  @BeforeEach
  void arrive() {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
  }

  @Test
  void it_is_drafted_written_approved_by_a_second_officer_and_sent() {
    String report = open("reports-whole") + "/report";
    assertThat(api.put(report, REPORT).status()).isEqualTo(409);
    assertThat(api.get(report + "/draft").status()).isEqualTo(409);
    api.post("/api/v1/consultations/reports-whole/close");

    assertThat(api.get(report).status()).isEqualTo(404);
    assertThat(api.get(report + "/draft").json().path("who").asString())
        .contains("Fewer than 10 people took part.");
    assertThat(api.put(report, REPORT).json().path("state").asString()).isEqualTo("draft");
    assertThat(api.get(report).header("ETag")).isEqualTo("\"1\"");
    assertThat(api.post(report + "/approve").status()).isEqualTo(403);
    assertThat(api.post(report + "/send").status()).isEqualTo(409);
    HttpCaller second = HttpCaller.to(port).bearer(secondToken());
    assertThat(second.post(report + "/approve", "{\"version\": 2}").status()).isEqualTo(409);
    Answer approved = second.post(report + "/approve", "{\"version\": 1}");
    assertThat(approved.json().path("approved_by").asString()).isEqualTo("Second reader");
    assertThat(approved.json().path("findings").get(0).asString()).isEqualTo("Home first.");

    assertThat(api.post(report + "/send").status()).isEqualTo(202);
    assertThat(api.get(report + "/deliveries").json().path("total").asInt()).isZero();
  }

  @Test
  void what_is_wrong_is_named() {
    String report = open("reports-wrong") + "/report";
    api.post("/api/v1/consultations/reports-wrong/close");

    Answer wrong = api.put(report, "{\"about\": \"Breaks\", \"findings\": [\"\"]}");

    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.json().path("errors").toString())
        .contains("\"who\"", "\"findings[0]\"", "\"views\"", "\"limits\"");
    assertThat(api.put(report, "{\"finding\": \"x\"}").status()).isEqualTo(400);
    assertThat(api.get("/api/v1/consultations/nothing/report").status()).isEqualTo(404);
  }

  private String open(String slug) {
    String address = "/api/v1/consultations/" + slug;
    api.put(address, SetUpRecord.of("Reports", "short-breaks"));
    assertThat(api.post(address + "/open").status()).isEqualTo(200);
    return address;
  }

  private String secondToken() {
    return api.post("/api/v1/tokens", "{\"name\": \"Second reader\", \"role\": \"officer\"}")
        .json()
        .path("token")
        .asString();
  }
}
