package org.earshot.web.annual;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's figures, fit to be told to everybody: what fewer than ten people did is in none of the
 * counts of people, so that it cannot be worked out by taking one figure from another.
 *
 * @param countedOn the day on which they were true
 * @param consultations how many opened in the year
 * @param open how many of these are open still
 * @param small how many of these had fewer than ten people
 * @param people who took part in the others
 * @param finished who answered to the end; null where that is not told
 * @param took the time that half of those who finished took; null where nobody did
 * @param told of those who asked to be told the outcome and were written to, how many percent got
 *     it; null where too few asked
 * @param cost of the text messages; null where no price is set
 * @param texts parts of text messages that were sent
 * @param lessons that were learned and published
 * @param effect what came of it; null in reports from before this was counted
 */
public record Annual(
    LocalDate countedOn,
    int consultations,
    int open,
    int small,
    long people,
    @Nullable Long finished,
    @Nullable String took,
    List<Part> channels,
    List<Part> languages,
    Kept feedback,
    Kept outcomes,
    @Nullable Long told,
    @Nullable String cost,
    long texts,
    Felt felt,
    long lessons,
    @Nullable Effect effect,
    List<Line> lines) {

  /** Such as "64%"; empty where that is not told. */
  public String completion() {
    return finished == null || people == 0 ? "" : Math.round(100.0 * finished / people) + "%";
  }

  /**
   * @param count null where hidden
   */
  public record Part(String label, @Nullable Long count) {}

  /**
   * What was promised by a day.
   *
   * @param late kept after its day
   * @param overdue not kept, and its day is over
   * @param waiting not kept, and its day is ahead
   * @param moved of how many the day was moved to a later one; by the first all are measured. Null
   *     in reports from before this was counted
   */
  public record Kept(int inTime, int late, int overdue, int waiting, @Nullable Integer moved) {

    /** Whether any day was moved. */
    public boolean anyMoved() {
      return moved != null && moved > 0;
    }

    /** How many had to be kept by now. */
    public int due() {
      return inTime + late + overdue;
    }
  }

  /**
   * Whether people felt listened to, in the consultations in which ten or more said so.
   *
   * @param answered null where there is none
   * @param middle the median; null where there is none
   */
  public record Felt(@Nullable Long answered, @Nullable String middle, List<Part> marks) {}

  /**
   * One consultation.
   *
   * @param closed null while it is open
   * @param people null where there were too few
   * @param finished null where that is not told
   * @param feedback what became of the feedback report, in a word or two
   * @param outcome what became of the outcome
   * @param told in percent; null where too few asked
   * @param felt the median of whether people felt listened to; null where too few said
   * @param cost null where no price is set
   * @param stage how far the plans had come; null where nobody said
   * @param targets such as "3 of 5" that are reached; null where none is set
   */
  public record Line(
      String slug,
      String title,
      LocalDate opened,
      @Nullable LocalDate closed,
      @Nullable Long people,
      @Nullable Long finished,
      String feedback,
      String outcome,
      @Nullable Long told,
      @Nullable String felt,
      @Nullable String cost,
      long lessons,
      @Nullable String stage,
      @Nullable String targets) {}
}
