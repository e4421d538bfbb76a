package org.earshot.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.language.Lexicon;

/** One vocabulary a language, made when first needed. */
final class Vocabularies {

  private final Lexicon lexicon;
  private final Map<Locale, Vocabulary> made = new ConcurrentHashMap<>();

  Vocabularies(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Vocabulary of(Locale language) {
    Vocabulary known = made.get(language);
    return known != null
        ? known
        : made.computeIfAbsent(language, fresh -> new Vocabulary(fresh, lexicon));
  }

  /** The participant's language, then English, then the others offered, in a steady order. */
  List<Vocabulary> inOrder(Locale language, Set<Locale> offered) {
    Set<Locale> order = new LinkedHashSet<>();
    order.add(language);
    order.add(Locale.ENGLISH);
    offered.stream()
        .sorted(java.util.Comparator.comparing(Locale::toLanguageTag))
        .forEach(order::add);
    List<Vocabulary> vocabularies = new ArrayList<>(order.size());
    order.forEach(locale -> vocabularies.add(of(locale)));
    return vocabularies;
  }

  /** Of every language. */
  List<Vocabulary> all() {
    return of(lexicon.languages());
  }

  List<Vocabulary> of(Collection<Locale> languages) {
    return languages.stream().map(this::of).toList();
  }
}
