package org.earshot.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.earshot.flow.Hearing;
import org.earshot.language.Lexicon;
import org.earshot.understanding.Token.Kind;
import org.jspecify.annotations.Nullable;

/** The names of languages, in every language that we speak. */
final class LanguageNames {

  private static final String LIST = "languages";
  private static final int LONGEST = 6;

  private final Phrases<Locale> names = new Phrases<>();

  LanguageNames(Lexicon lexicon) {
    for (Locale speaking : lexicon.languages()) {
      lexicon
          .groups(speaking, LIST)
          .forEach((tag, words) -> words.forEach(word -> add(word, Locale.forLanguageTag(tag))));
      for (Locale named : lexicon.languages()) {
        add(named.getDisplayLanguage(speaking), named);
        add(named.getDisplayLanguage(named), named);
      }
    }
  }

  private void add(String name, Locale language) {
    if (!Tokeniser.tokens(name).isEmpty()) {
      names.at(name, () -> language);
    }
  }

  /** The language that these words name and nothing else; null where they do not. */
  @Nullable Locale exactly(List<Token> tokens) {
    return names.exactly(tokens);
  }

  boolean isOne(List<Token> tokens) {
    return exactly(tokens) != null;
  }

  /** The one offered language that is named in a short text; null where none or several are. */
  @Nullable Locale in(String text, Hearing hearing) {
    List<Token> tokens =
        Tokeniser.tokens(text).stream()
            .filter(token -> token.is(Kind.WORD) || token.is(Kind.NUMBER))
            .toList();
    if (tokens.size() == 1 && tokens.get(0).is(Kind.NUMBER)) {
      return numbered(tokens.get(0).text(), hearing);
    }
    Set<Locale> found = new java.util.LinkedHashSet<>();
    for (int i = 0; i < tokens.size() && tokens.size() <= LONGEST; i++) {
      Phrases.Match<Locale> match = names.longest(tokens, i);
      if (match != null) {
        found.add(match.value());
      }
    }
    Locale only = found.size() == 1 ? found.iterator().next() : null;
    return only != null && hearing.offered().contains(only) ? only : null;
  }

  /**
   * The list that is printed has the conversation's own language first, then the others by their
   * tags.
   */
  private static @Nullable Locale numbered(String digits, Hearing hearing) {
    List<Locale> order = new ArrayList<>(hearing.offered());
    Locale first = hearing.conversation().language();
    order.sort(
        Comparator.comparing((Locale locale) -> !locale.equals(first))
            .thenComparing(Locale::toLanguageTag));
    int number = digits.length() > 2 ? 0 : Integer.parseInt(digits);
    return number >= 1 && number <= order.size() ? order.get(number - 1) : null;
  }
}
