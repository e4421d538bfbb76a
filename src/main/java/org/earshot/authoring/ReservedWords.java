package org.earshot.authoring;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.earshot.authoring.lint.MeantAlready;
import org.earshot.language.Lexicon;
import org.springframework.stereotype.Component;

/** The words that nobody may give a meaning of their own. */
@Component
public class ReservedWords {

  private final MeantAlready meanings;

  public ReservedWords(Lexicon lexicon) {
    this.meanings = new MeantAlready(lexicon);
  }

  /** To whom a word already means something ("in Polish"); English is always among them. */
  public Optional<String> meaningOf(String word, Collection<Locale> languages) {
    return meanings.of(word, languages);
  }
}
