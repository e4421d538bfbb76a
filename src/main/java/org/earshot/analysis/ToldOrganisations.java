package org.earshot.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Type;
import org.earshot.responses.Organisations;
import org.earshot.responses.Organisations.Organisation;
import org.earshot.responses.Selection;
import org.earshot.responses.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What can be told of organisations. Those that agreed to be named with what they said are told
 * however few they are; all others are told as people are. No number is told that, taken from that
 * of all, would leave a small one of anybody else.
 */
@Component
public class ToldOrganisations {

  /** What has the same answers to choose from, whoever answers. */
  private static final Set<Type> ROWS = Set.of(Type.YES_NO, Type.CHOICE, Type.CHOICES, Type.RATING);

  private final Organisations organisations;
  private final Results results;

  ToldOrganisations(Organisations organisations, Results results) {
    this.organisations = organisations;
    this.results = results;
  }

  /**
   * Who they were.
   *
   * @param all how many answered for an organisation; null where that is not told
   * @param named those that agreed to be, by name
   */
  public record Heard(@Nullable Long all, List<Organisation> named) {

    public Heard {
      named = List.copyOf(named);
    }

    /** In sentences, for a report. */
    public List<String> lines() {
      List<String> lines = new ArrayList<>();
      List<String> names = named.stream().map(Organisation::name).filter(Objects::nonNull).toList();
      if (all != null) {
        lines.add("Of these, " + all + " answered for an organisation.");
      }
      if (!names.isEmpty()) {
        lines.add("Organisations that agreed to be named: " + String.join("; ", names) + ".");
      }
      if (all == null) {
        lines.add(
            names.isEmpty()
                ? "Some of these answered for an organisation. How many is not shown."
                : "How many other organisations answered is not shown.");
      }
      return lines;
    }
  }

  /** Null where nobody answered for one. */
  public @Nullable Heard heard(Consultation consultation) {
    List<Organisation> all = organisations.in(consultation.slug());
    if (all.isEmpty()) {
      return null;
    }
    List<Organisation> named = all.stream().filter(one -> one.name() != null).toList();
    long others = (long) all.size() - named.size();
    long people = results.people(consultation, Selection.ALL) - all.size();
    boolean told = !SmallNumbers.isSmall(others) && (others == 0 || !SmallNumbers.isSmall(people));
    return new Heard(told ? Long.valueOf(all.size()) : null, named);
  }

  /**
   * Whether so few of them are not named that no number of all of them can be told: taken from it,
   * that of the named would leave theirs.
   */
  boolean leaveFew(Consultation consultation) {
    List<Organisation> all = organisations.in(consultation.slug());
    long others = all.stream().filter(one -> one.name() == null).count();
    return others < all.size() && SmallNumbers.isSmall(others);
  }

  /** Whether what {@link #of} tells is counted; if not, it is counted behind the scenes now. */
  public boolean isReady(Consultation consultation) {
    return organisations.in(consultation.slug()).isEmpty()
        || Stream.of(Voice.NAMED, Voice.UNNAMED, Voice.NAMELESS)
                .filter(voice -> !results.isReady(consultation, null, Selection.of(voice)))
                .count()
            == 0;
  }

  /**
   * How those that agreed to be named answered each closed question that is not about a person; a
   * question without a number that can be told is left out.
   */
  public List<Told> of(Consultation consultation) {
    List<Others> others = new ArrayList<>();
    others.add(Others.of(results.of(consultation, Selection.of(Voice.UNNAMED))));
    if (!leaveFew(consultation)) {
      // The numbers of all organisations can be read beside these.
      others.add(Others.of(results.of(consultation, Selection.of(Voice.NAMELESS))));
    }
    return results.of(consultation, Selection.of(Voice.NAMED)).stream()
        .filter(one -> ROWS.contains(one.type()) && !one.equality() && one.answered() > 0)
        .filter(one -> others.stream().allMatch(them -> them.allow(one.question())))
        .map(one -> apart(one, others))
        .toList();
  }

  /**
   * Some of those who are not named, of whom nothing small is to be told.
   *
   * @param answered how many did, by question
   * @param told what can be told of them, by question
   */
  private record Others(Map<String, Long> answered, Map<String, Told> told) {

    static Others of(List<QuestionResult> results) {
      Map<String, Long> answered = new HashMap<>();
      results.forEach(one -> answered.put(one.question(), one.answered()));
      Map<String, Told> told = new HashMap<>();
      Told.all(results).forEach(one -> told.put(one.question(), one));
      return new Others(answered, told);
    }

    /** Whether the number of the named can stand beside that of all. */
    boolean allow(String question) {
      if (answered.getOrDefault(question, 0L) == 0) {
        return true;
      }
      Told mine = told.get(question);
      return mine != null && mine.answered() != null;
    }

    Stream<String> hidden(String question) {
      Told mine = told.get(question);
      return mine == null
          ? Stream.of()
          : mine.rows().stream().filter(row -> row.count() == null).map(Told.Row::value);
    }
  }

  /** Without the rows that would tell one of the others that is hidden. */
  private static Told apart(QuestionResult mine, List<Others> others) {
    Set<String> hidden = new HashSet<>();
    boolean alone = false;
    for (Others them : others) {
      Set<String> theirs = them.hidden(mine.question()).collect(Collectors.toSet());
      // One that is hidden alone is what the others leave of all.
      alone |= theirs.size() == 1;
      hidden.addAll(theirs);
    }
    boolean none = alone;
    List<Told.Row> rows =
        mine.counts().stream()
            .map(
                count ->
                    Told.Row.of(
                        count.value(),
                        count.label(),
                        none || hidden.contains(count.value()) ? null : count.count(),
                        mine.answered()))
            .toList();
    return new Told(mine.question(), mine.ask(), mine.type(), mine.answered(), false, rows, null);
  }
}
