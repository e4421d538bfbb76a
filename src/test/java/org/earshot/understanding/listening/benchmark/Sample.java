package org.earshot.understanding.listening.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A text whose language is known, of one of four lengths. */
record Sample(String language, int length, String text) {

  static final int LENGTHS = 4;
  private static final int[][] WORDS = {{1, 2}, {3, 5}, {6, 12}, {13, 25}};
  private static final long SEED = 7;

  /** Up to so many runs of words of each length, each from another sentence. */
  static List<Sample> cut(String language, List<String> sentences, int each, Cut cut) {
    Random random = new Random(SEED);
    List<String> shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, random);
    List<Sample> samples = new ArrayList<>();
    for (int length = 0; length < LENGTHS; length++) {
      int found = 0;
      for (int i = 0; i < shuffled.size() && found < each; i++) {
        String piece = piece(language, shuffled.get(i), WORDS[length], random, cut);
        if (!piece.isEmpty()) {
          samples.add(new Sample(language, length, piece));
          found++;
        }
      }
    }
    return samples;
  }

  /** Chinese has no spaces: two characters stand for a word. */
  private static String piece(
      String language, String sentence, int[] range, Random random, Cut cut) {
    boolean chinese = language.equals("zh") || language.equals("ja");
    String[] words = chinese ? sentence.split("(?<=\\G..)") : sentence.strip().split("\\s+");
    int wanted = range[0] + random.nextInt(range[1] - range[0] + 1);
    if (words.length < wanted) {
      return "";
    }
    int from = random.nextInt(words.length - wanted + 1);
    String piece = String.join(chinese ? "" : " ", List.of(words).subList(from, from + wanted));
    boolean taken = cut.takes(piece, chinese) && mostlyLatin(piece) == mostlyLatin(sentence);
    return taken ? piece : "";
  }

  /** A name in Latin letters out of a sentence in another script says nothing. */
  private static boolean mostlyLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin > letters;
  }

  /** Whole messages, by how many words they have; the longest count as the longest length. */
  static List<Sample> whole(String language, List<String> messages, int each) {
    List<String> shuffled = new ArrayList<>(messages);
    Collections.shuffle(shuffled, new Random(SEED));
    int[] found = new int[LENGTHS];
    List<Sample> samples = new ArrayList<>();
    for (String message : shuffled) {
      int words = message.strip().split("\\s+").length;
      int length = words < 3 ? 0 : words < 6 ? 1 : words < 13 ? 2 : 3;
      if (found[length] < each && message.codePoints().anyMatch(Character::isLetter)) {
        samples.add(new Sample(language, length, message));
        found[length]++;
      }
    }
    return samples;
  }
}
