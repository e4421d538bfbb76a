package org.earshot.understanding.listening.training;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.earshot.understanding.listening.Family;
import org.earshot.understanding.listening.Ngrams;

/** Learns the weights of one family by steps as large as each weight's past steps allow. */
final class Learner {

  private static final float RATE = 0.6f;
  private static final float START = 1e-3f;
  private static final float RIGHT_ENOUGH = 5e-4f;

  /** Finer steps change nothing but the size of the file. */
  private static final int STEPS = 63;

  private static final double CLIPPED = 0.9999;

  private final int languages;
  private final int bits;
  private final float[] weights;
  private final float[] squares;
  private final float[] biases;
  private final float[] biasSquares;
  private final float[] errors;
  private final int[] wrong;
  private int wrongs;

  Learner(int languages, int bits) {
    this.languages = languages;
    this.bits = bits;
    this.weights = new float[languages << bits];
    this.squares = new float[languages << bits];
    this.biases = new float[languages];
    this.biasSquares = new float[languages];
    this.errors = new float[languages];
    this.wrong = new int[languages];
    Arrays.fill(squares, START);
    Arrays.fill(biasSquares, START);
  }

  /** Moves the weights towards what would have been right; returns how surprised it was. */
  double learn(List<String> words, int language) {
    int[] pieces = Ngrams.of(words, bits);
    float each = (float) (1 / Math.sqrt(Math.max(1, pieces.length)));
    float surprise = shares(pieces, each, language);
    findWrong();
    for (int piece : pieces) {
      step(weights, squares, piece * languages, each);
    }
    step(biases, biasSquares, 0, 1);
    return surprise;
  }

  /** Languages that were as good as right stay as they are, which halves the work. */
  private void findWrong() {
    wrongs = 0;
    for (int i = 0; i < languages; i++) {
      if (Math.abs(errors[i]) > RIGHT_ENOUGH) {
        wrong[wrongs++] = i;
      }
    }
  }

  private void step(float[] values, float[] past, int from, float each) {
    for (int n = 0; n < wrongs; n++) {
      int i = wrong[n];
      float gradient = errors[i] * each;
      float square = past[from + i] + gradient * gradient;
      past[from + i] = square;
      values[from + i] -= RATE * gradient / (float) Math.sqrt(square);
    }
  }

  private float shares(int[] pieces, float each, int language) {
    Arrays.fill(errors, 0);
    for (int piece : pieces) {
      int from = piece * languages;
      for (int i = 0; i < languages; i++) {
        errors[i] += weights[from + i];
      }
    }
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < languages; i++) {
      errors[i] = errors[i] * each + biases[i];
      highest = Math.max(highest, errors[i]);
    }
    float sum = 0;
    for (int i = 0; i < languages; i++) {
      errors[i] = (float) StrictMath.exp(errors[i] - highest);
      sum += errors[i];
    }
    for (int i = 0; i < languages; i++) {
      errors[i] /= sum;
    }
    float right = errors[language];
    errors[language] -= 1;
    return (float) -Math.log(Math.max(right, 1e-9f));
  }

  /** Lowers the scores of some of the languages, whatever the text. */
  void makeRarer(Set<String> some, List<String> names, float by) {
    for (int i = 0; i < languages; i++) {
      if (some.contains(names.get(i))) {
        biases[i] -= by;
      }
    }
  }

  /** The family as it is kept: each language's weights in 63 steps either way. */
  Family family(String script, List<String> names) {
    float[] scales = new float[languages];
    byte[] steps = new byte[weights.length];
    for (int language = 0; language < languages; language++) {
      scales[language] = scale(language);
      for (int i = language; i < weights.length; i += languages) {
        steps[i] = (byte) Math.clamp(Math.round(weights[i] / scales[language]), -STEPS, STEPS);
      }
    }
    return new Family(script, names, bits, scales, biases, steps);
  }

  private float scale(int language) {
    float[] sizes = new float[1 << bits];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(weights[i * languages + language]);
    }
    Arrays.sort(sizes);
    float clipped = sizes[(int) (CLIPPED * (sizes.length - 1))];
    return Math.max(clipped, 1e-6f) / STEPS;
  }
}
