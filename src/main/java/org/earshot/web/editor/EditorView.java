package org.earshot.web.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.authoring.Finding;
import org.earshot.authoring.Manuscript;
import org.earshot.authoring.editing.Comparison;
import org.earshot.authoring.editing.FindingPlaces;
import org.earshot.authoring.editing.Kinds;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.flow.Type;
import org.earshot.language.Phrasebook;
import org.earshot.language.Phrasebook.StandardQuestion;
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
  private final PhonePlay phones;
  private final Phrasebook phrasebook;
  private final UsedBy usedBy;
  private final Hints hints;

  EditorView(
      ConversationLibrary library,
      PhonePlay phones,
      Phrasebook phrasebook,
      UsedBy usedBy,
      Hints hints) {
    this.library = library;
    this.phones = phones;
    this.phrasebook = phrasebook;
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
      int number, QuestionText question, String kind, String condition, List<Plainly.Note> notes) {}

  /** What stands around the questions. */
  record Around(String label, String words, List<Plainly.Note> notes) {}

  /** A standard equality question with its words. */
  record Standard(String id, String ask, boolean chosen) {}

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
    model.addAttribute("sheet", sheet).addAttribute("around", around(sheet, places));
    model.addAttribute("cards", cards(sheet, places)).addAttribute("standard", standard(sheet));
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
              notes(question.id(), places)));
    }
    return cards;
  }

  /** Without what the checker says with its buttons. */
  private static List<Plainly.Note> notes(String place, FindingPlaces places) {
    return Plainly.notes(
        places.at(place).stream().filter(finding -> !Hints.says(finding)).toList(), place);
  }

  private List<Standard> standard(Sheet sheet) {
    List<Standard> standard = new ArrayList<>();
    for (String id : ids()) {
      String ask =
          phrasebook
              .monitoring(Locale.forLanguageTag(sheet.language()), id)
              .or(() -> phrasebook.monitoring(Locale.ENGLISH, id))
              .map(StandardQuestion::ask)
              .orElse(id);
      standard.add(new Standard(id, ask, sheet.monitoring().contains(id)));
    }
    return standard;
  }

  private List<String> ids() {
    return phrasebook.monitoringIds().stream().sorted().toList();
  }

  /** Those that exist, in the order in which they are asked. */
  List<String> known(List<String> ticked) {
    return ids().stream().filter(ticked::contains).toList();
  }
}
