package org.earshot.understanding.listening;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The languages known in one script, and the weights that tell them apart: one byte for each piece
 * and language. Read only, so any number of threads may ask at once.
 */
public final class Family {

  private final String script;
  private final List<String> languages;
  private final int bits;
  private final float[] scales;
  private final float[] biases;
  private final byte[] weights;

  /**
   * @param languages BCP 47 tags; romanised forms end in {@code -Latn}
   * @param scales what one step of a language's weights is worth
   * @param weights the languages' weights for piece 0, then for piece 1, and so on
   */
  public Family(
      String script,
      List<String> languages,
      int bits,
      float[] scales,
      float[] biases,
      byte[] weights) {
    this.script = script;
    this.languages = List.copyOf(languages);
    this.bits = bits;
    this.scales = scales.clone();
    this.biases = biases.clone();
    this.weights = weights.clone();
  }

  /** Reads what {@link #write} wrote. */
  static Family read(DataInputStream in) throws IOException {
    String script = in.readUTF();
    int count = in.readUnsignedByte();
    List<String> languages = new ArrayList<>();
    float[] scales = new float[count];
    float[] biases = new float[count];
    for (int i = 0; i < count; i++) {
      languages.add(in.readUTF());
      scales[i] = in.readFloat();
      biases[i] = in.readFloat();
    }
    int bits = in.readUnsignedByte();
    byte[] weights = in.readNBytes(count << bits);
    return new Family(script, languages, bits, scales, biases, weights);
  }

  /** Writes the family so that the next can follow. */
  public void write(DataOutputStream out) throws IOException {
    out.writeUTF(script);
    out.writeByte(languages.size());
    for (int i = 0; i < languages.size(); i++) {
      out.writeUTF(languages.get(i));
      out.writeFloat(scales[i]);
      out.writeFloat(biases[i]);
    }
    out.writeByte(bits);
    out.write(weights);
  }

  /** Four-letter name of the script. */
  public String script() {
    return script;
  }

  /** In the order of {@link #shares}. */
  public List<String> languages() {
    return languages;
  }

  /** How likely each language is; together 1. */
  public double[] shares(List<String> words) {
    int[] pieces = Ngrams.of(words, bits);
    int count = languages.size();
    int[] sums = new int[count];
    for (int piece : pieces) {
      int at = piece * count;
      for (int i = 0; i < count; i++) {
        sums[i] += weights[at + i];
      }
    }
    double[] scores = new double[count];
    double length = Math.sqrt(Math.max(1, pieces.length));
    for (int i = 0; i < count; i++) {
      scores[i] = sums[i] * scales[i] / length + biases[i];
    }
    return Softmax.of(scores);
  }
}
