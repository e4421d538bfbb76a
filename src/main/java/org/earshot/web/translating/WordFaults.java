package org.earshot.web.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Finding.Severity;
import org.earshot.web.editor.Plainly;
import org.earshot.web.editor.Whereabouts;
import org.springframework.stereotype.Component;

/**
 * What keeps the words of a translation from being heard, whoever has checked them: a label that is
 * a command, two answers that read the same. What is only missing, out of date or unchecked is
 * {@link org.earshot.authoring.translating.Column}'s business.
 */
@Component
class WordFaults {

  private static final String PROGRESS =
      "(?s).*(is missing in|is not whole in|has changed since this was translated|are a draft|"
          + "nobody is named).*";

  private final ConversationLibrary library;

  WordFaults(ConversationLibrary library) {
    this.library = library;
  }

  /**
   * @param label "Question 2 in Polish"
   * @param link to the field in which it is mended
   * @param field the name of that field; empty where it is about the whole
   */
  record Fault(String label, String link, String field, String what, String mend) {}

  List<Fault> of(String name, Map<String, String> files, Locale language) {
    Draft draft = library.read(name, alone(files, language));
    Whereabouts whereabouts = Whereabouts.of(draft);
    String file = name + "/" + language.toLanguageTag() + ".yaml";
    List<Fault> faults = new ArrayList<>();
    for (Finding finding : draft.findings()) {
      if (finding.severity() == Severity.BLOCKS
          && finding.where().startsWith(file)
          && !finding.what().matches(PROGRESS)) {
        faults.add(
            whereabouts
                .of(finding)
                .map(
                    spot ->
                        new Fault(
                            spot.label(),
                            spot.link(),
                            spot.link().substring(spot.link().indexOf('#') + 1),
                            spot.what(),
                            spot.mend()))
                .orElseGet(() -> whole(name, finding, language)));
      }
    }
    return faults;
  }

  private static Fault whole(String name, Finding finding, Locale language) {
    return new Fault(
        "The words in " + language.getDisplayLanguage(Locale.UK),
        "/console/conversations/" + name + "/languages/" + language.toLanguageTag(),
        "",
        Plainly.named(finding.what()),
        Plainly.mend(finding));
  }

  /** The conversation in its own words and these: other languages take time to read. */
  static Map<String, String> alone(Map<String, String> files, Locale language) {
    Map<String, String> alone = new TreeMap<>(files);
    alone
        .keySet()
        .removeIf(
            file ->
                !file.equals("conversation.yaml")
                    && !file.equals(language.toLanguageTag() + ".yaml"));
    return alone;
  }
}
