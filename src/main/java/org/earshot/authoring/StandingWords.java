package org.earshot.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.script.Spoken;
import org.earshot.flow.Standing;
import org.earshot.language.OwnLine;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes from the phrasebook what a version has to contain. */
@Component
class StandingWords {

  private final Phrasebook phrasebook;

  StandingWords(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  /**
   * By language tag.
   *
   * @param monitoring what stands under {@code monitoring}
   */
  Map<String, Spoken> of(Collection<Locale> languages, List<String> monitoring) {
    Map<String, Spoken> spoken = new HashMap<>();
    languages.forEach(language -> spoken.put(language.toLanguageTag(), of(language, monitoring)));
    return spoken;
  }

  private Spoken of(Locale language, List<String> monitoring) {
    Map<String, StandardQuestion> questions = new HashMap<>();
    for (String id : EqualityTopic.questions(monitoring).keySet()) {
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

  /** What pinned words say otherwise than today's, in order of the phrases, then the questions. */
  List<KeptWording> kept(Locale language, Spoken pinned) {
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> now = new HashMap<>();
    Map<String, String> patterns = phrasebook.patterns(language);
    for (Standing standing : Standing.values()) {
      String path = OwnLine.phrase(standing.key());
      put(path, pinned.phrases().get(standing.key()), was);
      put(path, patterns.get(standing.key()), now);
    }
    for (StandardQuestion question : pinned.monitoring().values()) {
      was.putAll(OwnLine.pieces(question));
      phrasebook.monitoring(language, question.id()).map(OwnLine::pieces).ifPresent(now::putAll);
    }
    was.entrySet().removeIf(one -> one.getValue().equals(now.get(one.getKey())));
    return was.entrySet().stream()
        .filter(one -> now.containsKey(one.getKey()))
        .map(one -> kept(language, one, now))
        .toList();
  }

  private static KeptWording kept(
      Locale language, Map.Entry<String, String> was, Map<String, String> now) {
    String today = Objects.requireNonNull(now.get(was.getKey()));
    return new KeptWording(language, was.getKey(), was.getValue(), today);
  }

  private static void put(String path, @Nullable String words, Map<String, String> into) {
    if (words != null) {
      into.put(path, words);
    }
  }

  /**
   * A pinned version's words, with today's for phrases that Earshot did not know when the version
   * was pinned: better than a running consultation that says a name in brackets.
   */
  Spoken completed(Locale language, Spoken pinned) {
    return new Spoken(pinned.checked(), phrases(language, pinned.phrases()), pinned.monitoring());
  }
}
