package org.earshot.themes;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.earshot.responses.FreeTexts;
import org.earshot.security.Refused;
import org.earshot.translation.MachineTranslation;
import org.earshot.translation.NotTranslated;
import org.springframework.stereotype.Component;

/** First translations by machine, until an officer has checked them. */
@Component
public class FirstTranslations {

  private static final Locale INTO = Locale.ENGLISH;

  private final MachineTranslation machine;
  private final FreeTexts texts;
  private final Translations translations;
  private final InstantSource clock;

  FirstTranslations(
      MachineTranslation machine, FreeTexts texts, Translations translations, InstantSource clock) {
    this.machine = machine;
    this.texts = texts;
    this.translations = translations;
    this.clock = clock;
  }

  /** Whether there may be any: where not, nothing of it is to be shown. */
  public boolean areMade() {
    return machine.isOn();
  }

  /** The host that the words are sent to, by name. */
  public String madeBy() {
    return machine.host();
  }

  /**
   * Has one text translated, unless somebody did so meanwhile.
   *
   * @throws NoSuchElementException if there is no such text
   * @throws Refused with the reason why there is no translation
   */
  public void translate(Translations.Place place, String officer) {
    try {
      Optional<Translation> made = make(place, officer);
      made.ifPresent(one -> translations.keep(place, one));
    } catch (NotTranslated not) {
      throw Refused.conflict("machine", not.reason());
    }
  }

  /**
   * What a machine makes of it; empty where there is a translation already. Takes a while: outside
   * of any transaction.
   *
   * @throws NoSuchElementException if there is no such text
   * @throws NotTranslated with the reason
   */
  Optional<Translation> make(Translations.Place place, String officer) {
    Instant before = clock.instant();
    FreeTexts.Text text = texts.find(place.response(), place.question()).orElseThrow();
    boolean there =
        translations
            .find(place)
            .filter(one -> !one.machine() || !one.at().isBefore(text.changed()))
            .isPresent();
    if (there) {
      return Optional.empty();
    }
    String words = machine.translate(text.words(), text.language(), INTO);
    return Optional.of(new Translation(words, INTO, officer, before, true));
  }
}
