package org.earshot.reach;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of a file of population figures: a figure, or what is wrong with it by column. */
final class FigureRow {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*");
  private static final int FIRST_YEAR = 1991;
  private static final int LAST_YEAR = 2100;
  private static final double TOLERATED = 0.1;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final Map<FigureColumn, String> cells;
  private final Map<FigureColumn, String> wrong = new LinkedHashMap<>();

  FigureRow(Map<FigureColumn, String> cells) {
    this.cells = new EnumMap<>(cells);
  }

  /** A row of the template that nobody filled in. */
  boolean untouched() {
    return cell(FigureColumn.AREA).isEmpty()
        && cell(FigureColumn.PEOPLE).isEmpty()
        && cell(FigureColumn.OUT_OF).isEmpty()
        && cell(FigureColumn.SHARE).isEmpty();
  }

  /** Empty where something is wrong. */
  Optional<Figure> figure() {
    for (FigureColumn column : FigureColumn.values()) {
      present(column);
    }
    ids();
    Long people = whole(FigureColumn.PEOPLE);
    Long outOf = whole(FigureColumn.OUT_OF);
    BigDecimal share = share();
    numbers(people, outOf, share);
    int year = year();
    return wrong.isEmpty() ? Optional.of(figure(people, outOf, share, year)) : Optional.empty();
  }

  /** By column, what to mend. */
  Map<FigureColumn, String> wrong() {
    return wrong;
  }

  private Figure figure(
      @Nullable Long people, @Nullable Long outOf, @Nullable BigDecimal share, int year) {
    return new Figure(
        cell(FigureColumn.AREA),
        cell(FigureColumn.QUESTION),
        Answers.read(cell(FigureColumn.ANSWERS)),
        cell(FigureColumn.GROUP),
        people,
        outOf,
        share,
        new Figure.Origin(
            cell(FigureColumn.POPULATION),
            cell(FigureColumn.SOURCE),
            year,
            cell(FigureColumn.LICENCE)));
  }

  private String cell(FigureColumn column) {
    return cells.getOrDefault(column, "");
  }

  private void present(FigureColumn column) {
    if (cell(column).isEmpty() && !column.missing().isEmpty()) {
      wrong.put(column, column.missing());
    } else if (cell(column).length() > column.longest()) {
      wrong.put(column, "Use at most " + column.longest() + " characters");
    }
  }

  private void ids() {
    if (!wrong.containsKey(FigureColumn.QUESTION)
        && !ID.matcher(cell(FigureColumn.QUESTION)).matches()) {
      wrong.put(
          FigureColumn.QUESTION,
          "Write the question’s id as in the editor: small letters, digits and _");
    }
    if (!wrong.containsKey(FigureColumn.ANSWERS) && !Answers.written(cell(FigureColumn.ANSWERS))) {
      wrong.put(
          FigureColumn.ANSWERS,
          "Write the ids of the answers with blanks between them, such as 20_to_34 35_to_49");
    }
  }

  private @Nullable Long whole(FigureColumn column) {
    String typed = cell(column).replaceAll("[, ]", "");
    if (typed.isEmpty()) {
      return null;
    }
    if (!typed.matches("[0-9]{1,10}")) {
      wrong.put(column, "Write a whole number, such as 10963");
      return null;
    }
    return Long.valueOf(typed);
  }

  private @Nullable BigDecimal share() {
    String typed = cell(FigureColumn.SHARE).replace("%", "").strip();
    if (typed.isEmpty()) {
      return null;
    }
    boolean number = typed.matches("[0-9]{1,3}(\\.[0-9]{1,4})?");
    BigDecimal share = number ? new BigDecimal(typed) : null;
    if (share == null || share.compareTo(WHOLE) > 0) {
      wrong.put(FigureColumn.SHARE, "Write a number of percent from 0 to 100, such as 43.4");
      return null;
    }
    return share;
  }

  private void numbers(@Nullable Long people, @Nullable Long outOf, @Nullable BigDecimal share) {
    if (cell(FigureColumn.PEOPLE).isEmpty() && cell(FigureColumn.SHARE).isEmpty()) {
      wrong.put(FigureColumn.PEOPLE, "Say how many people they are, or which share");
    }
    if (outOf != null && (outOf == 0 || (people != null && people > outOf))) {
      wrong.put(FigureColumn.OUT_OF, "It has to be at least as many as the people, and not none");
    } else if (people != null && outOf != null && share != null) {
      double reckoned = 100.0 * people / outOf;
      if (Math.abs(reckoned - share.doubleValue()) > TOLERATED) {
        wrong.put(
            FigureColumn.SHARE,
            people
                + " of "
                + outOf
                + " is "
                + Percent.of(reckoned)
                + "%: mend one of the three, or leave one empty");
      }
    }
  }

  private int year() {
    String typed = cell(FigureColumn.YEAR);
    if (typed.isEmpty()) {
      return 0;
    }
    int year = typed.matches("[0-9]{4}") ? Integer.parseInt(typed) : 0;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      wrong.put(FigureColumn.YEAR, "Write a year with four digits, such as 2021");
    }
    return year;
  }
}
