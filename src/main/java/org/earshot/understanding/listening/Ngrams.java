package org.earshot.understanding.listening;

import java.util.Arrays;
import java.util.List;

/** What the classifier sees of a text: each word whole and its pieces of one to five letters. */
public final class Ngrams {

  private static final int LONGEST = 5;
  private static final int WHOLE_WORD = 0x5bd1e995;
  private static final int PRIME = 0x01000193;

  private final int mask;
  private int[] found = new int[256];
  private int size;

  private Ngrams(int bits) {
    this.mask = (1 << bits) - 1;
  }

  /** The numbers of the pieces, each below {@code 2^bits}; a piece found twice is there twice. */
  public static int[] of(List<String> words, int bits) {
    Ngrams ngrams = new Ngrams(bits);
    words.forEach(ngrams::addWord);
    return Arrays.copyOf(ngrams.found, ngrams.size);
  }

  private void addWord(String word) {
    String bounded = " " + word + " ";
    int whole = WHOLE_WORD;
    for (int from = 0; from < bounded.length(); from++) {
      addPieces(bounded, from);
      whole = next(whole, bounded.charAt(from));
    }
    add(whole);
  }

  private void addPieces(String bounded, int from) {
    int to = Math.min(from + LONGEST, bounded.length());
    int piece = 0x811c9dc5;
    for (int i = from; i < to; i++) {
      piece = next(piece, bounded.charAt(i));
      if (i > from || bounded.charAt(i) != ' ') {
        add(piece);
      }
    }
  }

  private static int next(int hash, char c) {
    return (hash ^ c) * PRIME;
  }

  private void add(int hash) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    int mixed = (hash ^ (hash >>> 15)) * 0x85ebca6b;
    found[size++] = (mixed ^ (mixed >>> 13)) & mask;
  }
}
