package org.earshot.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with something attached; finds the longest that begins at a
 * place. Filled once, then only read, by any number of threads.
 */
final class Phrases<T> {

  private final Node<T> root = new Node<>();
  private final boolean bySound;

  Phrases() {
    this(false);
  }

  /**
   * @param bySound whether words in Latin letters are also found by how they sound
   */
  Phrases(boolean bySound) {
    this.bySound = bySound;
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private @Nullable T value;
  }

  /**
   * @param length how many tokens the phrase takes
   */
  record Match<T>(T value, int length) {}

  /** What is attached to this phrase; made now where it is new. */
  T at(List<Token> phrase, Supplier<T> fresh) {
    Node<T> node = root;
    for (Token token : phrase) {
      Node<T> child = node.next.computeIfAbsent(token.text(), key -> new Node<>());
      String sound = bySound ? Romanised.sound(token.text()) : null;
      if (sound != null) {
        node.next.putIfAbsent(sound, child);
      }
      node = child;
    }
    T value = node.value;
    if (value == null) {
      value = fresh.get();
      node.value = value;
    }
    return value;
  }

  T at(String phrase, Supplier<T> fresh) {
    return at(Tokeniser.tokens(phrase), fresh);
  }

  /** The longest phrase that begins at this token; null where none does. */
  @Nullable Match<T> longest(List<Token> tokens, int from) {
    return longest(tokens, from, false);
  }

  /** The same, also for words that only sound alike. */
  @Nullable Match<T> longestByEar(List<Token> tokens, int from) {
    return longest(tokens, from, bySound);
  }

  private @Nullable Match<T> longest(List<Token> tokens, int from, boolean byEar) {
    Node<T> node = root;
    Match<T> best = null;
    for (int i = from; i < tokens.size(); i++) {
      node = next(node, tokens.get(i), byEar);
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(node.value, i - from + 1);
      }
    }
    return best;
  }

  /**
   * The longest phrase that begins here, by ear, though a few of these words stand between its own:
   * "nie chcę już żyć" holds "nie chcę żyć".
   *
   * @param between which words may stand there
   * @param most how many of them
   */
  @Nullable Match<T> longestAcross(
      List<Token> tokens, int from, Predicate<Token> between, int most) {
    return across(root, tokens, from, from, between, most);
  }

  private @Nullable Match<T> across(
      Node<T> node, List<Token> tokens, int from, int at, Predicate<Token> between, int most) {
    if (at >= tokens.size()) {
      return null;
    }
    Node<T> next = next(node, tokens.get(at), bySound);
    if (next != null) {
      Match<T> further = across(next, tokens, from, at + 1, between, most);
      T value = next.value;
      if (further != null) {
        return further;
      }
      if (value != null) {
        return new Match<>(value, at - from + 1);
      }
    }
    boolean passed = at > from && most > 0 && between.test(tokens.get(at));
    return passed ? across(node, tokens, from, at + 1, between, most - 1) : null;
  }

  /** What is attached to exactly these tokens; null where nothing is. */
  @Nullable T exactly(List<Token> tokens) {
    Node<T> node = root;
    for (Token token : tokens) {
      node = next(node, token, false);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  private static <T> @Nullable Node<T> next(Node<T> node, Token token, boolean byEar) {
    Node<T> next = node.next.get(token.text());
    for (int i = 0; next == null && i < token.calm().size(); i++) {
      next = node.next.get(token.calm().get(i));
    }
    String sound = next == null && byEar ? Romanised.sound(token.text()) : null;
    return sound == null ? next : node.next.get(sound);
  }
}
