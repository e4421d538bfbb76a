package org.earshot.consultations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whether the page of a consultation can be read in each language that it is answered in. Nothing
 * waits for that: the conversation itself says in every language what people agree to.
 */
@Component
class RecordLanguagesGate {

  /** Where a finding about it stands. */
  static final String WHERE = "translations";

  private final RecordTranslations translations;

  RecordLanguagesGate(RecordTranslations translations) {
    this.translations = translations;
  }

  /** In which languages the record of each can be read, by its slug; one question for all. */
  Map<String, Set<Locale>> readable(Collection<Consultation> all) {
    return translations.whole(all);
  }

  /**
   * @param languages those that it is answered in
   * @param readable those in which its record can be read
   * @param own the language that the record is written in
   */
  List<GateCheck> check(List<Locale> languages, Set<Locale> readable, Locale own) {
    String lacking =
        languages.stream()
            .filter(language -> !language.equals(own))
            .filter(language -> !readable.contains(language))
            .map(language -> language.getDisplayLanguage(Locale.UK))
            .collect(Collectors.joining(", "));
    return lacking.isEmpty()
        ? List.of()
        : List.of(
            GateCheck.warns(
                WHERE,
                "What this record says is not translated and checked in every language: "
                    + lacking
                    + ".",
                "Have it translated, and checked by somebody else, from the list of its parts. Until"
                    + " then the page in that language has "
                    + own.getDisplayLanguage(Locale.UK)
                    + " in its place, and says so.",
                Sources.brent("appendix 1, standard 2")));
  }
}
