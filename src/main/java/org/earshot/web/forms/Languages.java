package org.earshot.web.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.language.Phrasebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The languages as the console names them: in themselves, and in English for whoever chooses. */
@Component
public class Languages {

  private final Phrasebook phrasebook;

  Languages(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  /** All that have a locale file, English first. */
  public List<Spoken> all() {
    return phrasebook.languages().stream()
        .map(this::named)
        .sorted(
            Comparator.comparing((Spoken spoken) -> !spoken.tag().equals("en"))
                .thenComparing(Spoken::english))
        .toList();
  }

  public Spoken named(Locale language) {
    return new Spoken(
        language.toLanguageTag(),
        phrasebook.nameOf(language),
        language.getDisplayLanguage(Locale.UK),
        phrasebook.direction(language));
  }

  /** The language that was chosen from {@link #all()}; null where none of them was. */
  public @Nullable Locale chosen(@Nullable String tag) {
    return phrasebook.languages().stream()
        .filter(language -> language.toLanguageTag().equals(tag))
        .findFirst()
        .orElse(null);
  }

  /** Their English names, one after the other ("English, Polish"). */
  public String inEnglish(Stream<Locale> languages) {
    return languages
        .map(language -> language.getDisplayLanguage(Locale.UK))
        .collect(Collectors.joining(", "));
  }

  /**
   * @param tag BCP 47
   * @param own its name in itself
   * @param english its name in English
   * @param direction {@code ltr} or {@code rtl}
   */
  public record Spoken(String tag, String own, String english, String direction) {

    /** Its names, each once. */
    public String both() {
      return own.equals(english) ? own : own + " (" + english + ")";
    }
  }
}
