package org.earshot.understanding.listening.training;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.earshot.understanding.listening.PlainWords;
import org.earshot.understanding.listening.Script;

/** Cuts sentences into pieces as long as messages are, and types some of them carelessly. */
final class Pieces {

  private static final int[][] LENGTHS = {{1, 2}, {3, 5}, {6, 12}, {13, 25}};
  private static final int[] CUMULATED_PER_CENT = {40, 65, 85, 100};
  private static final Set<String> ARABIC_KEYBOARDS = Set.of("ur", "fa", "ckb", "ps", "sd");

  private final RandomGenerator random;
  private final Typing typing;

  Pieces(RandomGenerator random) {
    this.random = random;
    this.typing = new Typing(random);
  }

  /** The words of one piece of one of the sentences. */
  List<String> next(String language, List<String[]> sentences) {
    String[] sentence = sentences.get(random.nextInt(sentences.size()));
    int[] range = range();
    int length = Math.min(sentence.length, range[0] + random.nextInt(range[1] - range[0] + 1));
    int from = random.nextInt(sentence.length - length + 1);
    return typed(language, List.of(sentence).subList(from, from + length));
  }

  private int[] range() {
    int drawn = random.nextInt(100);
    int i = 0;
    while (drawn >= CUMULATED_PER_CENT[i]) {
      i++;
    }
    return LENGTHS[i];
  }

  private List<String> typed(String language, List<String> words) {
    if (ARABIC_KEYBOARDS.contains(language)) {
      return random.nextInt(100) < 15
          ? words.stream().map(Typing::onArabicKeyboard).toList()
          : words;
    }
    if (!Script.of(words).equals(Script.LATIN)) {
      return words;
    }
    List<String> plain =
        random.nextInt(100) < 35 ? words.stream().map(Typing::withoutAccents).toList() : words;
    return careless(language, plain);
  }

  private List<String> careless(String language, List<String> words) {
    int drawn = random.nextInt(100);
    if (language.equals("en")) {
      return drawn < 50 ? PlainWords.of(String.join(" ", typing.texted(words))) : words;
    }
    if (language.endsWith("-Latn")) {
      return drawn < 35 ? typing.respelt(words) : words;
    }
    return drawn < 10 ? typing.hurried(words, 15) : words;
  }
}
