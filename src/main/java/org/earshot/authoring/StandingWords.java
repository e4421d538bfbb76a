package org.earshot.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.authoring.script.Spoken;
import org.earshot.flow.Standing;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.springframework.stereotype.Component;

/** Takes from the phrasebook what a version has to contain. */
@Component
class StandingWords {

  private final Phrasebook phrasebook;

  StandingWords(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  /** By language tag. */
  Map<String, Spoken> of(Collection<Locale> languages, List<String> monitoring) {
    Map<String, Spoken> spoken = new HashMap<>();
    languages.forEach(language -> spoken.put(language.toLanguageTag(), of(language, monitoring)));
    return spoken;
  }

  private Spoken of(Locale language, List<String> monitoring) {
    Map<String, StandardQuestion> questions = new HashMap<>();
    for (String id : monitoring) {
      phrasebook.monitoring(language, id).ifPresent(question -> questions.put(id, question));
    }
    return new Spoken(phrasebook.checked(language), phrases(language, Map.of()), questions);
  }

  /** The phrases of today, where the pinned ones do not say otherwise. */
  private Map<String, String> phrases(Locale language, Map<String, String> pinned) {
    Map<String, String> patterns = phrasebook.patterns(language);
    Map<String, String> phrases = new HashMap<>();
    for (Standing standing : Standing.values()) {
      String pattern = pinned.getOrDefault(standing.key(), patterns.get(standing.key()));
      if (pattern != null) {
        phrases.put(standing.key(), pattern);
      }
    }
    return phrases;
  }

  /**
   * A pinned version's words, with today's for phrases that Earshot did not know when the version
   * was pinned: better than a running consultation that says a name in brackets.
   */
  Spoken completed(Locale language, Spoken pinned) {
    return new Spoken(pinned.checked(), phrases(language, pinned.phrases()), pinned.monitoring());
  }
}
