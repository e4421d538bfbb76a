package org.earshot.web.languages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.earshot.language.Author;
import org.earshot.language.OwnLanguage;
import org.earshot.language.OwnPart;
import org.earshot.language.OwnWords;
import org.earshot.security.Officer;
import org.earshot.web.forms.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Fetches the language that an address names, and what every page about it shows. */
@Component
class OwnDesk {

  static final String LANGUAGES = "/console/languages";
  static final String LANGUAGE = LANGUAGES + "/{tag}";
  static final String PART = LANGUAGE + "/part/{id}";

  private final OwnWords words;
  private final Languages languages;
  private final Waiting waiting;

  OwnDesk(OwnWords words, Languages languages, Waiting waiting) {
    this.words = words;
    this.languages = languages;
    this.waiting = waiting;
  }

  static String address(Locale language) {
    return LANGUAGES + "/" + language.toLanguageTag();
  }

  static String address(Locale language, String part) {
    return address(language) + "/part/" + part;
  }

  OwnLanguage language(String tag) {
    return words.of(Locale.forLanguageTag(tag)).orElseThrow(OwnDesk::unknown);
  }

  static OwnPart part(OwnLanguage language, String id) {
    return language.part(id).orElseThrow(OwnDesk::unknown);
  }

  List<LanguageView> all() {
    return words.all().stream()
        .map(this::view)
        .sorted(Comparator.comparing(one -> one.named().english()))
        .toList();
  }

  LanguageView view(OwnLanguage language) {
    return new LanguageView(
        language,
        languages.named(language.language()),
        language.checked() ? List.of() : waiting.forLanguage(language.language()));
  }

  /** What the head of each page needs. */
  void show(OwnLanguage language, Model model) {
    model.addAttribute("own", view(language));
    model.addAttribute("there", address(language.language()));
  }

  static Author author(Officer officer) {
    return new Author(officer.id(), officer.name());
  }

  static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
