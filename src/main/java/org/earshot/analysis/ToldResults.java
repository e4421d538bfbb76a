package org.earshot.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.analysis.Results.CrossTab;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.consultations.Consultation;
import org.earshot.responses.Dimension;
import org.earshot.responses.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Results of some of the people, fit to be told to others who know the results of all: a number is
 * also hidden where, taken from that of more people, it would leave a small one. Each narrowing is
 * looked at by itself, with the others as they are.
 */
@Component
public class ToldResults {

  /** No value is called so. */
  private static final String ANSWERED = "";

  private final Results results;

  ToldResults(Results results) {
    this.results = results;
  }

  /** How many are selected; null where that cannot be told. */
  public @Nullable Long people(Consultation consultation, Selection selection) {
    long people = results.people(consultation, selection);
    return SmallNumbers.isSmall(people)
            || givesAway(consultation, selection)
            || isNarrowedByHidden(consultation, selection)
        ? null
        : people;
  }

  private boolean givesAway(Consultation consultation, Selection selection) {
    return selection.narrowings().entrySet().stream()
        .anyMatch(
            one -> {
              Selection more = selection.without(one.getKey());
              return Narrowed.givesAway(
                  one.getValue(),
                  results.people(consultation, one.getKey(), more),
                  results.people(consultation, more));
            });
  }

  /** In the order asked. */
  public List<Told> of(Consultation consultation, Selection selection) {
    List<QuestionResult> mine = results.of(consultation, selection);
    List<Narrowed> narrowed = narrowed(consultation, selection, selection.narrowings());
    List<List<Boolean>> hidden = new ArrayList<>();
    for (int i = 0; i < mine.size(); i++) {
      hidden.add(hidden(narrowed, i, mine.get(i)));
    }
    boolean none = isNarrowedByHidden(consultation, selection);
    return Told.all(mine, (place, row) -> none || hidden.get(place).get(row));
  }

  private boolean isNarrowedByHidden(Consultation consultation, Selection selection) {
    return selection.narrowings().keySet().stream()
        .anyMatch(by -> isHidden(consultation, by, selection));
  }

  /**
   * Whether people are told apart by a question whose number of answers is hidden: its parts would
   * add up to it.
   */
  private boolean isHidden(Consultation consultation, Dimension by, Selection selection) {
    if (!(by instanceof Dimension.Given given)) {
      return false;
    }
    return Told.all(results.of(consultation, selection.without(by))).stream()
        .anyMatch(one -> one.question().equals(given.question()) && one.hidden());
  }

  /**
   * How often everybody gave each outward code, within the areas whose number is told: where that
   * is hidden, so are all of its codes.
   */
  public List<ToldCodes> codes(Consultation consultation) {
    List<QuestionResult> all = results.of(consultation);
    Map<String, QuestionResult> whole = new HashMap<>();
    all.forEach(one -> whole.put(one.question(), one));
    Map<String, Told> told = new HashMap<>();
    Told.all(all).forEach(one -> told.put(one.question(), one));
    return results.outward(consultation).stream()
        .map(
            one ->
                ToldCodes.of(
                    Objects.requireNonNull(told.get(one.question())),
                    Objects.requireNonNull(whole.get(one.question())),
                    one))
        .toList();
  }

  /** Each closed question, compared by a dimension that it is not narrowed by. */
  public List<ToldTable> split(Consultation consultation, Dimension by, Selection selection) {
    List<CrossTab> tables = results.split(consultation, by, selection);
    if (isHidden(consultation, by, selection)) {
      return ToldTable.all(tables, table -> (row, part) -> true);
    }
    Map<Dimension, String> narrowings = selection.without(by).narrowings();
    if (narrowings.isEmpty() || tables.isEmpty()) {
      return ToldTable.all(tables);
    }
    List<Map<String, Map<String, Boolean>>> hidden = new ArrayList<>();
    for (Results.Part part : tables.get(0).parts()) {
      hidden.add(hidden(consultation, selection.with(by, part.key()), narrowings));
    }
    return ToldTable.all(tables, table -> (row, part) -> at(hidden.get(part), table, row));
  }

  /** Areas can be others by now than they were for the table: what is not known is hidden. */
  private static boolean at(Map<String, Map<String, Boolean>> hidden, CrossTab table, int row) {
    String key = row == 0 ? ANSWERED : table.lines().get(row - 1).value();
    return hidden.getOrDefault(table.question(), Map.of()).getOrDefault(key, true);
  }

  /** By question, and by how many answered or the value of the row. */
  private Map<String, Map<String, Boolean>> hidden(
      Consultation consultation, Selection selection, Map<Dimension, String> narrowings) {
    List<QuestionResult> mine = results.of(consultation, selection);
    List<Narrowed> narrowed = narrowed(consultation, selection, narrowings);
    Map<String, Map<String, Boolean>> hidden = new HashMap<>();
    for (int i = 0; i < mine.size(); i++) {
      hidden.put(mine.get(i).question(), byValue(mine.get(i), hidden(narrowed, i, mine.get(i))));
    }
    return hidden;
  }

  private static Map<String, Boolean> byValue(QuestionResult mine, List<Boolean> rows) {
    Map<String, Boolean> hidden = new HashMap<>();
    hidden.put(ANSWERED, rows.getFirst());
    List<Results.Count> counts = Told.counts(mine, mine);
    for (int row = 0; row < counts.size(); row++) {
      hidden.put(counts.get(row).value(), rows.get(row + 1));
    }
    return hidden;
  }

  private List<Narrowed> narrowed(
      Consultation consultation, Selection selection, Map<Dimension, String> narrowings) {
    return narrowings.entrySet().stream()
        .map(
            one -> {
              Selection more = selection.without(one.getKey());
              return new Narrowed(
                  one.getValue(),
                  results.parts(consultation, one.getKey(), more),
                  results.of(consultation, more));
            })
        .toList();
  }

  private static List<Boolean> hidden(List<Narrowed> narrowed, int place, QuestionResult mine) {
    int rows = 1 + Told.counts(mine, mine).size();
    List<Boolean> hidden = new ArrayList<>(Collections.nCopies(rows, false));
    for (Narrowed one : narrowed) {
      List<Boolean> more = one.hidden(place, mine);
      for (int row = 0; row < rows; row++) {
        hidden.set(row, hidden.get(row) || more.get(row));
      }
    }
    return hidden;
  }
}
