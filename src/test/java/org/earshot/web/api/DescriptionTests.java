package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.web.HttpCaller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document says which fields are always there, and which may be null. */
@IntegrationTest
class DescriptionTests {

  @LocalServerPort private int port;
  private ApiDocument document;

  @BeforeEach
  void read() {
    document = ApiDocument.at(port);
  }

  @Test
  void what_we_write_is_always_there_and_null_where_there_is_nothing() {
    assertThat(document.schema("ResultLine"))
        .isEqualTo(
            json(
                """
                {"properties": {
                   "question": {"type": "string"}, "ask": {"type": "string"},
                   "type": {"type": "string"},
                   "answered": {"type": ["integer", "null"], "format": "int64"},
                   "skipped": {"type": ["integer", "null"], "format": "int64"},
                   "dont_know": {"type": ["integer", "null"], "format": "int64"},
                   "counts": {"type": "array", "items": {"$ref": "#/components/schemas/Count"}},
                   "median": {"type": ["number", "null"]},
                   "codes": {"type": ["array", "null"],
                             "items": {"$ref": "#/components/schemas/Code"}},
                   "hidden": {"type": ["string", "null"],
                              "enum": ["few_answered", "not_shown", null],
                              "description": "few_answered: fewer than 10 did. not_shown: fewer than \
                10 did, or it would tell of so few; which of them would tell too. Null where it is \
                told."}},
                 "required": ["answered", "ask", "codes", "counts", "dont_know", "hidden", "median",
                              "question", "skipped", "type"]}
                """));
    assertThat(document.schema("ResponseLine"))
        .isEqualTo(
            json(
                """
                {"properties": {
                   "id": {"type": "string", "format": "uuid"},
                   "channel": {"type": "string"}, "language": {"type": "string"},
                   "started_at": {"type": "string", "format": "date-time"},
                   "completed_at": {"type": ["string", "null"], "format": "date-time"},
                   "version": {"type": "string"},
                   "answers": {"type": "object", "additionalProperties": true},
                   "partner": {"type": ["string", "null"]},
                   "after_closing": {"type": ["boolean", "null"]}},
                 "required": ["answers", "channel", "completed_at", "id", "language", "started_at",
                              "version"]}
                """));
  }

  @Test
  void what_callers_send_may_lack_whatever_may_be_null() {
    assertThat(document.schema("TokenOrder"))
        .isEqualTo(
            json(
                """
                {"properties": {
                   "name": {"type": "string"},
                   "role": {"type": "string", "enum": ["administrator", "officer", "translator",
                                                       "analyst", "observer"]},
                   "expires_on": {"type": ["string", "null"], "format": "date"}},
                 "required": ["name", "role"]}
                """));
    assertThat(document.schema("Outcome"))
        .isEqualTo(
            json(
                """
                {"properties": {
                   "summary": {"type": "string"},
                   "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}},
                   "translations": {"type": ["object", "null"],
                     "additionalProperties": {"$ref": "#/components/schemas/Translation"}},
                   "unanswered": {"type": ["array", "null"],
                     "items": {"$ref": "#/components/schemas/Unanswered"}},
                   "decision": {"anyOf": [{"$ref": "#/components/schemas/Decision"},
                                          {"type": "null"}]}},
                 "required": ["items", "summary"]}
                """));
    assertThat(document.schema("SetUp").path("required").isMissingNode()).isTrue();
    assertThat(document.schema("SetUp").path("properties").path("lead"))
        .isEqualTo(
            json("{\"anyOf\": [{\"$ref\": \"#/components/schemas/Lead\"}, {\"type\": \"null\"}]}"));
    assertThat(document.schema("SetUp").path("properties").path("recordings"))
        .isEqualTo(json("{\"type\": [\"string\", \"null\"], \"enum\": [\"yes\", \"no\", null]}"));
  }

  @Test
  void what_is_written_in_among_other_fields_is_described_like_them() {
    assertThat(document.schema("OutcomeLine").path("required"))
        .isEqualTo(
            json(
                """
                ["approved_at", "approved_by", "author", "items", "sent_at", "state", "summary",
                 "version"]
                """));
    assertThat(document.schema("ConsultationLine").path("required"))
        .isEqualTo(
            json(
                """
                ["closed_at", "feedback_due", "open_languages", "opened_at", "outcome_due",
                 "paused_at", "slug", "state", "version"]
                """));
  }

  @Test
  void a_value_of_any_kind_is_described_as_one_and_buttons_may_be_missing() {
    JsonNode heard = document.schema("Understood");
    assertThat(heard.path("properties").path("value")).isEqualTo(json("{}"));
    assertThat(heard.path("required"))
        .isEqualTo(json("[\"as\", \"command\", \"question\", \"value\"]"));
    assertThat(document.schema("Bubble").path("required"))
        .isEqualTo(json("[\"segments\", \"text\"]"));
  }

  @Test
  void a_preview_is_what_the_document_says() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
    String script =
        "{\"conversation\": \"short-breaks\", \"channel\": \"telegram\","
            + " \"said\": [\"yes\", \"2\", \"1 and 3\", \"skip\", \"MORE\", \"maybe 4\"]}";

    document.describes("Script", json(script));
    document.describes("Played", api.post("/api/v1/preview", script).json());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "/consultations/described-nothing | {\"languages\": 3, \"kind\": \"poll\"}",
        "/consultations/described-nothing | {\"colour\": \"red\"}",
        "/consultations/described-nothing | no JSON at all",
      })
  void a_refusal_is_what_the_document_says(String path, String body) {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);

    document.describes("Problem", api.put("/api/v1" + path, body).json());
  }

  @Test
  void a_token_without_a_name_or_a_role_is_refused_by_name() {
    HttpCaller api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);

    for (String body : List.of("{}", "{\"name\": \"A machine\"}", "{\"role\": \"officer\"}")) {
      JsonNode problem = api.post("/api/v1/tokens", body).json();
      document.describes("Problem", problem);
      assertThat(problem.path("errors")).as(body).isNotEmpty();
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
