package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.OpeningCheck;
import org.earshot.consultations.SetUp;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where WhatsApp is in use, warns of each language that has no template for the outcome: months
 * later, outside WhatsApp's 24-hour window, nothing else may be sent, and approving a template
 * takes time.
 */
@Component
class WhatsAppTemplates implements OpeningCheck {

  private static final String SENDER = "earshot.twilio.whatsapp-from";
  private static final String TEMPLATES = "earshot.twilio.templates." + Letters.TEMPLATE + ".";

  private final Environment settings;

  WhatsAppTemplates(Environment settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> check(SetUp setUp, List<Locale> languages) {
    if (!set(SENDER)) {
      return List.of();
    }
    return languages.stream()
        .filter(language -> !set(TEMPLATES + language.toLanguageTag()))
        .filter(language -> !set(TEMPLATES + language.getLanguage()))
        .map(WhatsAppTemplates::finding)
        .toList();
  }

  private boolean set(String name) {
    String value = settings.getProperty(name);
    return value != null && !value.isBlank();
  }

  private static Finding finding(Locale language) {
    return new Finding(
        Severity.WARNS,
        TEMPLATES + language.toLanguageTag(),
        "People on WhatsApp cannot be told the outcome in "
            + language.getDisplayLanguage(Locale.UK)
            + ": there is no template for it.",
        "Have a utility template approved ({{1}} the title, {{2}} the words) and set its ContentSid.",
        language);
  }
}
