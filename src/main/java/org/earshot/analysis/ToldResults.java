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
  private final ToldOrganisations organisations;

  ToldResults(Results results, ToldOrganisations organisations) {
    this.results = results;
    this.organisations = organisations;
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

  /**
   * Whether nothing at all can be told of those who are selected: they are few, or by what they are
   * selected is hidden. Which of the two is not to be said.
   */
  public boolean isSilent(Consultation consultation, Selection selection) {
    return results.people(consultation, selection) < SmallNumbers.LEAST
        || isNarrowedByHidden(consultation, selection);
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
      List<Boolean> rows = hidden(narrowed, i, mine.get(i));
      // Nought is few as well, and which of the two it is would tell what other parts hide.
      rows.set(
          0,
          rows.getFirst() || (!narrowed.isEmpty() && mine.get(i).answered() < SmallNumbers.LEAST));
      hidden.add(rows);
    }
    boolean none = isNarrowedByHidden(consultation, selection);
    return Told.all(mine, (place, row) -> none || hidden.get(place).get(row));
  }

  private boolean isNarrowedByHidden(Consultation consultation, Selection selection) {
    return selection.narrowings().keySet().stream()
        .anyMatch(by -> isHidden(consultation, by, selection));
  }

  /**
   * Whether people are told apart by a question whose number of answers is hidden, since its parts
   * would add up to it; or by an equality question that everybody answered alike, since the name of
   * their part would tell what each of them said; or by whom they answered for, where those that
   * agreed to be named are told beside a few that did not.
   */
  private boolean isHidden(Consultation consultation, Dimension by, Selection selection) {
    if (by instanceof Dimension.AnsweringFor) {
      return organisations.leaveFew(consultation);
    }
    if (!(by instanceof Dimension.Given given)) {
      return false;
    }
    List<QuestionResult> all = results.of(consultation, selection.without(by));
    return isOneAnswer(all, given)
        || Told.all(all).stream()
            .anyMatch(one -> one.question().equals(given.question()) && one.hidden());
  }

  private boolean isOneAnswer(Consultation consultation, Dimension by, Selection selection) {
    return by instanceof Dimension.Given given
        && isOneAnswer(results.of(consultation, selection.without(by)), given);
  }

  private static boolean isOneAnswer(List<QuestionResult> results, Dimension.Given given) {
    return results.stream()
        .anyMatch(one -> one.question().equals(given.question()) && Told.isOneAnswer(one));
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

  /**
   * Each closed question, compared by a dimension that it is not narrowed by; none where too few
   * are selected, or where the names of the parts would tell what everybody answered. What the
   * results of a part by itself hide, the table hides too: with two ways of hiding the one would
   * tell what the other does not.
   */
  public List<ToldTable> split(Consultation consultation, Dimension by, Selection selection) {
    if (isSilent(consultation, selection) || isOneAnswer(consultation, by, selection)) {
      return List.of();
    }
    List<CrossTab> tables = results.split(consultation, by, selection);
    if (tables.isEmpty() || isHidden(consultation, by, selection)) {
      return ToldTable.all(tables, table -> (row, part) -> true);
    }
    Selection more = selection.without(by);
    Map<String, List<QuestionResult>> parts = results.parts(consultation, by, more);
    List<QuestionResult> whole = results.of(consultation, more);
    List<Map<String, Map<String, Boolean>>> hidden = new ArrayList<>();
    for (Results.Part part : tables.get(0).parts()) {
      List<Narrowed> narrowed =
          narrowed(consultation, selection.with(by, part.key()), more.narrowings());
      hidden.add(hidden(new Narrowed(by, part.key(), parts, whole), narrowed));
    }
    return ToldTable.all(tables, table -> (row, part) -> at(hidden.get(part), table, row));
  }

  /** Areas can be others by now than they were for the table: what is not known is hidden. */
  private static boolean at(Map<String, Map<String, Boolean>> hidden, CrossTab table, int row) {
    String key = row == 0 ? ANSWERED : table.lines().get(row - 1).value();
    return hidden.getOrDefault(table.question(), Map.of()).getOrDefault(key, true);
  }

  /**
   * By question, and by how many answered or the value of the row.
   *
   * @param part what the table has a column for
   * @param others the part beside whom else it was narrowed from
   */
  private static Map<String, Map<String, Boolean>> hidden(Narrowed part, List<Narrowed> others) {
    List<QuestionResult> mine = part.parts().getOrDefault(part.part(), List.of());
    List<Narrowed> all = new ArrayList<>(others);
    all.add(part);
    List<List<Boolean>> own = new ArrayList<>();
    for (int i = 0; i < mine.size(); i++) {
      own.add(hidden(all, i, mine.get(i)));
    }
    List<Told> told = Told.all(mine, (place, row) -> own.get(place).get(row));
    Map<String, Map<String, Boolean>> hidden = new HashMap<>();
    for (int i = 0; i < mine.size(); i++) {
      List<Boolean> rows = own.get(i);
      boolean none = told.get(i).hidden();
      rows.replaceAll(row -> none || row);
      hidden.put(mine.get(i).question(), byValue(mine.get(i), rows));
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
                  one.getKey(),
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
