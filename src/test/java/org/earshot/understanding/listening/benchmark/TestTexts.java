package org.earshot.understanding.listening.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.earshot.understanding.listening.PlainWords;
import org.earshot.understanding.listening.Script;
import org.earshot.understanding.listening.training.Sentences;

/**
 * The texts to measure on: the tenth of the training sentences that was held out, and whatever else
 * the folder has: {@code news}, {@code words}, {@code pairs}, {@code sms}, {@code strangers},
 * {@code romanised}, each a file of {@code language<TAB>text}.
 */
final class TestTexts {

  private static final int EACH = 150;

  private final Map<String, List<String>> heldOut;
  private final Path folder;

  TestTexts(Path training, Path folder) throws IOException {
    this.heldOut = Sentences.read(List.of(training), Sentences::heldOut);
    this.folder = folder;
  }

  /**
   * The held-out part of the languages themselves, or of their romanised forms. What is in another
   * script than it should be was filed wrongly.
   */
  List<Sample> heldOut(boolean romanised) {
    return heldOut(romanised, Cut.ANY);
  }

  List<Sample> heldOut(boolean romanised, Cut cut) {
    Map<String, List<String>> wanted = new TreeMap<>(heldOut);
    wanted.keySet().removeIf(language -> language.endsWith("-Latn") != romanised);
    List<Sample> samples = new ArrayList<>();
    wanted.forEach(
        (language, all) -> {
          String script = romanised ? Script.LATIN : Script.of(Locale.forLanguageTag(language));
          all.removeIf(sentence -> !Script.of(PlainWords.of(sentence)).equals(script));
          samples.addAll(Sample.cut(language.replace("-Latn", ""), all, EACH, cut));
        });
    return samples;
  }

  /** Sentences of a file cut to length. */
  List<Sample> cut(String name, Cut cut) throws IOException {
    List<Sample> samples = new ArrayList<>();
    read(name).forEach((language, all) -> samples.addAll(Sample.cut(language, all, EACH, cut)));
    return samples;
  }

  /** Messages of a file as they are. */
  List<Sample> whole(String name, int each) throws IOException {
    List<Sample> samples = new ArrayList<>();
    read(name).forEach((language, all) -> samples.addAll(Sample.whole(language, all, each)));
    return samples;
  }

  static List<Sample> in(List<Sample> samples, Set<String> languages) {
    return samples.stream().filter(sample -> languages.contains(sample.language())).toList();
  }

  private Map<String, List<String>> read(String name) throws IOException {
    Path file = folder.resolve(name + ".tsv");
    return Files.exists(file) ? Sentences.read(List.of(file), text -> true) : Map.of();
  }
}
