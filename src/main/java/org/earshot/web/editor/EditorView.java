package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.Manuscripts;
import org.earshot.authoring.Retracing;
import org.earshot.authoring.editing.Comparison;
import org.earshot.authoring.editing.FindingPlaces;
import org.earshot.authoring.editing.Kinds;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.editing.VariantText;
import org.earshot.flow.Type;
import org.earshot.web.wording.Panel;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the whole conversation on its page. */
@Component
class EditorView {

  /** Most people finish this many; beyond the second many do not (our defaults). */
  private static final int FEW = 5;

  private static final int MANY = 8;

  /** What the page says itself, in its place. */
  private static final String SAID_ALREADY =
      ".*(is missing|will not finish|has fewer entries than it needs)";

  private final ConversationLibrary library;
  private final Manuscripts manuscripts;
  private final PhonePlay phones;
  private final EqualityView equality;
  private final UsedBy usedBy;
  private final Hints hints;

  EditorView(
      ConversationLibrary library,
      Manuscripts manuscripts,
      PhonePlay phones,
      EqualityView equality,
      UsedBy usedBy,
      Hints hints) {
    this.library = library;
    this.manuscripts = manuscripts;
    this.phones = phones;
    this.equality = equality;
    this.usedBy = usedBy;
    this.hints = hints;
  }

  /**
   * A question on the page.
   *
   * @param number from 1
   * @param condition as a sentence; empty where it is always asked
   */
  record Card(
      int number,
      QuestionText question,
      String kind,
      String condition,
      List<Other> others,
      List<Plainly.Note> notes) {}

  /**
   * Other words for some people.
   *
   * @param audience whom they are for ("whose answer to …")
   */
  record Other(VariantText text, String audience) {}

  /** What stands around the questions. */
  record Around(String label, String words, List<Plainly.Note> notes) {}

  String show(Manuscript now, PhoneForm phone, Model model) {
    Draft draft = library.read(now.name(), now.files());
    FindingPlaces places = FindingPlaces.of(draft);
    Optional<Sheet> read = Sheet.of(now.files());
    model.addAttribute("name", now.name()).addAttribute("now", now);
    model.addAttribute("inUse", usedBy.running(now.name()));
    model.addAttribute("elsewhere", Plainly.notes(own(places), FindingPlaces.ELSEWHERE));
    if (read.isEmpty()) {
      return "console/editor/unreadable";
    }
    Sheet sheet = read.get();
    model.addAttribute("steps", Retracing.of(manuscripts.history(now.name())));
    model.addAttribute("sheet", sheet).addAttribute("around", around(sheet, places));
    model.addAttribute("cards", cards(sheet, places));
    List<Locale> languages = languages(sheet, now.files());
    model.addAttribute("standard", equality.all(languages.getFirst(), sheet.monitoring()));
    model.addAttribute("equality", equality.sum(languages, sheet.monitoring()).orElse(null));
    model.addAttribute("monitoringNotes", Plainly.notes(places.at("monitoring"), "monitoring"));
    Map<String, Panel> panels = hints.whole(sheet);
    model.addAttribute("panels", panels).addAttribute("measures", Hints.measures(panels));
    model.addAttribute("asked", asked(sheet)).addAttribute("few", FEW).addAttribute("many", MANY);
    model.addAttribute("phone", phones.play(now.files(), phone, null));
    return "console/editor/editor";
  }

  /** What is found in other languages stands on the pages of these. */
  private static List<Finding> own(FindingPlaces places) {
    return Stream.of(FindingPlaces.ELSEWHERE, "conversation", "language", "status", "questions")
        .flatMap(place -> places.at(place).stream())
        .filter(finding -> finding.language() == null)
        .filter(finding -> !finding.what().matches(SAID_ALREADY))
        .toList();
  }

  private static long asked(Sheet sheet) {
    return sheet.questions().stream().filter(q -> q.type() != Type.INFORMATION).count();
  }

  private static List<Around> around(Sheet sheet, FindingPlaces places) {
    List<Around> around = new ArrayList<>();
    add("title", sheet.frame().title(), places, around);
    add("keywords", String.join(", ", sheet.frame().keywords()), places, around);
    add("welcome", sheet.frame().welcome(), places, around);
    add("more", sheet.frame().more(), places, around);
    add("thanks", sheet.frame().thanks(), places, around);
    String explained =
        sheet.frame().glossary().stream()
            .map(term -> term.term() + ": " + term.means())
            .collect(Collectors.joining("\n"));
    if (!explained.isEmpty()) {
      add("glossary", explained, places, around);
    }
    if (sheet.frame().mayAskAgain()) {
      around.add(
          new Around(
              "Asked at the end", "Whether we may text them about other consultations", List.of()));
    }
    return around;
  }

  private static void add(String name, String words, FindingPlaces places, List<Around> around) {
    List<Plainly.Note> notes = new ArrayList<>();
    if (words.isEmpty()) {
      notes.add(
          new Plainly.Note(
              true, "This is still missing.", "Press “Change these words” and write it."));
    }
    notes.addAll(notes(name, places));
    around.add(new Around(Whereabouts.AROUND.getOrDefault(name, name), words, notes));
  }

  private static List<Card> cards(Sheet sheet, FindingPlaces places) {
    List<Card> cards = new ArrayList<>();
    for (QuestionText question : sheet.questions()) {
      cards.add(
          new Card(
              cards.size() + 1,
              question,
              Kinds.words(question.type()),
              Comparison.condition(sheet, question),
              question.variants().stream()
                  .map(each -> new Other(each, Comparison.audience(sheet, question, each)))
                  .toList(),
              notes(question.id(), places)));
    }
    return cards;
  }

  /** Without what the checker says with its buttons. */
  private static List<Plainly.Note> notes(String place, FindingPlaces places) {
    return Plainly.notes(
        places.at(place).stream().filter(finding -> !Hints.says(finding)).toList(), place);
  }

  /** The conversation's own language, then those that it is translated into. */
  private static List<Locale> languages(Sheet sheet, Map<String, String> files) {
    List<Locale> languages = new ArrayList<>();
    languages.add(Locale.forLanguageTag(sheet.language()));
    for (String file : files.keySet()) {
      String tag = file.replaceFirst("\\.yaml$", "");
      if (tag.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") && !tag.equals(sheet.language())) {
        languages.add(Locale.forLanguageTag(tag));
      }
    }
    return languages;
  }

  /** Those equality questions that exist, in the order in which they are asked. */
  List<String> known(List<String> ticked) {
    return equality.known(ticked);
  }
}
