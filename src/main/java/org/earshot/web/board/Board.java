package org.earshot.web.board;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with all consultations on one day; small numbers are hidden.
 *
 * @param coming what opens, or is to open, the first first
 * @param open what people can take part in, the one that closes first foremost
 * @param overdue what people are owed and do not have, the oldest first
 * @param next what they are owed, or is decided, within three months
 * @param actions what was promised and is not over, the first day first
 * @param ended what was promised and ended within the last three months
 */
public record Board(
    LocalDate today,
    List<Coming> coming,
    List<Running> open,
    List<Due> overdue,
    List<Due> next,
    List<Action> actions,
    List<Action> ended) {

  /** How many promised actions are late. */
  public long late() {
    return actions.stream().filter(Action::late).count();
  }

  /**
   * @param opens null where no day is set
   * @param ready whether it has passed the gate and opens by itself
   */
  public record Coming(
      String slug, String title, @Nullable LocalDate opens, boolean ready, String lead) {}

  /**
   * @param people null where they are fewer than ten
   * @param targets such as "3 of 5"; empty where none is set
   */
  public record Running(
      String slug,
      String title,
      @Nullable LocalDate closes,
      String lead,
      @Nullable Long people,
      String targets) {}

  /**
   * @param what such as "Outcome"
   * @param words how it stands ("12 days late", "in 5 days")
   * @param told the day that people were told instead; null where they were told none
   */
  public record Due(
      String slug,
      String title,
      String what,
      LocalDate on,
      String words,
      @Nullable LocalDate told,
      String lead) {}

  /**
   * What an outcome promised by a day.
   *
   * @param what "To be done" or "To be decided"
   * @param first the day that people were told first
   * @param by the day that holds now
   * @param owner who sees to it; empty where nobody is named
   * @param stands how it stands
   * @param late whether its first day has passed and people do not know how it ended
   */
  public record Action(
      String slug,
      String title,
      String theme,
      String what,
      LocalDate first,
      LocalDate by,
      String owner,
      String stands,
      boolean late) {}
}
