package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.flow.Conversation;
import org.earshot.web.forms.ConversationNames;
import org.earshot.web.forms.Languages;
import org.earshot.web.setup.Field.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be chosen for a set-up record and is not the same every day. */
@Component
class Offered {

  private final ConversationLibrary library;
  private final Languages languages;

  Offered(ConversationLibrary library, Languages languages) {
    this.library = library;
    this.languages = languages;
  }

  /** What is chosen stays in the list even if its files are gone. */
  List<Option> conversations(@Nullable String chosen) {
    List<Option> options = new ArrayList<>();
    for (String name : library.names()) {
      library.draft(name).ifPresent(draft -> options.add(Option.of(name, label(draft))));
    }
    if (chosen != null && !chosen.isBlank() && !library.names().contains(chosen)) {
      options.add(Option.of(chosen, chosen + " (not found)"));
    }
    return options;
  }

  private static String label(Draft draft) {
    String known = ConversationNames.of(draft);
    return draft.conversation() == null ? known + ", cannot be read yet" : known;
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
