package org.earshot.outcomes;

import java.util.Locale;
import org.earshot.flow.Conversation;

/** Public pages in the language of whoever is sent there. */
final class Tongued {

  private Tongued() {}

  static String in(Locale language, Conversation conversation, String url) {
    return language.equals(conversation.language())
        ? url
        : url + "?lang=" + language.toLanguageTag();
  }
}
