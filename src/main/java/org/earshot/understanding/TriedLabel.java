package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.understanding.LabelLearner.Example;
import org.earshot.understanding.LabelTrial.Figures;

/** One label's column of scores. */
record TriedLabel(String label, List<Example> examples, List<Map<String, Double>> scores) {

  Figures figures() {
    Figures sum = Figures.NONE;
    for (int fold = 0; fold < LabelTrial.FOLDS; fold++) {
      double threshold = threshold(fold);
      for (int i = fold; i < examples.size(); i += LabelTrial.FOLDS) {
        sum = sum.plus(at(i, threshold));
      }
    }
    return sum;
  }

  private Figures at(int i, double threshold) {
    boolean has = examples.get(i).labels().contains(label);
    boolean named = score(i) >= threshold;
    return new Figures(has ? 1 : 0, named ? 1 : 0, has && named ? 1 : 0, 1);
  }

  private double score(int i) {
    return scores.get(i).getOrDefault(label, 0.0);
  }

  /** The one that balances precision and recall best in all folds but this. */
  double threshold(int without) {
    List<Integer> ranked = new ArrayList<>();
    int have = 0;
    for (int i = 0; i < examples.size(); i++) {
      if (i % LabelTrial.FOLDS != without) {
        ranked.add(i);
        have += examples.get(i).labels().contains(label) ? 1 : 0;
      }
    }
    ranked.sort((one, other) -> Double.compare(score(other), score(one)));
    return best(ranked, have);
  }

  private double best(List<Integer> ranked, int have) {
    double best = 1;
    double most = 0;
    int right = 0;
    for (int named = 1; named <= ranked.size(); named++) {
      int i = ranked.get(named - 1);
      right += examples.get(i).labels().contains(label) ? 1 : 0;
      double balance = 2.0 * right / (named + have);
      boolean last = named == ranked.size() || score(ranked.get(named)) < score(i);
      if (last && balance > most) {
        most = balance;
        best = score(i);
      }
    }
    return best;
  }
}
