package org.earshot.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.earshot.consultations.SetUp;
import org.earshot.outcomes.Outcome;
import org.earshot.web.FieldError;
import org.earshot.web.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.MockHttpInputMessage;

class StrictBodiesTests {

  private final StrictBodies bodies = new StrictBodies(ApiConfiguration.BODIES);

  @Test
  void a_set_up_record_is_read_in_snake_case() throws IOException {
    SetUp setUp =
        (SetUp)
            read(
                """
                {"title": "Breaks", "kind": "engagement", "languages": ["en", "gu"],
                 "decision_on": "2026-06-30", "lead": {"name": "Ada Okoro", "phone": "07700 900001"},
                 "safeguarding_phone": null}
                """);

    assertThat(setUp.title()).isEqualTo("Breaks");
    assertThat(setUp.kind()).isEqualTo(SetUp.Kind.engagement);
    assertThat(setUp.decisionOn()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(setUp.languages()).containsExactly("en", "gu");
    assertThat(setUp.safeguardingPhone()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          {"titel": "x"}                      § titel            § This is not a field of this call.
          {"title": 5}                        § title            § This must be text.
          {"title": true}                     § title            § This must be text.
          {"title": ["x"]}                    § title            § This must be text.
          {"closes_on": "30 June"}            § closes_on        § This must be a date such as 2026-06-30.
          {"closes_on": "2026-02-30"}         § closes_on        § This must be a date such as 2026-06-30.
          {"closes_on": "2026-06-30T10:00Z"}  § closes_on        § This must be a date such as 2026-06-30.
          {"closes_on": ""}                   § closes_on        § This must be a date such as 2026-06-30.
          {"closes_on": 20634}                § closes_on        § This must be a date such as 2026-06-30.
          {"closes_on": [2026, 6, 30]}        § closes_on        § This must be a date such as 2026-06-30.
          {"kind": "survey"}                  § kind             § This must be one of engagement, consultation.
          {"kind": 0}                         § kind             § This must be one of engagement, consultation.
          {"languages": "en"}                 § languages        § This must be a list.
          {"languages": ["en", 5]}            § languages[1]     § This must be text.
          {"languages": ["en", null]}         § languages[1]     § This must not be null.
          {"lead": "Ada"}                     § lead             § This must be an object.
          {"lead": {"fax": "1"}}              § lead.fax         § This is not a field of this call.
          {"purpose": "a\\u0000b"}            § purpose          § This holds a null character.
          {"purpose": "a\\ud800b"}            § purpose          § This holds half a character (a lone surrogate).
          []                                  § ''               § The body must be a JSON object.
          """)
  void what_is_wrong_is_named(String json, String field, String message) {
    assertThat(refusal(json).errors()).containsExactly(new FieldError(field, message));
  }

  @Test
  void all_wrong_fields_are_named_at_once() {
    assertThat(refusal("{\"title\": 5, \"closes_on\": \"soon\", \"x\": 1}").errors())
        .extracting(FieldError::field)
        .containsExactly("title", "closes_on", "x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      value = {"{\"title\": ", "{\"title\": \"a\", \"title\": \"b\"}", "{} {}", "hello"})
  void what_is_no_json_is_refused_with_its_place(String json) {
    assertThat(refusal(json).getMessage()).startsWith("The body is not JSON: see line 1, column");
  }

  @Test
  void a_body_beyond_the_limit_is_refused() {
    Refusal refusal = refusal("{\"title\": \"" + "a".repeat(StrictBodies.MOST_BYTES) + "\"}");

    assertThat(refusal.status()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
  }

  @Test
  void an_item_with_a_wrong_status_is_named_by_its_place() {
    String json =
        """
        {"summary": "s", "items": [{"theme": "t", "you_said": "y", "status": "done"},
         {"theme": "t", "you_said": "y", "status": "maybe"}]}
        """;

    assertThatThrownBy(() -> bodies.read(Outcome.class, message(json)))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.errors())
                    .isEqualTo(
                        List.of(
                            new FieldError(
                                "items[1].status",
                                "This must be one of done, will_do, cannot_do, not_decided."))));
  }

  private Object read(String json) throws IOException {
    return bodies.read(SetUp.class, message(json));
  }

  private Refusal refusal(String json) {
    return catchThrowableOfType(Refusal.class, () -> read(json));
  }

  private static MockHttpInputMessage message(String json) {
    return new MockHttpInputMessage(json.getBytes(StandardCharsets.UTF_8));
  }
}
