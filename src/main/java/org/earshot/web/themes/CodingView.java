package org.earshot.web.themes;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Organisations;
import org.earshot.themes.Learned;
import org.earshot.themes.Learning;
import org.earshot.themes.Reading;
import org.earshot.themes.Reading.Bookmark;
import org.earshot.themes.Reading.Found;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Themes;
import org.earshot.web.May;
import org.earshot.web.OtherWords;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which answers are read and coded. */
@Component
class CodingView {

  /** Where a page that found nothing yet leads by itself; not there on any other. */
  static final String FURTHER = "further";

  private final Asked asked;
  private final Themes themes;
  private final Reading reading;
  private final Learning learning;
  private final Languages languages;
  private final Cards cards;
  private final MachineView machine;
  private final InstantSource clock;
  private final OtherWords otherWords;
  private final Organisations organisations;

  CodingView(
      Asked asked,
      Themes themes,
      Reading reading,
      Learning learning,
      Languages languages,
      Cards cards,
      MachineView machine,
      InstantSource clock,
      OtherWords otherWords,
      Organisations organisations) {
    this.organisations = organisations;
    this.asked = asked;
    this.themes = themes;
    this.reading = reading;
    this.learning = learning;
    this.languages = languages;
    this.cards = cards;
    this.machine = machine;
    this.clock = clock;
    this.otherWords = otherWords;
  }

  /**
   * @param typed what was sent and could not be saved; null for a fresh page
   */
  String show(
      String slug,
      String question,
      Filters filters,
      @Nullable CodingForm typed,
      Problems problems,
      Model model) {
    Consultation consultation = asked.consultation(slug);
    asked.question(slug, question);
    May may = Objects.requireNonNull((May) model.getAttribute("may"));
    Found found = reading.next(filters.of(slug, question, may), filters.start(), filters.skipped());
    List<Opened> group = found.group();
    CodingForm kept = typed != null && isAbout(typed, group) ? typed : null;
    model.addAttribute("consultation", consultation).addAttribute("question", question);
    model.addAttribute("ask", asked.ask(slug, question)).addAttribute("problems", problems);
    model.addAttribute("others", otherWords.of(consultation, question));
    model.addAttribute("found", found).addAttribute("cards", cards.of(slug, question, group));
    model.addAttribute("ticks", Tick.of(themes.book(slug, question), group, kept));
    model.addAttribute("newTheme", typed == null ? "" : typed.typed());
    model.addAttribute("progress", reading.progress(slug, question));
    model.addAttribute("learned", learning.of(slug, question).orElse(null));
    model.addAttribute("fewest", Learned.FEWEST_TEXTS);
    model.addAttribute("fewestOfTheme", Learned.FEWEST_OF_THEME);
    model.addAttribute("organisations", organisations.any(slug));
    model.addAttribute(
        "languages", consultation.languages().stream().map(languages::named).toList());
    model.addAttribute("machine", machine.of(slug, question));
    model.addAttribute("shown", clock.instant().toString());
    lead(slug, question, filters, found, model);
    return "console/themes/coding";
  }

  /** Where to from here. */
  private void lead(String slug, String question, Filters filters, Found found, Model model) {
    Bookmark further = found.further();
    boolean left = filters.anyLeft() || found.groups() > 0;
    // All before the first that was found is done, and is not looked through again.
    Filters here = found.start() == null ? filters : filters.at(found.start(), filters.anyLeft());
    model.addAttribute("filters", here);
    model.addAttribute("here", here.address(slug, question, found.place()));
    model.addAttribute("later", here.address(slug, question, found.place() + 1));
    model.addAttribute("again", filters.again().address(slug, question, 0));
    model.addAttribute("left", further == null && left);
    if (further != null) {
      model.addAttribute("until", further.began().toInstant());
      model.addAttribute("next", filters.at(further, left).address(slug, question, 0));
      if (found.groups() == 0) {
        model.addAttribute(FURTHER, model.getAttribute("next"));
      }
    }
  }

  /** Ticks are never carried over to another answer. */
  private static boolean isAbout(CodingForm typed, List<Opened> group) {
    Set<UUID> shown = group.stream().map(Opened::response).collect(Collectors.toSet());
    return shown.containsAll(typed.responses());
  }
}
