package org.earshot.translation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.earshot.privacy.ContactDetails;
import org.earshot.translation.NotTranslated.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Translates by a server that the house was told of. What is translated leaves the house for it,
 * without e-mail addresses and telephone numbers; neither words nor key are ever logged.
 */
@Component
public class MachineTranslation {

  private static final Duration FRESH = Duration.ofMinutes(30);

  private final TranslationSettings settings;
  private final LibreTranslate server;
  private final InstantSource clock;
  private volatile @Nullable Known known;

  MachineTranslation(TranslationSettings settings, InstantSource clock) {
    this.settings = settings;
    this.server = new LibreTranslate(settings);
    this.clock = clock;
  }

  private record Known(Map<String, Set<String>> languages, Instant at) {}

  /** Whether there is a server. Where there is none, nothing of it is to be shown. */
  public boolean isOn() {
    return settings.url() != null;
  }

  /** The name of the server's host, for people; empty where there is none. */
  public String host() {
    return settings.host();
  }

  /**
   * @throws NotTranslated with the reason, in an officer's words
   */
  public String translate(String words, Locale from, Locale to) {
    if (!isOn()) {
      throw server.problem(Why.OFF);
    }
    if (Codes.isRomanised(words, from)) {
      throw new NotTranslated(
          Why.LANGUAGE,
          "This is %s in Latin letters, which no machine translates well."
              .formatted(from.getDisplayLanguage(Locale.UK)));
    }
    Map<String, Set<String>> languages = languages();
    String source = Codes.of(from, languages.keySet()).orElseThrow(() -> unknown(from));
    Set<String> targets = languages.getOrDefault(source, Set.of());
    String target = Codes.of(to, targets).orElseThrow(() -> unknown(from));
    String sent = ContactDetails.without(words);
    String translated = server.translate(sent, source, target).strip();
    if (translated.isEmpty() || isTheSame(translated, sent)) {
      throw server.problem(Why.TEXT);
    }
    return translated;
  }

  private NotTranslated unknown(Locale from) {
    return new NotTranslated(
        Why.LANGUAGE,
        "%s does not translate from %s.".formatted(host(), from.getDisplayLanguage(Locale.UK)));
  }

  private static boolean isTheSame(String translated, String sent) {
    boolean letters = sent.codePoints().anyMatch(Character::isLetter);
    return letters && translated.equalsIgnoreCase(sent.strip());
  }

  private Map<String, Set<String>> languages() {
    Known now = known;
    if (now == null || now.at().plus(FRESH).isBefore(clock.instant())) {
      now = new Known(server.languages(), clock.instant());
      known = now;
    }
    return now.languages();
  }
}
