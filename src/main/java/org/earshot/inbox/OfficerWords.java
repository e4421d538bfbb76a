package org.earshot.inbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.Phrasebook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an officer's reply says around their own words, in the language of whoever gets it. */
@Component
public class OfficerWords {

  private static final List<String> PREPARED =
      List.of("we_will_call", "when_to_call", "looking_into_it");

  private final Phrasebook phrasebook;
  private final String organisation;

  OfficerWords(
      Phrasebook phrasebook, @Value("${earshot.organisation:Your council}") String organisation) {
    this.phrasebook = phrasebook;
    this.organisation = organisation;
  }

  /** The whole message: who writes, and their words. */
  public String signed(Locale language, String officer, String words) {
    String from =
        phrasebook.say(
            language, "officer_says", Map.of("name", officer, "organisation", organisation));
    return from + " " + words.strip();
  }

  /**
   * Sentences that are prepared in this language; none where Earshot does not speak it.
   *
   * @param english the same sentences, for whoever chooses
   */
  public record Prepared(String key, String words, String english) {}

  public List<Prepared> prepared(Locale language) {
    Map<String, String> patterns = phrasebook.patterns(language);
    return PREPARED.stream()
        .filter(patterns::containsKey)
        .map(
            key ->
                new Prepared(
                    key,
                    phrasebook.say(language, key, Map.of()),
                    phrasebook.say(Locale.ENGLISH, key, Map.of())))
        .toList();
  }

  /** Whether no named person has read these sentences yet. */
  public boolean draft(Locale language) {
    return !phrasebook.checked(language);
  }

  /** The language's name in itself; its tag where Earshot does not speak it. */
  public String nameOf(Locale language) {
    return phrasebook.languages().contains(language)
        ? phrasebook.nameOf(language)
        : language.toLanguageTag();
  }
}
