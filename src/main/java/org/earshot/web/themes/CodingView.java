package org.earshot.web.themes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultation;
import org.earshot.themes.Learned;
import org.earshot.themes.Learning;
import org.earshot.themes.Reading;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Theme;
import org.earshot.themes.Themes;
import org.earshot.themes.Translation;
import org.earshot.web.forms.Languages;
import org.earshot.web.forms.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which answers are read and coded. */
@Component
class CodingView {

  private final Asked asked;
  private final Themes themes;
  private final Reading reading;
  private final Learning learning;
  private final Languages languages;
  private final MachineView machine;
  private final InstantSource clock;

  CodingView(
      Asked asked,
      Themes themes,
      Reading reading,
      Learning learning,
      Languages languages,
      MachineView machine,
      InstantSource clock) {
    this.asked = asked;
    this.themes = themes;
    this.reading = reading;
    this.learning = learning;
    this.languages = languages;
    this.machine = machine;
    this.clock = clock;
  }

  /** One answer on the page. */
  public record Card(
      Opened opened,
      String brief,
      Languages.Spoken language,
      @Nullable String beside,
      boolean foreign,
      boolean oldTranslation) {

    /** Whether a machine may translate it: nobody did, or only a machine its earlier words. */
    public boolean isForMachine() {
      Translation translation = opened.translation();
      return foreign && (translation == null || (translation.machine() && oldTranslation));
    }
  }

  /**
   * One theme to tick.
   *
   * @param key the number key that ticks it; empty where there is none
   * @param suggested in percent; null where it is not suggested
   */
  public record Tick(
      Theme theme, String key, boolean ticked, boolean strong, @Nullable Long suggested) {}

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
    Reading.Found found = reading.next(filters.of(slug, question), filters.from());
    CodingForm kept = typed != null && isAbout(typed, found.group()) ? typed : null;
    model.addAttribute("consultation", consultation).addAttribute("question", question);
    model.addAttribute("ask", asked.ask(slug, question)).addAttribute("filters", filters);
    model.addAttribute("found", found).addAttribute("problems", problems);
    model.addAttribute("cards", cards(slug, question, found.group()));
    model.addAttribute("ticks", ticks(slug, question, found.group(), kept));
    model.addAttribute("newTheme", typed == null ? "" : typed.typed());
    model.addAttribute("progress", reading.progress(slug, question));
    model.addAttribute("learned", learning.of(slug, question).orElse(null));
    model.addAttribute("fewest", Learned.FEWEST_TEXTS);
    model.addAttribute("fewestOfTheme", Learned.FEWEST_OF_THEME);
    model.addAttribute(
        "languages", consultation.languages().stream().map(languages::named).toList());
    model.addAttribute("machine", machine.of(slug, question));
    model.addAttribute("shown", clock.instant().toString());
    model.addAttribute("later", filters.address(slug, question, found.place() + 1));
    model.addAttribute("here", filters.address(slug, question, found.place()));
    return "console/themes/coding";
  }

  /** Ticks are never carried over to another answer. */
  private static boolean isAbout(CodingForm typed, List<Opened> group) {
    Set<UUID> shown = group.stream().map(Opened::response).collect(Collectors.toSet());
    return shown.containsAll(typed.responses());
  }

  private List<Card> cards(String slug, String question, List<Opened> group) {
    List<Card> cards = new ArrayList<>();
    for (Opened opened : group) {
      var text = opened.text();
      var translation = opened.translation();
      cards.add(
          new Card(
              opened,
              opened.response().toString().substring(0, 8),
              languages.named(text.language()),
              asked.beside(slug, question, text.beside()),
              !text.language().getLanguage().equals(Locale.ENGLISH.getLanguage()),
              translation != null && translation.at().isBefore(text.changed())));
    }
    return cards;
  }

  private List<Tick> ticks(
      String slug, String question, List<Opened> group, @Nullable CodingForm kept) {
    Set<UUID> ticked = new HashSet<>();
    Set<UUID> strong = new HashSet<>();
    if (kept != null) {
      ticked.addAll(kept.themes(false));
      strong.addAll(kept.strongly());
    } else if (!group.isEmpty()) {
      ticked.addAll(group.getFirst().themes());
      strong.addAll(group.getFirst().strong());
    }
    List<Tick> ticks = new ArrayList<>();
    for (Theme theme : themes.book(slug, question)) {
      UUID id = theme.id();
      ticks.add(
          new Tick(
              theme,
              key(ticks.size()),
              ticked.contains(id),
              strong.contains(id),
              suggested(group, id)));
    }
    return ticks;
  }

  private static String key(int place) {
    return place > 9 ? "" : String.valueOf((place + 1) % 10);
  }

  private static @Nullable Long suggested(List<Opened> group, UUID theme) {
    return group.stream()
        .limit(1)
        .filter(opened -> !opened.read())
        .flatMap(opened -> opened.suggested().stream())
        .filter(suggestion -> suggestion.theme().equals(theme))
        .map(suggestion -> Math.round(100 * suggestion.score()))
        .findFirst()
        .orElse(null);
  }
}
