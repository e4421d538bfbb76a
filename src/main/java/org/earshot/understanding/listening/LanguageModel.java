package org.earshot.understanding.listening;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The families of languages that were learnt, by script. */
public final class LanguageModel {

  /** Where the jar has the model. */
  public static final String RESOURCE = "/languages/short-texts.bin.gz";

  private final Map<String, Family> families = new LinkedHashMap<>();

  /** A model of these families; of two in one script the later counts. */
  public LanguageModel(List<Family> families) {
    families.forEach(family -> this.families.put(family.script(), family));
  }

  /** The model in the jar, read once, when first asked for. */
  public static LanguageModel shipped() {
    return Shipped.MODEL;
  }

  /** Reads a count of families and then each of them, compressed. */
  public static LanguageModel read(InputStream compressed) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(compressed, 1 << 16)))) {
      Family[] families = new Family[in.readUnsignedByte()];
      for (int i = 0; i < families.length; i++) {
        families[i] = Family.read(in);
      }
      return new LanguageModel(List.of(families));
    }
  }

  @Nullable Family in(String script) {
    return families.get(script);
  }

  /** Every language known, romanised forms and those that are never offered included. */
  public List<String> languages() {
    return families.values().stream().flatMap(family -> family.languages().stream()).toList();
  }

  private static final class Shipped {

    private static final LanguageModel MODEL = load();

    private static LanguageModel load() {
      try (InputStream model = LanguageModel.class.getResourceAsStream(RESOURCE)) {
        if (model == null) {
          throw new IllegalStateException("The language model " + RESOURCE + " is not in the jar");
        }
        return read(model);
      } catch (IOException e) {
        throw new UncheckedIOException("The language model cannot be read", e);
      }
    }
  }
}
