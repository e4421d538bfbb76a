package org.earshot.web.assisted;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.language.Phrasebook;
import org.springframework.stereotype.Component;

/** What a sheet of paper says in each language, beside the conversation's own words. */
@Component
class PaperWords implements Line.Said {

  private static final List<String> ALL =
      List.of(
          "privacy",
          "take_part",
          "one",
          "several",
          "sometimes",
          "phone",
          "number",
          "back",
          "for_office");

  private final Phrasebook phrasebook;

  PaperWords(Phrasebook phrasebook) {
    this.phrasebook = phrasebook;
  }

  @Override
  public String takePart(Locale language) {
    return say(language, "take_part");
  }

  /** All of them by name. */
  Map<String, String> in(Locale language) {
    Map<String, String> words = new LinkedHashMap<>();
    ALL.forEach(key -> words.put(key, say(language, key)));
    return words;
  }

  private String say(Locale language, String key) {
    return phrasebook.onPage(language, "sheet_" + key, Map.of());
  }
}
