package org.earshot.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.consultations.OpeningCheck;
import org.earshot.consultations.SetUp;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where WhatsApp is in use, or a messaging service is that may carry it, warns of each language
 * that has no template for the feedback report or the outcome: weeks and months later, outside
 * WhatsApp's 24-hour window, nothing else may be sent, and approving a template takes time.
 */
@Component
class WhatsAppTemplates implements OpeningCheck {

  private static final String SENDER = "earshot.twilio.whatsapp-from";
  private static final String SERVICE = "earshot.twilio.messaging-service-sid";
  private static final String TEMPLATES = "earshot.twilio.templates.";

  private final Environment settings;

  WhatsAppTemplates(Environment settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> check(SetUp setUp, List<Locale> languages) {
    boolean sender = set(SENDER);
    if (!sender && !set(SERVICE)) {
      return List.of();
    }
    return Stream.of(
            missing(FeedbackLetters.TEMPLATE, "what was said", languages, sender),
            missing(Letters.TEMPLATE, "the outcome", languages, sender))
        .flatMap(one -> one)
        .toList();
  }

  private Stream<Finding> missing(
      String template, String what, List<Locale> languages, boolean sender) {
    String name = TEMPLATES + template + ".";
    return languages.stream()
        .filter(language -> !set(name + language.toLanguageTag()))
        .filter(language -> !set(name + language.getLanguage()))
        .map(language -> finding(name, what, language, sender));
  }

  private boolean set(String name) {
    String value = settings.getProperty(name);
    return value != null && !value.isBlank();
  }

  /**
   * @param sender whether WhatsApp is certainly in use: only Twilio knows what a service carries
   */
  private static Finding finding(String name, String what, Locale language, boolean sender) {
    String whom =
        sender ? "People on WhatsApp" : "If your messaging service has WhatsApp, people there";
    return new Finding(
        Severity.WARNS,
        name + language.toLanguageTag(),
        whom
            + " cannot be told "
            + what
            + " in "
            + language.getDisplayLanguage(Locale.UK)
            + ": there is no template for it.",
        "Ask whoever runs the server to have WhatsApp approve one. That takes time: ask now.",
        language);
  }
}
