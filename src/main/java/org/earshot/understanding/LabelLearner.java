package org.earshot.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.naivebayes.NaiveBayesTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Learns from examples which labels a text deserves: for each label by itself, yes or no, so that a
 * text may have many or none. In any language, as it knows of words only how they are written.
 */
public final class LabelLearner {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Map<String, DocumentCategorizerME> byLabel = new HashMap<>();

  private LabelLearner() {}

  /** A text with the labels that somebody gave it; perhaps none. */
  public record Example(String text, Set<String> labels) {

    public Example {
      labels = Set.copyOf(labels);
    }
  }

  /**
   * @param labels to learn; of each there must be an example with it and one without
   */
  public static LabelLearner from(List<Example> examples, Collection<String> labels) {
    List<String[]> seen = examples.stream().map(example -> TextPieces.of(example.text())).toList();
    LabelLearner learner = new LabelLearner();
    for (String label : labels) {
      List<DocumentSample> samples = new ArrayList<>();
      for (int i = 0; i < seen.size(); i++) {
        boolean has = examples.get(i).labels().contains(label);
        samples.add(new DocumentSample(has ? YES : NO, seen.get(i)));
      }
      learner.byLabel.put(label, new DocumentCategorizerME(train(samples)));
    }
    return learner;
  }

  private static DoccatModel train(List<DocumentSample> samples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, NaiveBayesTrainer.NAIVE_BAYES_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    // The other one writes what it learns from to a file on the disk.
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    FeatureGenerator[] pieces = {new BagOfWordsFeatureGenerator()};
    try {
      return DocumentCategorizerME.train(
          "und",
          ObjectStreamUtils.createObjectStream(samples),
          parameters,
          new DoccatFactory(pieces));
    } catch (IOException impossible) {
      throw new UncheckedIOException("Nothing is read from anywhere", impossible);
    }
  }

  /** How likely each label is, from 0 to 1. */
  public Map<String, Double> scores(String text) {
    String[] pieces = TextPieces.of(text);
    Map<String, Double> scores = new HashMap<>();
    byLabel.forEach(
        (label, model) -> {
          double[] likely = model.categorize(pieces);
          scores.put(label, likely[model.getIndex(YES)]);
        });
    return scores;
  }
}
