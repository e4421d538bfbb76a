package org.earshot.channels.twilio;

import java.util.Map;
import java.util.Optional;
import org.earshot.channels.sending.Templates;
import org.springframework.stereotype.Component;

/** The templates under {@code earshot.twilio.templates}. */
@Component
@WhenTwilio
final class SettingsTemplates implements Templates {

  private final TwilioSettings settings;

  SettingsTemplates(TwilioSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> contentSid(String name, String language) {
    Map<String, String> byLanguage = settings.templates().getOrDefault(name, Map.of());
    String sid = byLanguage.get(language);
    return Optional.ofNullable(sid == null ? byLanguage.get(language.split("-", 2)[0]) : sid)
        .filter(found -> !found.isBlank());
  }
}
