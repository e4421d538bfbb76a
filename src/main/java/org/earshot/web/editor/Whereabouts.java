package org.earshot.web.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.editing.FindingPlaces;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a conversation a finding is about, for people who never see its files: by the name
 * that stands on the page where they are mended.
 */
public final class Whereabouts {

  private static final Pattern NAMED =
      Pattern.compile(
          "^`((?:questions/)?([a-z][a-z0-9_]*)(?:/[a-z0-9_/]*)?)`(?: for `([a-z][a-z0-9_]*)`)?(?:: | )");

  /** What stands around the questions, as the editor names it. */
  static final Map<String, String> AROUND =
      Map.of(
          "title", "Title",
          "keywords", "Words to text to start",
          "welcome", "Welcome",
          "more", "On the word MORE",
          "thanks", "Thanks at the end",
          "glossary", "Words explained");

  private final String address;
  private final Draft draft;
  private final FindingPlaces places;
  private final Map<String, Integer> questions = new LinkedHashMap<>();

  private Whereabouts(Draft draft) {
    this.draft = draft;
    address = "/console/conversations/" + draft.name();
    places = FindingPlaces.of(draft);
    for (QuestionText question : Sheet.of(draft.files()).map(Sheet::questions).orElse(List.of())) {
      questions.put(question.id(), questions.size() + 1);
    }
  }

  public static Whereabouts of(Draft draft) {
    return new Whereabouts(draft);
  }

  /**
   * @param label "Thanks at the end", "Question 2", "Welcome in Polish"
   * @param link to the form in which they are changed
   * @param what the finding says, without the name that the label has
   * @param mend how it is mended there
   */
  public record Spot(String label, String link, String what, String mend) {}

  /** Empty where it is about no words of this conversation that have a name. */
  public Optional<Spot> of(Finding finding) {
    if (finding.where().startsWith(draft.name() + "/conversation.yaml")) {
      return inEditor(finding);
    }
    Locale language = finding.language();
    return language != null
            && finding.where().startsWith(draft.name() + "/" + language.toLanguageTag() + ".yaml")
        ? translated(finding, language)
        : Optional.empty();
  }

  private Optional<Spot> inEditor(Finding finding) {
    String place = places.of(finding);
    String label = label(place);
    return label == null
        ? Optional.empty()
        : Optional.of(
            new Spot(
                label,
                address + form(place, finding),
                Plainly.sentence(finding.what(), place),
                Plainly.mend(finding)));
  }

  private String form(String place, Finding finding) {
    if (questions.containsKey(place)) {
      return "/questions/" + place + (isVariant(finding) ? "#variants" : "");
    }
    return AROUND.containsKey(place) ? "/frame#" + place : "#" + place;
  }

  /** Whether it is about words that are for some people only. */
  private static boolean isVariant(Finding finding) {
    Matcher named = NAMED.matcher(finding.what());
    return named.find() && named.group(3) != null;
  }

  private Optional<Spot> translated(Finding finding, Locale language) {
    Matcher named = NAMED.matcher(finding.what());
    if (!named.find()) {
      return Optional.empty();
    }
    String path = named.group(1);
    String place = named.group(2);
    String label = label(place);
    if (label == null) {
      return Optional.empty();
    }
    String variant = named.group(3) == null ? "" : "/variants/" + named.group(3);
    String whole = questions.containsKey(place) ? "questions/" + place + variant + "/ask" : place;
    String exact =
        FindingPlaces.words(draft, language.toLanguageTag() + ".yaml", finding)
            .filter(words -> words.startsWith("questions/" + place + "/"))
            .orElse(whole);
    String field = path.contains("/") ? path : exact;
    return Optional.of(
        new Spot(
            label + " in " + language.getDisplayLanguage(Locale.UK),
            address
                + "/languages/"
                + language.toLanguageTag()
                + "#words."
                + field.replace('/', '.'),
            Plainly.sentence(finding.what(), path),
            Plainly.mend(finding)));
  }

  private @Nullable String label(String place) {
    Integer number = questions.get(place);
    if (number != null) {
      return "Question " + number;
    }
    return place.equals("monitoring") ? "Equality questions" : AROUND.get(place);
  }
}
