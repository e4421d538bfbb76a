package org.earshot.web.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.Draft;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultation.State;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Conversation;
import org.springframework.stereotype.Component;

/** Which consultations cannot open before a language is checked. */
@Component
class Waiting {

  private final Consultations consultations;
  private final ConversationLibrary library;

  Waiting(Consultations consultations, ConversationLibrary library) {
    this.consultations = consultations;
    this.library = library;
  }

  List<Consultation> forLanguage(Locale language) {
    List<Consultation> waiting = new ArrayList<>();
    for (Consultation consultation : consultations.all()) {
      boolean ahead =
          consultation.state() == State.DRAFT || consultation.state() == State.SCHEDULED;
      if (ahead && asks(consultation, language)) {
        waiting.add(consultation);
      }
    }
    return waiting;
  }

  /** Without a choice a consultation opens in every language of its conversation. */
  private boolean asks(Consultation consultation, Locale language) {
    List<String> chosen = consultation.setUp().languages();
    String name = consultation.setUp().conversation();
    if (chosen != null && !chosen.isEmpty()) {
      return chosen.contains(language.toLanguageTag());
    }
    return name != null && library.draft(name).map(draft -> speaks(draft, language)).orElse(false);
  }

  private static boolean speaks(Draft draft, Locale language) {
    Conversation conversation = draft.conversation();
    return conversation != null && conversation.wordings().containsKey(language);
  }
}
