package org.earshot.understanding.listening.training;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.earshot.understanding.listening.Family;
import org.earshot.understanding.listening.Script;

/**
 * Makes the model of languages: {@code Training <model file> <pieces per language> <sentences>…}.
 * The same sentences, in the same order of files, make the same model.
 */
public final class Training {

  private static final PrintStream OUT = System.out;
  private static final long SEED = 20261122;
  private static final int MANY_LANGUAGES = 8;
  private static final int BITS_OF_MANY = 17;
  private static final int BITS_OF_FEW = 15;
  private static final int REPORTS = 10;

  /** English is learnt as it is written and as it is texted, and it is what most people write. */
  private static final Map<String, Integer> PORTIONS = Map.of("en", 3);

  /**
   * In Latin letters half of the languages known are never offered, and fewer people write them: by
   * so much their scores are lower (natural logarithm, so each counts about a third).
   */
  private static final float RARER = 1;

  private final int piecesEach;

  private Training(int piecesEach) {
    this.piecesEach = piecesEach;
  }

  /** See the class. */
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).skip(2).map(Path::of).toList();
    Map<String, List<String>> sentences =
        Sentences.read(files, sentence -> !Sentences.heldOut(sentence));
    Sentences.dropShared(sentences);
    Training training = new Training(Integer.parseInt(args[1]));
    List<Family> families = new ArrayList<>();
    new Lessons(sentences)
        .byScript()
        .forEach((script, lessons) -> families.add(training.family(script, lessons)));
    write(families, Path.of(args[0]));
  }

  private Family family(String script, Map<String, List<String[]>> lessons) {
    List<String> languages = List.copyOf(lessons.keySet());
    if (languages.size() == 1) {
      return new Family(script, languages, 0, new float[1], new float[1], new byte[1]);
    }
    int bits = languages.size() > MANY_LANGUAGES ? BITS_OF_MANY : BITS_OF_FEW;
    Learner learner = new Learner(languages.size(), bits);
    OUT.println(script + " " + languages);
    teach(learner, languages, lessons, SEED + script.hashCode());
    if (script.equals(Script.LATIN)) {
      learner.makeRarer(Gathering.strangers(), languages, RARER);
    }
    return learner.family(script, languages);
  }

  private void teach(
      Learner learner, List<String> languages, Map<String, List<String[]>> lessons, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    Pieces pieces = new Pieces(random);
    List<List<String[]>> texts = List.copyOf(lessons.values());
    List<Integer> draw = draw(languages);
    long count = (long) piecesEach * draw.size();
    double surprise = 0;
    for (long i = 1; i <= count; i++) {
      int language = draw.get(random.nextInt(draw.size()));
      List<String> words = pieces.next(languages.get(language), texts.get(language));
      surprise += learner.learn(words, language);
      if (i % (count / REPORTS) == 0) {
        OUT.printf("%d pieces, surprise %.4f%n", i, surprise * REPORTS / count);
        surprise = 0;
      }
    }
  }

  private static List<Integer> draw(List<String> languages) {
    List<Integer> draw = new ArrayList<>();
    for (int i = 0; i < languages.size(); i++) {
      draw.addAll(Collections.nCopies(PORTIONS.getOrDefault(languages.get(i), 1), i));
    }
    return draw;
  }

  private static void write(List<Family> families, Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new Gzip(Files.newOutputStream(file)))) {
      out.writeByte(families.size());
      for (Family family : families) {
        family.write(out);
      }
    }
    OUT.println(file + ": " + Files.size(file) + " bytes");
  }

  private static final class Gzip extends GZIPOutputStream {

    Gzip(OutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
