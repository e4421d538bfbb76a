package org.earshot.web.themes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.responses.FreeTexts.Text;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Translation;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays answers out to be read: those in the very same words once. */
@Component
class Cards {

  private final Asked asked;
  private final Languages languages;

  Cards(Asked asked, Languages languages) {
    this.asked = asked;
    this.languages = languages;
  }

  List<Card> of(String slug, String question, List<Opened> group) {
    Map<Looks, List<Opened>> byLooks = new LinkedHashMap<>();
    for (Opened opened : group) {
      byLooks
          .computeIfAbsent(looks(slug, question, opened), first -> new ArrayList<>())
          .add(opened);
    }
    return byLooks.entrySet().stream().map(one -> card(one.getKey(), one.getValue())).toList();
  }

  /** All that a card shows of an answer: those that look the same are one card. */
  private record Looks(
      String words,
      Locale language,
      @Nullable String beside,
      @Nullable String translation,
      boolean machine,
      boolean oldTranslation,
      boolean read,
      boolean changed) {}

  private Looks looks(String slug, String question, Opened opened) {
    Text text = opened.text();
    Translation translation = opened.translation();
    return new Looks(
        text.words().strip(),
        text.language(),
        asked.beside(slug, question, text.beside()),
        translation == null ? null : translation.words(),
        translation != null && translation.machine(),
        isOld(translation, text.changed()),
        opened.read(),
        opened.changed());
  }

  private static boolean isOld(@Nullable Translation translation, Instant changed) {
    return translation != null && translation.at().isBefore(changed);
  }

  private Card card(Looks looks, List<Opened> same) {
    return new Card(
        same,
        languages.named(looks.language()),
        looks.beside(),
        !looks.language().getLanguage().equals(Locale.ENGLISH.getLanguage()),
        looks.oldTranslation());
  }
}
