package org.earshot.web.setup;

import java.util.ArrayList;
import java.util.List;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
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

  List<Languages.Spoken> languages() {
    return languages.all();
  }
}
