package org.earshot.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What came of a consultation, in one language.
 *
 * @param tag BCP 47
 * @param direction {@code ltr} or {@code rtl}
 * @param unanswered the themes that need no answer, with the reasons
 * @param frame the words around all that
 * @param minutes the web address of the minutes; null where there is none
 * @param written the language that it was written in, BCP 47
 * @param others the other languages that it can be read in
 * @param revision the number of this wording: 0 for the first, then one for each correction
 * @param corrected the days on which it was corrected, oldest first
 */
public record OutcomePage(
    String tag,
    String direction,
    String summary,
    List<Item> items,
    List<Unanswered> unanswered,
    OutcomeFrame frame,
    @Nullable String minutes,
    String written,
    List<Other> others,
    int revision,
    List<LocalDate> corrected) {

  /** Whether this is the wording that holds. */
  public boolean current() {
    return revision == corrected.size();
  }

  /** The number of each wording before this one, oldest first. */
  public List<Integer> earlier() {
    return IntStream.range(0, revision).boxed().toList();
  }

  /**
   * One theme, in whole sentences of the language.
   *
   * @param by by when it will be done, or decided; null where no day was given
   * @param late that this day has passed and nobody was told how it stands; else null
   * @param open whether a day was given and people do not know yet how it ended
   * @param why null where no reason was given
   */
  public record Item(
      String theme,
      String status,
      String youSaid,
      String weDid,
      @Nullable String by,
      @Nullable String late,
      boolean open,
      @Nullable String why) {}

  /**
   * A theme that needs no answer.
   *
   * @param theme null where it has been merged into another since
   * @param words that it needs none, in the language of the page
   * @param tag the language of its name and the reason, BCP 47
   */
  public record Unanswered(@Nullable String theme, String words, String why, String tag) {}

  public record Other(String tag, String name, String direction) {}
}
