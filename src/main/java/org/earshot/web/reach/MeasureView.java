package org.earshot.web.reach;

import java.util.List;
import java.util.Locale;
import org.earshot.analysis.SmallNumbers;
import org.earshot.reach.Figure.Origin;
import org.earshot.reach.Measure;

/**
 * One question as the page shows it.
 *
 * @param compared whether there are figures to compare with
 * @param base what the shares are of, in a sentence
 * @param origins where the figures are from, a sentence each
 */
public record MeasureView(
    String question,
    String ask,
    boolean language,
    boolean compared,
    String base,
    List<GroupLine> groups,
    List<Apart> apart,
    List<String> origins) {

  /** People who are in no group. */
  public record Apart(String label, String people) {}

  public static MeasureView of(Measure measure) {
    return new MeasureView(
        measure.question(),
        measure.ask(),
        measure.isLanguage(),
        !measure.origins().isEmpty(),
        base(measure),
        measure.groups().stream().map(group -> GroupLine.of(measure.question(), group)).toList(),
        measure.apart().stream()
            .map(one -> new Apart(one.label(), GroupLine.people(one.told())))
            .toList(),
        measure.origins().stream().map(MeasureView::origin).toList());
  }

  private static String base(Measure measure) {
    String answered = GroupLine.people(measure.answered());
    if (measure.answered().nobody()) {
      return "Nobody has answered yet.";
    }
    if (measure.answered().people() == null && !measure.answered().small()) {
      return "Not shown: fewer than "
          + SmallNumbers.LEAST
          + " people answered, or it would tell of so few.";
    }
    if (measure.answered().people() == null) {
      return "Fewer than " + SmallNumbers.LEAST + " people answered: nothing can be compared yet.";
    }
    long base = measure.base().people();
    if (measure.base().everybody()) {
      return "Shares are of all "
          + answered
          + " who answered. So few preferred not to say that they cannot be told apart.";
    }
    String people = String.format(Locale.UK, "%,d", base);
    return "Shares are of the "
        + people
        + (measure.isLanguage() ? " who take part." : " who said.");
  }

  private static String origin(Origin origin) {
    String people = origin.population().isEmpty() ? "" : origin.population() + ". ";
    String licence = origin.licence().isEmpty() ? "" : " " + origin.licence() + ".";
    return people + origin.source() + " (" + origin.year() + ")." + licence;
  }
}
