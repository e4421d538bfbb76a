package org.earshot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.understanding.LabelLearner;
import org.earshot.understanding.LabelLearner.Example;
import org.earshot.understanding.LabelTrial;
import org.earshot.understanding.LabelTrial.Figures;
import org.earshot.understanding.PlainText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well themes are suggested for texts that nobody here wrote: learns from ever more examples of
 * a set, and is tried on the rest of it. Takes the folder with the set's folds (src/docs/themes.md
 * says where to get them).
 */
final class ThemeSuggestionsTrial {

  private static final int[] CODED = {50, 100, 200, 400};
  private static final int TRIED_ON = 500;
  private static final int FEWEST = 8;
  private static final int RUNS = 1;

  private ThemeSuggestionsTrial() {}

  public static void main(String[] folder) throws IOException {
    List<Example> all = read(Path.of(folder[0]));
    System.out.printf("%d texts%n| coded | way | precision | recall | ms |%n", all.size());
    for (int coded : CODED) {
      Map<String, int[]> sums = new HashMap<>();
      long spent = 0;
      for (int run = 0; run < RUNS; run++) {
        Collections.shuffle(all, new Random(run));
        List<Example> tried = all.subList(0, TRIED_ON);
        List<Example> examples = List.copyOf(all.subList(TRIED_ON, TRIED_ON + coded));
        spent -= System.nanoTime();
        LabelTrial trial = LabelTrial.of(examples, FEWEST);
        LabelLearner learner = LabelLearner.from(examples, suggested(trial));
        spent += System.nanoTime();
        Map<String, Set<String>> words = keywords(examples, trial.labels().keySet());
        String commonest = commonest(examples);
        for (Example one : tried) {
          add(sums, "suggestions", named(learner, trial, one), one);
          add(sums, "most frequent", Set.of(commonest), one);
          add(sums, "keyword search", found(words, one), one);
        }
      }
      for (String way : List.of("suggestions", "keyword search", "most frequent")) {
        int[] sum = sums.get(way);
        System.out.printf(
            "| %d | %s | %.2f | %.2f | %s |%n",
            coded,
            way,
            (double) sum[0] / Math.max(1, sum[1]),
            (double) sum[0] / sum[2],
            way.equals("suggestions") ? spent / RUNS / 1_000_000 : "");
      }
    }
  }

  /** The same rule as in the room of themes. */
  private static Set<String> suggested(LabelTrial trial) {
    Set<String> good = new HashSet<>();
    for (Map.Entry<String, Figures> entry : trial.labels().entrySet()) {
      if (entry.getValue().precision() >= 0.5 && entry.getValue().beatsAlways()) {
        good.add(entry.getKey());
      }
    }
    return good;
  }

  private static Set<String> named(LabelLearner learner, LabelTrial trial, Example one) {
    Set<String> named = new HashSet<>();
    learner
        .scores(one.text())
        .forEach(
            (label, score) -> {
              if (score >= trial.threshold(label)) {
                named.add(label);
              }
            });
    return named;
  }

  /** For each label the word that finds its examples best: what an officer would search for. */
  private static Map<String, Set<String>> keywords(List<Example> examples, Set<String> labels) {
    Map<String, Set<String>> best = new HashMap<>();
    for (String label : labels) {
      Map<String, int[]> words = new HashMap<>();
      long has = examples.stream().filter(one -> one.labels().contains(label)).count();
      for (Example one : examples) {
        for (String word : new HashSet<>(PlainText.words(one.text()))) {
          int[] counts = words.computeIfAbsent(word, w -> new int[2]);
          counts[0] += one.labels().contains(label) ? 1 : 0;
          counts[1]++;
        }
      }
      words.entrySet().stream()
          .max(
              java.util.Comparator.comparingDouble(
                  entry -> 2.0 * entry.getValue()[0] / (entry.getValue()[1] + has)))
          .ifPresent(entry -> best.put(label, Set.of(entry.getKey())));
    }
    return best;
  }

  private static Set<String> found(Map<String, Set<String>> words, Example one) {
    Set<String> in = new HashSet<>(PlainText.words(one.text()));
    Set<String> found = new HashSet<>();
    words.forEach(
        (label, any) -> {
          if (!Collections.disjoint(any, in)) {
            found.add(label);
          }
        });
    return found;
  }

  private static String commonest(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(one -> one.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  /** Right, named, and there. */
  private static void add(Map<String, int[]> sums, String way, Set<String> named, Example one) {
    int[] sum = sums.computeIfAbsent(way, w -> new int[3]);
    Set<String> right = new HashSet<>(named);
    right.retainAll(one.labels());
    sum[0] += right.size();
    sum[1] += named.size();
    sum[2] += one.labels().size();
  }

  private static List<Example> read(Path folder) throws IOException {
    List<Example> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
        for (JsonNode text : JsonMapper.shared().readTree(file.toFile())) {
          Set<String> labels = new HashSet<>();
          text.path("intents").forEach(label -> labels.add(label.asString()));
          all.add(new Example(text.path("text").asString(), labels));
        }
      }
    }
    return all;
  }
}
