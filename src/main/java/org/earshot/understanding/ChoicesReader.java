package org.earshot.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.earshot.flow.Meaning;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/** Any number of a list of options. */
final class ChoicesReader implements Reader {

  @Override
  public Reading read(Attempt attempt) {
    Picks picks = Picks.in(attempt);
    return new Reading(meaning(attempt, picks), attempt.knowsEveryWord());
  }

  private static Meaning meaning(Attempt attempt, Picks picks) {
    List<Integer> chosen = chosen(attempt, picks);
    Meaning others = chosen == null ? allOthers(attempt, picks) : null;
    if (others != null) {
      return others;
    }
    if (chosen == null) {
      Reading refusal = Refusals.in(attempt);
      return refusal == null ? new Meaning.NotUnderstood() : refusal.meaning();
    }
    Shape shape = attempt.question().shape();
    if (picks.isContradictory() || isMixedWithExclusive(shape, chosen)) {
      return new Meaning.NotUnderstood();
    }
    if (picks.isRange()) {
      return chosen.size() == 2 ? range(shape, chosen) : new Meaning.NotUnderstood();
    }
    Value value = value(shape, chosen);
    boolean doubtful = picks.isDoubtful() || picks.hasAlternatives();
    return doubtful ? new Meaning.Unsure(value) : new Meaning.Understood(value, picks.comment());
  }

  /** Null where nothing was chosen. */
  private static @Nullable List<Integer> chosen(Attempt attempt, Picks picks) {
    Shape shape = attempt.question().shape();
    List<Integer> picked = new ArrayList<>(picks.picked());
    List<Integer> open =
        IntStream.range(0, shape.options().size())
            .filter(i -> !shape.exclusive().contains(shape.options().get(i)))
            .boxed()
            .toList();
    boolean everyOne = picks.meansAll() || (picks.meansBoth() && open.size() == 2);
    if (everyOne) {
      open.stream().filter(i -> !picks.excluded().contains(i)).forEach(picked::add);
    } else if (picks.meansBoth() && picked.size() != 2) {
      return null;
    } else if (picks.meansNone()) {
      return picked.isEmpty() ? none(attempt) : null;
    }
    return picked.isEmpty() ? null : picked;
  }

  /** "Not the day centre" may mean all the others; that is asked about. */
  private static @Nullable Meaning allOthers(Attempt attempt, Picks picks) {
    Shape shape = attempt.question().shape();
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < shape.options().size(); i++) {
      boolean exclusive = shape.exclusive().contains(shape.options().get(i));
      boolean excluded = picks.excluded().contains(i);
      if (exclusive && excluded) {
        return null;
      }
      if (!exclusive && !excluded) {
        others.add(i);
      }
    }
    boolean clear = !picks.isContradictory() && !picks.isDoubtful() && !picks.meansNone();
    return clear && !picks.excluded().isEmpty() && !others.isEmpty()
        ? new Meaning.Unsure(value(shape, others))
        : null;
  }

  /** "None" is the option that excludes all others, if there is one. */
  private static List<Integer> none(Attempt attempt) {
    Shape shape = attempt.question().shape();
    if (shape.exclusive().size() == 1) {
      return List.of(shape.options().indexOf(shape.exclusive().iterator().next()));
    }
    return List.of();
  }

  private static boolean isMixedWithExclusive(Shape shape, List<Integer> chosen) {
    long all = chosen.stream().distinct().count();
    return all > 1
        && chosen.stream().anyMatch(i -> shape.exclusive().contains(shape.options().get(i)));
  }

  /** "1-2" is both readings of a range at once; "1-3" could be two options or three. */
  private static Meaning range(Shape shape, List<Integer> ends) {
    int from = Math.min(ends.get(0), ends.get(1));
    int to = Math.max(ends.get(0), ends.get(1));
    Value value = value(shape, IntStream.rangeClosed(from, to).boxed().toList());
    boolean neighbours = to == from + 1;
    return neighbours ? new Meaning.Understood(value, null) : new Meaning.Unsure(value);
  }

  private static Value value(Shape shape, List<Integer> chosen) {
    List<String> options =
        IntStream.range(0, shape.options().size())
            .filter(chosen::contains)
            .mapToObj(shape.options()::get)
            .toList();
    return new Value.ChosenMany(options);
  }
}
