package org.earshot.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every pattern that has been said, parsed once. */
final class Sentences {

  /** Previews bring patterns of their own; beyond this many we start afresh. */
  private static final int KEPT = 20_000;

  private final Map<Key, Sentence> parsed = new ConcurrentHashMap<>();

  private record Key(Locale language, String pattern) {}

  /**
   * @throws IllegalArgumentException where the pattern does not parse
   */
  String format(Locale language, String pattern, Map<String, ?> arguments) {
    Key key = new Key(language, pattern);
    Sentence sentence = parsed.get(key);
    if (sentence == null) {
      if (parsed.size() >= KEPT) {
        parsed.clear();
      }
      sentence = parsed.computeIfAbsent(key, k -> Sentence.parse(k.language(), k.pattern()));
    }
    return sentence.with(arguments);
  }
}
