package org.earshot.web.reach;

import java.util.Locale;
import org.earshot.analysis.SmallNumbers;
import org.earshot.reach.Figure;
import org.earshot.reach.Group;
import org.earshot.reach.Interval;
import org.earshot.reach.Target;
import org.earshot.reach.Told;
import org.earshot.reach.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A group as the page shows it.
 *
 * @param population its part of the population ("43.4%", "44,887 people")
 * @param share its part of those who answered; empty where it may not be told
 * @param range the interval of the share; empty where there is none
 * @param proportion how many would be in proportion; empty where that cannot be said
 * @param field the target's in the form
 */
public record GroupLine(
    String label,
    String population,
    String answered,
    String share,
    String range,
    String difference,
    String proportion,
    Verdict verdict,
    String note,
    String field,
    @Nullable Integer target) {

  private static final double LEAST_DIFFERENCE = 0.05;

  static GroupLine of(String question, Group group) {
    return new GroupLine(
        group.label(),
        population(group),
        people(group.told()),
        percent(group.share()),
        range(group.interval()),
        difference(group.difference()),
        proportion(group.inProportion()),
        group.verdict(),
        group.offered() ? "" : "Not offered here.",
        Target.field(question, group.key()),
        group.target());
  }

  static String people(Told told) {
    Long people = told.people();
    if (people != null) {
      return whole(people);
    }
    return told.small() ? "fewer than " + SmallNumbers.LEAST : "not shown";
  }

  private static String population(Group group) {
    Double percent = group.population();
    Figure figure = group.figure();
    Long people = figure == null ? null : figure.people();
    if (people == null) {
      return percent == null ? "not known" : percent(percent);
    }
    String words = whole(people) + (people == 1 ? " person" : " people");
    return percent == null ? words : percent(percent) + " (" + words + ")";
  }

  /** So that the page says how a verdict looks, by the colours of tags. */
  public String colour() {
    return switch (verdict) {
      case MISSING -> "red";
      case FEWER, NOBODY -> "orange";
      case MORE -> "blue";
      case AS_EXPECTED -> "green";
      case NO_FIGURE, TOO_FEW, HIDDEN -> "grey";
    };
  }

  private static String percent(@Nullable Double percent) {
    return percent == null ? "" : digits(percent) + "%";
  }

  private static String range(@Nullable Interval interval) {
    return interval == null ? "" : digits(interval.low()) + "% to " + digits(interval.high()) + "%";
  }

  private static String difference(@Nullable Double points) {
    if (points == null) {
      return "";
    }
    if (Math.abs(points) < LEAST_DIFFERENCE) {
      return "none";
    }
    return digits(Math.abs(points)) + " points " + (points < 0 ? "less" : "more");
  }

  private static String proportion(@Nullable Double people) {
    if (people == null) {
      return "";
    }
    return people < 1 ? "less than 1" : "about " + whole(Math.round(people));
  }

  private static String digits(double number) {
    return String.format(Locale.UK, "%.1f", number);
  }

  private static String whole(long number) {
    return String.format(Locale.UK, "%,d", number);
  }
}
