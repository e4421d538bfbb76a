package org.earshot.understanding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.earshot.understanding.Token.Kind;

/** "Hi, I saw your poster and would like to take part please": whoever comes because of it. */
final class Willingness {

  /** "Saw your poster at the library": what goes with it. More is about something else. */
  private static final int MOST_BESIDE = 4;

  /** "Yes please, thank you very much." */
  private static final int MOST_BESIDE_YES = 2;

  /** "Hello there": one word more tells nothing. */
  private static final int MOST_BESIDE_GREETING = 1;

  /** One word of a title stands in many a sentence. */
  private static final int ECHO = 2;

  private final List<Token> tokens;
  private final List<Vocabulary> vocabularies;
  private final Set<String> title;
  private final Set<String> echoed = new HashSet<>();
  private boolean yes;
  private boolean takesPart;
  private int beside;

  private Willingness(List<Token> tokens, String title, List<Vocabulary> vocabularies) {
    this.tokens = tokens;
    this.vocabularies = vocabularies;
    this.title = new HashSet<>();
    List<Token> words = Tokeniser.tokens(title);
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).is(Kind.WORD) && length(words, at, Sense.SMALL_WORDS) == 0) {
        this.title.add(words.get(at).text());
      }
    }
  }

  /** Whether a message says that, or names what it is about, and hardly anything else. */
  static boolean is(List<Token> tokens, String title, List<Vocabulary> vocabularies) {
    Willingness heard = new Willingness(tokens, title, vocabularies);
    return heard.read() && heard.hardlyMore();
  }

  /** Whether it is hardly more than manners and small words. */
  static boolean greets(List<Token> tokens, List<Vocabulary> vocabularies) {
    Willingness heard = new Willingness(tokens, "", vocabularies);
    return heard.read() && heard.beside <= MOST_BESIDE_GREETING;
  }

  /** False where something is denied. */
  private boolean read() {
    int at = 0;
    while (at < tokens.size()) {
      if (length(tokens, at, Sense.NO, Sense.NOT) > 0) {
        return false;
      }
      at += Math.max(1, said(at));
    }
    return true;
  }

  private int said(int at) {
    Token token = tokens.get(at);
    int part = length(tokens, at, Sense.TAKING_PART);
    takesPart |= part > 0;
    int agrees = length(tokens, at, Sense.YES, Sense.YES_ALONE);
    yes |= agrees > 0;
    boolean echo = title.contains(token.text());
    if (echo) {
      echoed.add(token.text());
    }
    int silent = length(tokens, at, Sense.COURTESIES, Sense.FILLERS, Sense.SMALL_WORDS, Sense.AND);
    int known = Math.max(part, Math.max(agrees, silent));
    if (known == 0 && !echo && (token.is(Kind.WORD) || token.is(Kind.NUMBER))) {
      beside++;
    }
    return known;
  }

  private boolean hardlyMore() {
    boolean named = !title.isEmpty() && echoed.size() >= Math.min(ECHO, title.size());
    return takesPart || named ? beside <= MOST_BESIDE : yes && beside <= MOST_BESIDE_YES;
  }

  private int length(List<Token> words, int at, Sense first, Sense... others) {
    int longest = 0;
    for (Vocabulary vocabulary : vocabularies) {
      Phrases.Match<Entry> match = vocabulary.answers().longest(words, at);
      if (match != null && has(match.value(), first, others)) {
        longest = Math.max(longest, match.length());
      }
    }
    return longest;
  }

  private static boolean has(Entry entry, Sense first, Sense... others) {
    return entry.has(first) || List.of(others).stream().anyMatch(entry::has);
  }
}
