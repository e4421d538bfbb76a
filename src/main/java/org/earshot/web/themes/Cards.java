package org.earshot.web.themes;

import java.util.List;
import java.util.Locale;
import org.earshot.themes.Reading.Opened;
import org.earshot.web.forms.Languages;
import org.springframework.stereotype.Component;

/** Lays answers out to be read. */
@Component
class Cards {

  private final Asked asked;
  private final Languages languages;

  Cards(Asked asked, Languages languages) {
    this.asked = asked;
    this.languages = languages;
  }

  List<Card> of(String slug, String question, List<Opened> group) {
    return group.stream().map(opened -> card(slug, question, opened)).toList();
  }

  private Card card(String slug, String question, Opened opened) {
    var text = opened.text();
    var translation = opened.translation();
    return new Card(
        opened,
        opened.response().toString().substring(0, 8),
        languages.named(text.language()),
        asked.beside(slug, question, text.beside()),
        !text.language().getLanguage().equals(Locale.ENGLISH.getLanguage()),
        translation != null && translation.at().isBefore(text.changed()));
  }
}
