package org.earshot.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

class WhatsAppTemplatesTests {

  private final MockEnvironment settings = new MockEnvironment();

  @Test
  void without_whatsapp_nothing_is_needed() {
    assertThat(check()).isEmpty();
  }

  @Test
  void each_language_without_a_template_is_named() {
    settings.setProperty("earshot.twilio.whatsapp-from", "whatsapp:+447700900000");
    settings.setProperty(
        "earshot.twilio.templates.outcome.en", "HX00000000000000000000000000000000");
    settings.setProperty(
        "earshot.twilio.templates.feedback.pl", "HX00000000000000000000000000000001");
    assertThat(check())
        .extracting(Finding::where)
        .containsExactly(
            "earshot.twilio.templates.feedback.en-GB", "earshot.twilio.templates.outcome.pl");
  }

  @Test
  void a_messaging_service_may_carry_whatsapp_too() {
    settings.setProperty("earshot.twilio.messaging-service-sid", "MG0");
    settings.setProperty(
        "earshot.twilio.templates.outcome.en", "HX00000000000000000000000000000000");
    settings.setProperty("earshot.twilio.templates.feedback.en", "HX0");
    settings.setProperty("earshot.twilio.templates.feedback.pl", "HX1");
    assertThat(check())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.language()).isEqualTo(Breaks.POLISH);
              assertThat(finding.what()).startsWith("If your messaging service has WhatsApp");
            });
  }

  private List<Finding> check() {
    var nothing = new JsonMapper().readValue("{}", org.earshot.consultations.SetUp.class);
    return new WhatsAppTemplates(settings).check(nothing, List.of(Locale.UK, Breaks.POLISH));
  }
}
