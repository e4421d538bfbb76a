package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether someone wants no more messages. Never missed: the English words count in every language,
 * and polite sentences count too. Never taken from an answer that happens to hold such a word.
 */
final class OptOut {

  /** Twilio's and the trade's own words; whatever the locale files say, these always stop. */
  private static final Set<String> ALWAYS =
      Set.of("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout");

  /** Longer messages are answers, whatever words they hold. */
  private static final int LONGEST_SENTENCE = 10;

  private OptOut() {}

  /**
   * @param tokens the whole message, without signs
   */
  static boolean isMeant(List<Token> tokens, List<Vocabulary> vocabularies) {
    if (isAlways(tokens)) {
      return true;
    }
    for (Vocabulary vocabulary : vocabularies) {
      if (isWhole(tokens, vocabulary) || isSentence(tokens, vocabulary)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlways(List<Token> tokens) {
    String first = tokens.get(0).text();
    List<String> calm = tokens.get(0).calm();
    boolean same = tokens.stream().allMatch(token -> token.text().equals(first));
    return same && (ALWAYS.contains(first) || calm.stream().anyMatch(ALWAYS::contains));
  }

  private static boolean isWhole(List<Token> tokens, Vocabulary vocabulary) {
    Phrases<Boolean> words = vocabulary.list(CommandWords.STOP);
    List<Token> core = withoutCourtesies(tokens, vocabulary);
    return words.exactly(tokens) != null || (!core.isEmpty() && words.exactly(core) != null);
  }

  /** "Please stop texting me": a plain request anywhere, or nothing but stopping and padding. */
  private static boolean isSentence(List<Token> tokens, Vocabulary vocabulary) {
    if (tokens.size() > LONGEST_SENTENCE) {
      return false;
    }
    Phrases<Boolean> requests = vocabulary.list(CommandWords.STOP_PHRASES);
    for (int i = 0; i < tokens.size(); i++) {
      if (requests.longest(tokens, i) != null && !isNegated(tokens, i, vocabulary)) {
        return true;
      }
    }
    return isNothingElse(tokens, vocabulary);
  }

  private static boolean isNothingElse(List<Token> tokens, Vocabulary vocabulary) {
    Phrases<Boolean> verbs = vocabulary.list(CommandWords.STOP_VERBS);
    Phrases<Boolean> padding = vocabulary.list(CommandWords.STOP_PADDING);
    boolean stops = false;
    int i = 0;
    while (i < tokens.size()) {
      Phrases.Match<Boolean> verb = verbs.longest(tokens, i);
      Phrases.Match<Boolean> around = padding.longest(tokens, i);
      if (verb == null && around == null) {
        return false;
      }
      stops |= verb != null;
      i += verb != null ? verb.length() : java.util.Objects.requireNonNull(around).length();
    }
    return stops;
  }

  /** "Don't stop texting me." */
  private static boolean isNegated(List<Token> tokens, int at, Vocabulary vocabulary) {
    if (at == 0) {
      return false;
    }
    Phrases.Match<Entry> before = vocabulary.answers().longest(tokens, at - 1);
    return before != null && before.length() == 1 && before.value().hasAny(Sense.NOT, Sense.NO);
  }

  /** Without "please", "thanks" and greetings at either end. */
  static List<Token> withoutCourtesies(List<Token> tokens, Vocabulary vocabulary) {
    List<Token> core = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, i);
      boolean courtesy = match != null && match.value().has(Sense.FILLERS);
      int length = courtesy && match != null ? match.length() : 1;
      if (!courtesy) {
        core.add(tokens.get(i));
      }
      i += length;
    }
    return core;
  }

  /** The English words that stop in every language, for checks of option labels. */
  static boolean isKeyword(String word) {
    return ALWAYS.contains(word.toLowerCase(Locale.ROOT));
  }
}
