package org.earshot.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.flow.Question;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
import org.earshot.responses.OtherFormats;
import org.earshot.responses.OtherFormats.Need;
import org.springframework.stereotype.Component;

/** The ways in which somebody needs information, in English words for officers. */
@Component
public class OtherWays {

  private final Phrasebook phrasebook;
  private final OtherFormats formats;

  OtherWays(Phrasebook phrasebook, OtherFormats formats) {
    this.phrasebook = phrasebook;
    this.formats = formats;
  }

  /** Of those who need it in a consultation, by response. */
  public Map<UUID, String> in(String slug) {
    return formats.in(slug).stream()
        .collect(Collectors.toMap(Need::response, need -> words(need.ways())));
  }

  /** By option, in the order asked, without the one that says no. */
  public Map<String, String> all() {
    Map<String, String> all =
        phrasebook
            .monitoring(Locale.ENGLISH, Question.OTHER_FORMAT)
            .map(StandardQuestion::options)
            .orElse(Map.of());
    return all.entrySet().stream()
        .filter(one -> !one.getKey().equals(Question.NO_OTHER_FORMAT))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
  }

  /** "Large print; Audio"; empty where there is none. */
  public String words(Collection<String> ways) {
    Map<String, String> all = all();
    List<String> named = ways.stream().map(way -> all.getOrDefault(way, way)).toList();
    return String.join("; ", named);
  }
}
