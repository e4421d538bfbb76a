package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.earshot.House;
import org.earshot.IntegrationTest;
import org.earshot.channels.Address;
import org.earshot.channels.Arrivals;
import org.earshot.channels.Inbound;
import org.earshot.web.HttpCaller;
import org.earshot.web.HttpCaller.Answer;
import org.earshot.web.SetUpRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outside contract for programs, call by call, over HTTP. */
@IntegrationTest
class ApiContractTests {

  private static final String CONSULTATIONS = "/api/v1/consultations";

  private static final String OUTCOME =
      """
      {"summary": "We listened",
       "items": [{"theme": "Notice", "you_said": "Two weeks is enough", "status": "done",
                  "we_did": "Two weeks it is", "questions": ["notice"], "options": ["breaks:away"]},
                 {"theme": "Money", "you_said": "More money", "status": "cannot_do",
                  "why": "There is none"}],
       "translations": {"ur": {"summary": "خلاصہ",
         "items": [{"theme": "نوٹس", "you_said": "دو ہفتے", "we_did": "دو ہفتے"},
                   {"theme": "رقم", "you_said": "مزید رقم", "why": "رقم نہیں ہے"}]}}}
      """;

  @LocalServerPort private int port;
  @Autowired private Arrivals arrivals;

  private HttpCaller api;
  private int received;

  @BeforeEach
  void signIn() {
    api = HttpCaller.to(port).bearer(House.BOOTSTRAP_TOKEN);
  }

  @Test
  void a_consultation_from_its_set_up_to_the_told_outcome() {
    String slug = CONSULTATIONS + "/contract-walk";
    Answer created = api.put(slug, SetUpRecord.of("The walk", "short-breaks"));
    assertThat(created.status()).isEqualTo(201);
    assertThat(api.put(slug, SetUpRecord.of("The whole walk", "short-breaks")).status())
        .isEqualTo(200);
    ApiDocument document = ApiDocument.at(port);
    document.describes("SetUp", JsonMapper.shared().readTree(SetUpRecord.of("A walk", "walks")));
    assertDraft(document.describes("ConsultationLine", api.get(slug).json()));

    assertThat(api.get(slug + "/findings").json())
        .allSatisfy(finding -> assertThat(finding.path("severity").asString()).isEqualTo("warns"));
    JsonNode open = document.describes("ConsultationLine", api.post(slug + "/open").json());
    assertThat(open.path("state").asString()).isEqualTo("open");
    assertThat(open.path("version").asString()).hasSize(64);
    assertThat(open.path("opened_at").asString()).endsWith("Z");

    everyoneAnswers("+447700900981");
    assertResponses(slug);
    document.describes("ResponseLine", api.get(slug + "/responses").json().get(0));
    for (String results : List.of("/results", "/results?whole=true")) {
      api.get(slug + results).json().forEach(one -> document.describes("ResultLine", one));
    }
    assertTable(slug);
    assertResults(slug);

    document.describes("Outcome", JsonMapper.shared().readTree(OUTCOME));
    JsonNode written =
        document.describes("OutcomeLine", api.put(slug + "/outcome", OUTCOME).json());
    assertThat(written.path("state").asString()).isEqualTo("draft");
    assertThat(api.post(slug + "/outcome/approve").status()).isEqualTo(403);
    assertThat(api.post(slug + "/outcome/send").status()).isEqualTo(409);
    HttpCaller second = HttpCaller.to(port).bearer(token("officer"));
    assertProblem(second.post(slug + "/outcome/approve"), 409);
    JsonNode closed = api.post(slug + "/close").json();
    assertThat(closed.path("state").asString()).isEqualTo("closed");
    assertThat(closed.path("closed_at").asString()).isNotEmpty();
    assertProblem(second.post(slug + "/outcome/approve", "{\"version\": 2}"), 409);
    assertProblem(second.with("If-Match", "\"7\"").post(slug + "/outcome/approve"), 409);
    assertProblem(second.with("If-Match", "latest").post(slug + "/outcome/approve"), 400);
    assertThat(api.get(slug + "/outcome").header("ETag")).isEqualTo("\"1\"");
    JsonNode approved = second.post(slug + "/outcome/approve", "{\"version\": 1}").json();
    assertThat(approved.path("state").asString()).isEqualTo("approved");
    assertThat(approved.path("approved_by").asString()).isEqualTo("A second officer");

    assertThat(api.post(slug + "/outcome/send").status()).isBetween(200, 202);
    assertThat(api.post(slug + "/outcome/send").status()).isBetween(200, 202);
    assertThat(api.get(slug + "/outcome/deliveries").json().propertyNames())
        .containsExactly("queued", "sent", "delivered", "failed", "opted_out", "total");
  }

  private void assertDraft(JsonNode one) {
    assertThat(one.path("slug").asString()).isEqualTo("contract-walk");
    assertThat(one.path("title").asString()).isEqualTo("The whole walk");
    assertThat(one.path("lead").path("phone").asString()).isEqualTo("07700 900123");
    assertThat(one.path("state").asString()).isEqualTo("draft");
    assertThat(one.path("version").isNull()).isTrue();
    assertThat(one.path("opened_at").isNull()).isTrue();
    assertThat(one.path("closed_at").isNull()).isTrue();
    assertThat(one.path("feedback_due").asString()).isEqualTo("2027-04-30");
    assertThat(one.path("outcome_due").asString()).isEqualTo("2027-06-23");
    assertThat(api.get(CONSULTATIONS).json())
        .anySatisfy(
            listed -> assertThat(listed.path("slug").asString()).isEqualTo("contract-walk"));
  }

  private void everyoneAnswers(String number) {
    List.of(
            "BREAKS",
            "yes",
            "yes",
            "2",
            "1 and 3",
            "14 days",
            "skip",
            "=SUM(A1), more",
            "yes",
            "3",
            "2",
            "6",
            "yes")
        .forEach(text -> say(number, text));
  }

  private void say(String number, String text) {
    arrivals.arrive(
        new Inbound(
            new Address("sms", number),
            "SMcontract" + number + received++,
            text,
            null,
            false,
            Inbound.Signal.NONE,
            House.CLOCK.instant()));
  }

  private void assertResponses(String slug) {
    Answer answer = api.get(slug + "/responses");
    assertThat(answer.body()).doesNotContain("7700900981", "07700", "+44");
    assertThat(answer.json()).hasSize(1);
    JsonNode one = answer.json().get(0);
    assertThat(one.propertyNames())
        .containsExactly(
            "id", "channel", "language", "started_at", "completed_at", "version", "answers");
    assertThat(one.path("channel").asString()).isEqualTo("sms");
    assertThat(one.path("language").asString()).isEqualTo("en");
    assertThat(one.path("completed_at").asString()).endsWith("Z");
    assertThat(one.path("answers").toString())
        .isEqualTo(
            "{\"caring\":true,\"hours\":\"10_to_19\",\"breaks\":[\"home\",\"away\"],\"notice\":14,"
                + "\"good_at_listening\":null,\"anything_else\":\"=SUM(A1), more\","
                + "\"age_band\":\"25_to_34\",\"disability\":\"no\","
                + "\"ethnic_group\":\"prefer_not_to_say\"}");
  }

  private void assertTable(String slug) {
    Answer answer = api.with("Accept", "text/csv").get(slug + "/responses");
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    String[] lines = answer.body().split("\r\n", -1);
    assertThat(lines).hasSize(3);
    assertThat(lines[0])
        .isEqualTo(
            "id,channel,language,started_at,completed_at,version,caring,hours,breaks,notice,"
                + "good_at_listening,anything_else,age_band,disability,ethnic_group");
    assertThat(lines[1])
        .contains(",sms,en,")
        .endsWith(",true,10_to_19,home|away,14,,\"'=SUM(A1), more\",25_to_34,no,prefer_not_to_say");
    assertThat(lines[2]).isEmpty();
  }

  private void assertResults(String slug) {
    JsonNode told = api.get(slug + "/results").json().get(0);
    assertThat(told.path("question").asString()).isEqualTo("caring");
    assertThat(told.path("answered").isNull()).isTrue();
    assertThat(told.path("hidden").asString()).isEqualTo("few_answered");
    JsonNode results = api.get(slug + "/results?whole=true").json();
    assertThat(results.get(0).path("question").asString()).isEqualTo("caring");
    assertThat(results.get(0).path("answered").asInt()).isEqualTo(1);
    assertThat(results.get(0).path("counts").get(0).path("count").asInt()).isEqualTo(1);
    assertThat(results.get(4).path("skipped").asInt()).isEqualTo(1);
  }

  private String token(String role) {
    Answer answer =
        api.post(
            "/api/v1/tokens",
            "{\"name\": \"A second officer\", \"role\": \""
                + role
                + "\", \"expires_on\": \"2029-12-31\"}");
    assertThat(answer.status()).isEqualTo(201);
    return answer.json().path("token").asString();
  }

  @Test
  void what_may_not_open_is_a_conflict_with_the_findings() {
    api.put(CONSULTATIONS + "/contract-shut", "{\"title\": \"Shut\"}");
    Answer shut = api.post(CONSULTATIONS + "/contract-shut/open");

    assertProblem(shut, 409);
    assertThat(shut.json().path("findings"))
        .anySatisfy(
            finding -> {
              assertThat(finding.path("severity").asString()).isEqualTo("blocks");
              assertThat(finding.path("where").asString()).isEqualTo("purpose");
              assertThat(finding.path("what").asString()).isNotBlank();
              assertThat(finding.path("mend").asString()).isNotBlank();
            });
  }

  @Test
  void what_never_opened_cannot_close() {
    api.put(CONSULTATIONS + "/contract-unopened", "{\"title\": \"Unopened\"}");

    assertProblem(api.post(CONSULTATIONS + "/contract-unopened/close"), 409);
    assertProblem(api.put(CONSULTATIONS + "/contract-unopened/outcome", OUTCOME), 409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          /consultations/contract-wrong     § {"titel": "x"}                             § titel
          /consultations/contract-wrong     § {"title": 5}                               § title
          /consultations/contract-wrong     § {"closes_on": "2027-02-30"}                § closes_on
          /consultations/contract-wrong     § {"kind": "survey"}                         § kind
          /consultations/contract-wrong     § {"languages": ["english!"]}                § languages[0]
          /consultations/contract-wrong     § {"lead": {"email": "nobody"}}              § lead.email
          /consultations/contract-wrong     § {"conversation": "no-such"}                § conversation
          /consultations/contract-wrong     § {"opens_on": "2027-03-02", "closes_on": "2027-03-01"} § closes_on
          /consultations/Contract_Wrong     § {}                                         § slug
          /consultations/contract-wrong     § {"title":                                  § ''
          /consultations/contract-wrong     § []                                         § ''
          """)
  void a_wrong_field_of_a_set_up_record_is_named(String path, String json, String field) {
    assertNamed(api.put("/api/v1" + path, json), field);
  }

  @Test
  void a_wrong_field_of_an_outcome_is_named() {
    String slug = CONSULTATIONS + "/contract-outcome";
    api.put(slug, SetUpRecord.of("Outcome", "how-should-we-consult-you"));
    assertThat(api.post(slug + "/open").status()).isEqualTo(200);

    assertNamed(
        api.put(slug + "/outcome", OUTCOME.replace("\"why\": \"There is none\"", "\"why\": \"\"")),
        "items[1].why");
    assertNamed(
        api.put(slug + "/outcome", "{\"summary\": \"s\", \"items\": [{\"status\": \"maybe\"}]}"),
        "items[0].status");
    assertNamed(api.put(slug + "/outcome", "{\"items\": []}"), "summary");
    assertThat(api.get(slug + "/outcome").status()).isEqualTo(404);
    api.post(slug + "/close");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /consultations/nothing",
    "GET, /consultations/nothing/findings",
    "GET, /consultations/nothing/responses",
    "GET, /consultations/nothing/results",
    "GET, /consultations/nothing/outcome/deliveries",
    "POST, /consultations/nothing/open",
    "POST, /consultations/nothing/close",
    "POST, /consultations/nothing/outcome/approve",
    "POST, /consultations/nothing/outcome/send",
    "GET, /nothing",
    "POST, /nothing",
    "DELETE, /nothing/at/all"
  })
  void what_is_not_there_is_not_found(String method, String path) {
    assertProblem(api.call(method, "/api/v1" + path, null), 404);
  }

  @Test
  void wrong_methods_media_types_and_wishes_are_refused() {
    assertProblem(api.call("DELETE", CONSULTATIONS, null), 405);
    assertProblem(api.call("PUT", CONSULTATIONS + "/contract-text", "{}"), 415);
    assertProblem(
        api.with("Content-Type", "application/yaml")
            .call("PUT", CONSULTATIONS + "/contract-text", "title: x"),
        415);
    assertProblem(api.with("Accept", "image/png").get(CONSULTATIONS), 406);
    assertProblem(api.with("Accept", "text/html").get(CONSULTATIONS + "/nothing/responses"), 404);
  }

  @Test
  void without_a_token_that_works_nothing_is_told() {
    assertProblem(HttpCaller.to(port).get(CONSULTATIONS), 401);
    assertProblem(HttpCaller.to(port).bearer("guess").get(CONSULTATIONS), 401);
  }

  @Test
  void only_an_administrator_makes_tokens() {
    HttpCaller officer = HttpCaller.to(port).bearer(token("officer"));

    assertThat(officer.get(CONSULTATIONS).status()).isEqualTo(200);
    assertProblem(officer.post("/api/v1/tokens", "{\"name\": \"x\", \"role\": \"officer\"}"), 403);
    assertNamed(api.post("/api/v1/tokens", "{\"name\": \"x\", \"role\": \"king\"}"), "role");
    assertNamed(api.post("/api/v1/tokens", "{\"role\": \"officer\"}"), "name");
    assertNamed(
        api.post(
            "/api/v1/tokens",
            "{\"name\": \"x\", \"role\": \"officer\", \"expires_on\": \"2020-01-01\"}"),
        "expires_on");
  }

  @Test
  void the_description_is_open_and_names_every_call() {
    JsonNode openApi = HttpCaller.to(port).get("/api/v1/openapi.json").json();
    List<String> calls = new ArrayList<>();
    openApi
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        call -> {
                          calls.add(call.getKey() + " " + path.getKey());
                          assertThat(call.getValue().path("summary").asString())
                              .as("%s %s", call.getKey(), path.getKey())
                              .isNotBlank();
                        }));

    assertThat(calls)
        .contains(
            "get /api/v1/consultations",
            "get /api/v1/consultations/{slug}",
            "put /api/v1/consultations/{slug}",
            "get /api/v1/consultations/{slug}/findings",
            "post /api/v1/consultations/{slug}/open",
            "post /api/v1/consultations/{slug}/close",
            "get /api/v1/consultations/{slug}/responses",
            "get /api/v1/consultations/{slug}/results",
            "put /api/v1/consultations/{slug}/outcome",
            "post /api/v1/consultations/{slug}/outcome/approve",
            "post /api/v1/consultations/{slug}/outcome/send",
            "get /api/v1/consultations/{slug}/outcome/deliveries",
            "post /api/v1/preview",
            "post /api/v1/tokens");
    assertThat(
            openApi
                .path("components")
                .path("schemas")
                .path("SetUp")
                .path("properties")
                .propertyNames())
        .contains("cannot_change", "how_answers_are_used");
  }

  private static void assertNamed(Answer answer, String field) {
    assertProblem(answer, 400);
    assertThat(answer.json().path("errors"))
        .anySatisfy(
            error -> {
              assertThat(error.path("field").asString()).isEqualTo(field);
              assertThat(error.path("message").asString()).isNotBlank();
            });
  }

  static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asString()).isNotBlank();
    assertThat(answer.json().path("detail").asString()).isNotBlank();
    assertThat(answer.json().path("instance").asString()).startsWith("/api/v1/");
  }
}
