package org.earshot.themes;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.themes.Learned.Shares;
import org.earshot.themes.Learned.ThemeLearned;
import org.earshot.themes.LearningTask.Place;
import org.earshot.themes.Reading.Filter;
import org.earshot.themes.Reading.Opened;
import org.earshot.themes.Reading.Suggestion;
import org.earshot.themes.Reading.Which;
import org.earshot.understanding.LabelLearner;
import org.earshot.understanding.LabelLearner.Example;
import org.earshot.understanding.LabelTrial;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Learns from what officers coded, tries how well it does, and suggests themes for the texts that
 * nobody has read. What it learned is dropped at once, as it is made of people's words.
 */
@Component
public class Learning {

  /** Beyond this many, more examples cost more than they teach. */
  private static final int MOST = 4000;

  private final ThemeTable themes;
  private final Shelf shelf;
  private final StepTable steps;
  private final SuggestionTable table;
  private final TransactionOperations transactions;
  private final InstantSource clock;

  Learning(
      ThemeTable themes,
      Shelf shelf,
      StepTable steps,
      SuggestionTable table,
      TransactionOperations transactions,
      InstantSource clock) {
    this.themes = themes;
    this.shelf = shelf;
    this.steps = steps;
    this.table = table;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What was learned of this question; empty before anything was coded. */
  public Optional<Learned> of(String slug, String question) {
    return table.learned(slug, question);
  }

  /**
   * @return false if more was coded meanwhile
   */
  boolean learn(Place place) {
    long before = steps.newest(place.slug(), place.question());
    List<Example> examples =
        shelf.all(filter(place, Which.READ), MOST).stream().map(Learning::example).toList();
    boolean enough = examples.size() >= Learned.FEWEST_TEXTS;
    LabelTrial trial = LabelTrial.of(enough ? examples : List.of(), Learned.FEWEST_OF_THEME);
    Learned learned = learned(place, examples.size(), trial);
    Map<UUID, List<Suggestion>> suggested = suggest(place, examples, trial, learned);
    transactions.executeWithoutResult(
        status -> {
          table.write(place.slug(), place.question(), learned);
          suggested.forEach(
              (response, all) ->
                  all.forEach(one -> table.suggest(response, place.question(), one)));
        });
    return steps.newest(place.slug(), place.question()) == before;
  }

  private static Filter filter(Place place, Which which) {
    return new Filter(place.slug(), place.question(), which, null, null, null, false, false);
  }

  private static Example example(Opened opened) {
    Set<String> labels = opened.themes().stream().map(UUID::toString).collect(Collectors.toSet());
    return new Example(words(opened), labels);
  }

  private static String words(Opened opened) {
    Translation translation = opened.translation();
    String own = opened.text().words();
    return translation == null ? own : own + "\n" + translation.words();
  }

  private Learned learned(Place place, int coded, LabelTrial trial) {
    List<ThemeLearned> all = new ArrayList<>();
    for (Theme theme : themes.of(place.slug(), place.question())) {
      LabelTrial.Figures figures = trial.labels().get(theme.id().toString());
      if (figures != null) {
        Shares shares = new Shares(figures.precision(), figures.recall());
        boolean good = figures.precision() >= Learned.FEWEST_RIGHT && figures.beatsAlways();
        all.add(new ThemeLearned(theme, figures.examples(), shares, good));
      }
    }
    return new Learned(
        coded,
        all.isEmpty() ? null : new Shares(trial.all().precision(), trial.all().recall()),
        all.isEmpty() ? null : new Shares(trial.always().precision(), trial.always().recall()),
        all,
        clock.instant());
  }

  private Map<UUID, List<Suggestion>> suggest(
      Place place, List<Example> examples, LabelTrial trial, Learned learned) {
    Set<String> labels =
        learned.themes().stream()
            .filter(ThemeLearned::suggested)
            .map(one -> one.theme().id().toString())
            .collect(Collectors.toSet());
    Map<UUID, List<Suggestion>> suggested = new HashMap<>();
    if (labels.isEmpty()) {
      return suggested;
    }
    LabelLearner learner = LabelLearner.from(examples, labels);
    shelf.read(
        filter(place, Which.UNREAD),
        opened -> suggested.put(opened.response(), likely(learner.scores(words(opened)), trial)));
    return suggested;
  }

  private static List<Suggestion> likely(Map<String, Double> scores, LabelTrial trial) {
    return scores.entrySet().stream()
        .filter(entry -> entry.getValue() >= trial.threshold(entry.getKey()))
        .map(entry -> new Suggestion(UUID.fromString(entry.getKey()), entry.getValue()))
        .toList();
  }
}
