package org.earshot.web.setup;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Clocks;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.earshot.web.forms.ConversationMenu;
import org.earshot.web.forms.ConversationNames;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Languages;
import org.earshot.web.setup.Field.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen for a set-up record and is not the same every day. */
@Component
class Offered {

  private static final int MONTHS_AHEAD = 24;

  private final ConversationLibrary library;
  private final ConversationMenu menu;
  private final Languages languages;
  private final Consultations consultations;
  private final InstantSource clock;

  Offered(
      ConversationLibrary library,
      ConversationMenu menu,
      Languages languages,
      Consultations consultations,
      InstantSource clock) {
    this.library = library;
    this.menu = menu;
    this.languages = languages;
    this.consultations = consultations;
    this.clock = clock;
  }

  /** What is chosen stays in the list even if its files are gone. */
  List<Option> conversations(@Nullable String chosen) {
    List<Option> options = new ArrayList<>();
    menu.drafts().forEach(draft -> options.add(Option.of(draft.name(), label(draft))));
    if (chosen != null
        && !chosen.isBlank()
        && options.stream().noneMatch(option -> option.value().equals(chosen))) {
      String known = library.draft(chosen).map(Offered::label).orElse(chosen + " (not found)");
      options.add(Option.of(chosen, known));
    }
    return options;
  }

  private static String label(Draft draft) {
    String known = ConversationNames.of(draft);
    return draft.conversation() == null ? known + ", cannot be read yet" : known;
  }

  /** The months that lie before us; what is chosen stays in the list. */
  List<Option> months(@Nullable String chosen) {
    YearMonth now = YearMonth.from(Clocks.day(clock.instant()));
    Set<String> months = new TreeSet<>();
    for (int i = 0; i <= MONTHS_AHEAD; i++) {
      months.add(now.plusMonths(i).toString());
    }
    if (chosen != null && !chosen.isBlank()) {
      months.add(chosen);
    }
    return months.stream().map(month -> Option.of(month, named(month))).toList();
  }

  private static String named(String month) {
    try {
      return Days.month(YearMonth.parse(month));
    } catch (DateTimeException noMonth) {
      return month;
    }
  }

  /** What this one can go on from. */
  List<Option> others(Consultation consultation) {
    return consultations.all().stream()
        .filter(other -> !other.slug().equals(consultation.slug()))
        .map(other -> Option.of(other.slug(), other.title()))
        .toList();
  }

  List<Option> spoken() {
    return languages.all().stream().map(one -> Option.of(one.tag(), one.both())).toList();
  }

  /**
   * The languages that stand ticked before anybody has chosen any: those that it would open in, and
   * the one that it is written in, which nobody leaves out without meaning to.
   */
  List<String> tickedAtFirst(@Nullable String conversation) {
    Optional<Draft> draft = Optional.ofNullable(conversation).flatMap(library::draft);
    Set<Locale> ticked = new LinkedHashSet<>();
    ticked.add(draft.map(Draft::conversation).map(Conversation::language).orElse(Locale.ENGLISH));
    draft.map(Draft::ready).ifPresent(ticked::addAll);
    return ticked.stream().map(Locale::toLanguageTag).toList();
  }

  List<Languages.Spoken> languages() {
    return languages.all();
  }
}
