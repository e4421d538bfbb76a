package org.earshot.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.earshot.flow.Standing;
import org.earshot.flow.Wording;
import org.earshot.language.Phrasebook;

/** Earshot's own words on a public page, in the page's language. */
public record PageWords(Phrasebook phrasebook, Locale language) {

  /** BCP 47. */
  public String tag() {
    return language.toLanguageTag();
  }

  /** {@code ltr} or {@code rtl}. */
  public String direction() {
    return phrasebook.direction(language);
  }

  public boolean english() {
    return language.getLanguage().equals("en");
  }

  /** Whether nobody has read these words yet who speaks the language. */
  public boolean draft() {
    return !phrasebook.introduced(language);
  }

  /**
   * @param key in the locale files
   */
  public String say(String key) {
    return say(key, Map.of());
  }

  /** The same with one place filled; numbers stay as they are written. */
  public String say(String key, String place, Object value) {
    return say(key, Map.of(place, value.toString()));
  }

  public String say(String key, Map<String, ?> places) {
    return phrasebook.onPage(language, key, places);
  }

  /**
   * The words on both sides of a place, for what fills it in another language.
   *
   * @param key in the locale files
   */
  public Around around(String key, String place) {
    String[] sides = say(key, place, Around.PLACE).split(Around.PLACE, 2);
    return new Around(sides[0], sides.length > 1 ? sides[1] : "");
  }

  public record Around(String before, String after) {

    private static final String PLACE = "\ufffc";
  }

  /** One of the phrases that people are also sent. */
  public String says(Standing phrase) {
    return phrasebook.say(language, phrase.key(), Map.of()).strip();
  }

  /** The same with a {@code date}, written out in the language. */
  public String dated(String key, LocalDate day) {
    return say(key, "date", Wording.written(day, language));
  }
}
