package org.earshot.web.annual;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.earshot.outcomes.Outcome;
import org.earshot.outcomes.Outcome.Status;
import org.earshot.outcomes.Pledge;
import org.earshot.outcomes.Review.Result;
import org.earshot.web.annual.Trend.NewPeople;

/**
 * What came of people's taking part in a year. Points and promises are no people: none is hidden.
 *
 * @param targets how many groups officers wanted to hear from, so many people of each
 * @param reached how many of these targets are known to be reached
 */
public record Effect(
    Decided decided, Pledged pledged, int targets, int reached, NewPeople newPeople) {

  /** The points of outcomes that are public, by what they say of them. */
  public record Decided(int done, int willDo, int cannotDo, int notDecided) {

    public int all() {
      return done + willDo + cannotDo + notDecided;
    }
  }

  /**
   * What was promised by a day, by what people know of it.
   *
   * @param later done, and people were told after the first day that was given
   * @param overdue the first day has passed and people do not know how it ended
   */
  public record Pledged(int inTime, int later, int notDone, int overdue, int ahead) {

    public int all() {
      return inTime + later + notDone + overdue + ahead;
    }
  }

  static Effect of(Collection<Exercise> all, LocalDate today, NewPeople newPeople) {
    return new Effect(
        decided(all),
        pledged(all, today),
        all.stream().mapToInt(one -> one.aims().size()).sum(),
        all.stream().mapToInt(Exercise::reachedAims).sum(),
        newPeople);
  }

  private static Decided decided(Collection<Exercise> all) {
    List<Status> points =
        all.stream()
            .map(Exercise::decided)
            .filter(Objects::nonNull)
            .flatMap(outcome -> outcome.items().stream())
            .map(Outcome.Item::status)
            .toList();
    return new Decided(
        count(points, Status.done),
        count(points, Status.will_do),
        count(points, Status.cannot_do),
        count(points, Status.not_decided));
  }

  private static int count(List<Status> points, Status status) {
    return Math.toIntExact(points.stream().filter(one -> one == status).count());
  }

  private static Pledged pledged(Collection<Exercise> all, LocalDate today) {
    int inTime = 0;
    int later = 0;
    int notDone = 0;
    int overdue = 0;
    int ahead = 0;
    for (Pledge one : all.stream().flatMap(exercise -> exercise.pledges().stream()).toList()) {
      LocalDate told = one.told();
      if (one.result() == Result.not_done) {
        notDone++;
      } else if (one.result() == Result.done && told != null && !told.isAfter(one.first())) {
        inTime++;
      } else if (one.over()) {
        later++;
      } else if (one.passed(today)) {
        overdue++;
      } else {
        ahead++;
      }
    }
    return new Pledged(inTime, later, notDone, overdue, ahead);
  }
}
