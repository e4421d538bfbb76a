package org.earshot.flow;

import java.util.Locale;
import java.util.Set;

/**
 * In which language to hear.
 *
 * @param conversation what is being asked, with the languages it offers
 * @param language the participant's current language
 */
public record Hearing(Conversation conversation, Locale language) {

  public Set<Locale> offered() {
    return conversation.wordings().keySet();
  }

  public Wording wording() {
    return conversation.in(language);
  }
}
