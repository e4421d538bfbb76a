package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether someone wants no more messages. Never missed: the English words count in every language,
 * and polite sentences count too. Never taken from an answer that happens to hold such a word.
 */
final class OptOut {

  /** Twilio's and the trade's own words; whatever the locale files say, these always stop. */
  private static final Set<String> ALWAYS =
      Set.of("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout");

  /** Those of them that are no everyday words. */
  private static final Set<String> TOLD = Set.of("stop", "stopall", "unsubscribe", "optout");

  /** Longer messages are answers, whatever words they hold. */
  static final int LONGEST = 30;

  /** Up to here a plain request counts whatever stands around it. */
  private static final int SHORT = 10;

  /** How many words beyond request, padding and courtesies a longer message may have. */
  private static final int OTHER_WORDS = 4;

  private OptOut() {}

  /** Whether a word stands here that everybody is told to stop with. */
  static boolean holdsTold(List<Token> tokens) {
    return tokens.stream().anyMatch(token -> TOLD.contains(token.text()));
  }

  /**
   * @param tokens the whole message, without signs
   */
  static boolean isMeant(List<Token> tokens, List<Vocabulary> vocabularies) {
    for (Vocabulary vocabulary : vocabularies) {
      if (isStopWithManners(tokens, vocabulary)
          || isWhole(tokens, vocabulary, CommandWords.STOP)
          || isSentence(tokens, vocabulary)
          || isUnwanted(tokens, vocabulary)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a word of the trade's own, which stops whatever the language. */
  static boolean isAlways(List<Token> tokens) {
    String first = tokens.get(0).text();
    List<String> calm = tokens.get(0).calm();
    boolean same = tokens.stream().allMatch(token -> token.text().equals(first));
    return same && (ALWAYS.contains(first) || calm.stream().anyMatch(ALWAYS::contains));
  }

  /** "STOP جی", "stop karo": the word that everybody is told, in the manners of any language. */
  private static boolean isStopWithManners(List<Token> tokens, Vocabulary vocabulary) {
    int at = 0;
    while (at < tokens.size() && isManners(tokens.get(at), vocabulary)) {
      at++;
    }
    boolean stop = at < tokens.size() && TOLD.contains(tokens.get(at).text());
    return stop
        && tokens.subList(at + 1, tokens.size()).stream()
            .allMatch(token -> isManners(token, vocabulary) || isPadding(token, vocabulary));
  }

  private static boolean isPadding(Token token, Vocabulary vocabulary) {
    return vocabulary.list(CommandWords.STOP_PADDING).exactly(List.of(token)) != null;
  }

  private static boolean isManners(Token token, Vocabulary vocabulary) {
    Entry entry = vocabulary.answers().exactly(List.of(token));
    return entry != null && entry.hasAny(Sense.COURTESIES, Sense.YES);
  }

  /** Whether the message is one of these phrases and no more, courtesies apart. */
  static boolean isWhole(List<Token> tokens, Vocabulary vocabulary, String list) {
    return isWhole(vocabulary.list(list), tokens, withoutCourtesies(tokens, vocabulary));
  }

  /**
   * @param core the message without courtesies
   */
  static boolean isWhole(Phrases<Boolean> phrases, List<Token> tokens, List<Token> core) {
    return phrases.exactly(tokens) != null || (!core.isEmpty() && phrases.exactly(core) != null);
  }

  /** "Please stop texting me": a plain request, or nothing but stopping and padding. */
  private static boolean isSentence(List<Token> tokens, Vocabulary vocabulary) {
    boolean requested = false;
    boolean stops = false;
    int courtesies = 0;
    int others = 0;
    int at = 0;
    while (at < tokens.size()) {
      int request = length(vocabulary, CommandWords.STOP_PHRASES, tokens, at);
      int verb = length(vocabulary, CommandWords.STOP_VERBS, tokens, at);
      int padding = length(vocabulary, CommandWords.STOP_PADDING, tokens, at);
      if (request > 0 && isUnbroken(tokens, at, request) && !isNegated(tokens, at, vocabulary)) {
        requested = true;
        at += request;
      } else if (verb > 0) {
        stops = true;
        at += verb;
      } else if (padding > 0) {
        at += padding;
      } else {
        int courtesy = courtesy(tokens, at, vocabulary);
        courtesies += courtesy > 0 ? 1 : 0;
        others += courtesy > 0 ? 0 : 1;
        at += Math.max(1, courtesy);
      }
    }
    boolean nothingElse = courtesies + others == 0;
    return requested ? tokens.size() <= SHORT || others <= OTHER_WORDS : stops && nothingElse;
  }

  /** "I do not want your messages", in any order of these words, and with little else. */
  private static boolean isUnwanted(List<Token> tokens, Vocabulary vocabulary) {
    boolean not = false;
    boolean wanted = false;
    boolean messages = false;
    int at = 0;
    while (at < tokens.size()) {
      int message = length(vocabulary, CommandWords.MESSAGES, tokens, at);
      int want = length(vocabulary, CommandWords.WANT, tokens, at);
      int negation = negation(tokens, at, vocabulary);
      int padding = length(vocabulary, CommandWords.STOP_PADDING, tokens, at);
      int known = Math.max(Math.max(message, want), negation);
      messages |= holds(tokens, at, known, CommandWords.MESSAGES, vocabulary);
      wanted |= holds(tokens, at, known, CommandWords.WANT, vocabulary);
      not |= negation > 0;
      int step = known > 0 ? known : Math.max(padding, little(tokens, at, vocabulary));
      if (step == 0) {
        return false;
      }
      at += step;
    }
    return not && wanted && messages;
  }

  private static boolean holds(
      List<Token> tokens, int from, int length, String list, Vocabulary vocabulary) {
    for (int i = from; i < from + length; i++) {
      if (length(vocabulary, list, tokens, i) > 0) {
        return true;
      }
    }
    return false;
  }

  private static int negation(List<Token> tokens, int at, Vocabulary vocabulary) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    if (match == null || !isUnbroken(tokens, at, match.length() + 1)) {
      return 0;
    }
    boolean wish = match.value().has(Sense.NO) && match.length() > 1;
    return match.value().has(Sense.NOT) || wish ? match.length() : 0;
  }

  private static boolean isUnbroken(List<Token> tokens, int from, int length) {
    for (int next = from + 1; next < Math.min(from + length, tokens.size()); next++) {
      if (isCutOff(tokens, next)) {
        return false;
      }
    }
    return true;
  }

  /** "No, I want texts": a sign stood before this word, so that a no does not reach it. */
  private static boolean isCutOff(List<Token> tokens, int next) {
    return next < tokens.size() && tokens.get(next).start() > tokens.get(next - 1).end() + 1;
  }

  private static int length(Vocabulary vocabulary, String list, List<Token> tokens, int at) {
    Phrases.Match<Boolean> match = vocabulary.list(list).longest(tokens, at);
    return match == null ? 0 : match.length();
  }

  private static int courtesy(List<Token> tokens, int at, Vocabulary vocabulary) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    return match != null && match.value().has(Sense.FILLERS) ? match.length() : 0;
  }

  private static int little(List<Token> tokens, int at, Vocabulary vocabulary) {
    Phrases.Match<Entry> match = vocabulary.answers().longest(tokens, at);
    if (match == null) {
      return 0;
    }
    Entry entry = match.value();
    return entry.hasAny(Sense.FILLERS, Sense.SMALL_WORDS, Sense.COURTESIES) ? match.length() : 0;
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
      int courtesy = courtesy(tokens, i, vocabulary);
      if (courtesy == 0) {
        core.add(tokens.get(i));
      }
      i += Math.max(1, courtesy);
    }
    return core;
  }
}
