package org.earshot.understanding.listening.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.earshot.understanding.listening.Family;
import org.earshot.understanding.listening.PlainWords;
import org.earshot.understanding.listening.Script;

/**
 * Makes the model of languages: {@code Training <model file> <pieces per language> <sentences>…}.
 * The same sentences, in the same order of files, make the same model.
 */
public final class Training {

  private static final long SEED = 20261122;
  private static final int MANY_LANGUAGES = 8;
  private static final int BITS_OF_MANY = 17;
  private static final int BITS_OF_FEW = 15;

  /** English is learnt twice over: as it is written and as it is texted. */
  private static final Map<String, Integer> SHARES = Map.of("en", 3);

  private final Map<String, List<String[]>> words = new TreeMap<>();
  private final int piecesEach;

  private Training(Map<String, List<String>> sentences, int piecesEach) {
    this.piecesEach = piecesEach;
    sentences.forEach(
        (language, all) ->
            words.put(
                language,
                new ArrayList<>(
                    all.stream()
                        .map(sentence -> PlainWords.of(sentence).toArray(String[]::new))
                        .filter(sentence -> sentence.length > 0)
                        .toList())));
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    Map<String, List<String>> sentences =
        Sentences.read(files, sentence -> !Sentences.heldOut(sentence));
    Sentences.dropShared(sentences);
    Training training = new Training(sentences, Integer.parseInt(args[1]));
    write(training.families(), Path.of(args[0]));
  }

  private List<Family> families() {
    List<Family> families = new ArrayList<>();
    byScript().forEach((script, languages) -> families.add(family(script, languages)));
    return families;
  }

  /** Each language goes to the script of most of its sentences and keeps only those. */
  private Map<String, List<String>> byScript() {
    Map<String, List<String>> byScript = new TreeMap<>();
    words.forEach(
        (language, sentences) -> {
          Map<String, Integer> counts = new HashMap<>();
          sentences.forEach(
              words -> counts.merge(Script.of(List.of(words)), 1, Integer::sum));
          String script =
              counts.entrySet().stream()
                  .max(Map.Entry.comparingByValue())
                  .map(Map.Entry::getKey)
                  .orElseThrow();
          sentences.removeIf(words -> !Script.of(List.of(words)).equals(script));
          byScript.computeIfAbsent(script, s -> new ArrayList<>()).add(language);
        });
    return byScript;
  }

  private Family family(String script, List<String> languages) {
    if (languages.size() == 1) {
      return new Family(script, languages, 0, new float[1], new float[1], new byte[1]);
    }
    int bits = languages.size() > MANY_LANGUAGES ? BITS_OF_MANY : BITS_OF_FEW;
    Learner learner = new Learner(languages.size(), bits);
    RandomGenerator random =
        RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + script.hashCode());
    Pieces pieces = new Pieces(random);
    int[] draw = draw(languages);
    long count = (long) piecesEach * draw.length;
    double surprise = 0;
    for (long i = 1; i <= count; i++) {
      int language = draw[random.nextInt(draw.length)];
      String name = languages.get(language);
      surprise += learner.learn(pieces.next(name, words.get(name)), language);
      if (i % (count / 10) == 0) {
        System.out.printf("%s %s %d %.4f%n", script, languages, i, surprise / (count / 10.0));
        surprise = 0;
      }
    }
    return learner.family(script, languages);
  }

  private static int[] draw(List<String> languages) {
    List<Integer> draw = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      for (int n = 0; n < SHARES.getOrDefault(languages.get(i), 1); n++) {
        draw.add(i);
      }
    }
    return draw.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void write(List<Family> families, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(Files.newOutputStream(file)) {
              {
                def.setLevel(Deflater.BEST_COMPRESSION);
              }
            })) {
      out.writeByte(families.size());
      for (Family family : families) {
        family.write(out);
      }
    }
    System.out.println(file + ": " + Files.size(file) + " bytes");
  }
}
