package org.earshot.authoring.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.earshot.language.Lexicon;

/** Words that are commands or answers somewhere, so that they can start nothing. */
public final class MeantAlready {

  private final CommandWords commands;

  public MeantAlready(Lexicon lexicon) {
    this.commands = new CommandWords(lexicon);
  }

  /** To whom this word already means something ("in Polish"); English is always among them. */
  public Optional<String> of(String word, Collection<Locale> languages) {
    String folded = Folded.of(word);
    if (CommandWords.isProviders(folded)) {
      return Optional.of("to the phone networks");
    }
    List<Locale> all = new ArrayList<>(languages);
    all.add(Locale.ENGLISH);
    return all.stream()
        .filter(language -> means(folded, language))
        .findFirst()
        .map(language -> "in " + Names.of(language));
  }

  private boolean means(String folded, Locale language) {
    return commands.orders(language).contains(folded)
        || commands.replies(language).contains(folded);
  }
}
