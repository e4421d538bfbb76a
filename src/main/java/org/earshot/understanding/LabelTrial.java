package org.earshot.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.earshot.understanding.LabelLearner.Example;

/**
 * How well labels can be learned from these examples, tried on examples that were not learned from.
 * How likely a label must be to be named is chosen without the examples that it is tried on.
 */
public final class LabelTrial {

  static final int FOLDS = 5;

  private final Map<String, Figures> labels = new LinkedHashMap<>();
  private final Map<String, Double> thresholds = new HashMap<>();
  private Figures all = Figures.NONE;
  private Figures always = Figures.NONE;

  private LabelTrial() {}

  /**
   * What came of naming a label.
   *
   * @param examples how many have it
   * @param named how many it was named for
   * @param right how many of those have it
   * @param of how many were tried
   */
  public record Figures(int examples, int named, int right, int of) {

    static final Figures NONE = new Figures(0, 0, 0, 0);

    /** The share of what was named that is right; 0 where nothing was named. */
    public double precision() {
      return named == 0 ? 0 : (double) right / named;
    }

    /** The share of what there is that was named. */
    public double recall() {
      return examples == 0 ? 0 : (double) right / examples;
    }

    /** Whether it is right more often than naming the label every time. */
    public boolean beatsAlways() {
      return of > 0 && precision() > (double) examples / of;
    }

    Figures plus(Figures other) {
      return new Figures(
          examples + other.examples, named + other.named, right + other.right, of + other.of);
    }
  }

  /**
   * @param fewest labels that fewer examples have, or lack, are not tried
   */
  public static LabelTrial of(List<Example> examples, int fewest) {
    LabelTrial trial = new LabelTrial();
    Map<String, Integer> counts = new TreeMap<>();
    examples.forEach(one -> one.labels().forEach(label -> counts.merge(label, 1, Integer::sum)));
    List<String> tried =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= fewest)
            .filter(entry -> examples.size() - entry.getValue() >= fewest)
            .map(Map.Entry::getKey)
            .toList();
    List<Map<String, Double>> scores = scores(examples, tried);
    for (String label : tried) {
      TriedLabel column = new TriedLabel(label, examples, scores);
      trial.labels.put(label, column.figures());
      trial.thresholds.put(label, column.threshold(-1));
      trial.all = trial.all.plus(column.figures());
    }
    trial.always = always(examples.size(), counts);
    return trial;
  }

  /** Each example scored by what was learned from the other folds. */
  private static List<Map<String, Double>> scores(List<Example> examples, List<String> labels) {
    List<Map<String, Double>> scores = new ArrayList<>();
    examples.forEach(example -> scores.add(Map.of()));
    for (int fold = 0; fold < FOLDS && !labels.isEmpty(); fold++) {
      List<Example> others = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % FOLDS != fold) {
          others.add(examples.get(i));
        }
      }
      LabelLearner learner = LabelLearner.from(others, labels);
      for (int i = fold; i < examples.size(); i += FOLDS) {
        scores.set(i, learner.scores(examples.get(i).text()));
      }
    }
    return scores;
  }

  private static Figures always(int examples, Map<String, Integer> counts) {
    int commonest = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int given = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Figures(given, examples, commonest, examples);
  }

  /** By label, those that there are enough examples of. */
  public Map<String, Figures> labels() {
    return Map.copyOf(labels);
  }

  /** All labels tried together. */
  public Figures all() {
    return all;
  }

  /** Of naming the commonest label for every text. */
  public Figures always() {
    return always;
  }

  /** How likely the label must be to be named. */
  public double threshold(String label) {
    return thresholds.getOrDefault(label, 1.0);
  }
}
