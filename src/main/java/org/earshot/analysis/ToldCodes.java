package org.earshot.analysis;

import java.util.ArrayList;
import java.util.List;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.QuestionResult;
import org.jspecify.annotations.Nullable;

/**
 * The outward codes that were given to one question, area by area, fit to be told to others. Codes
 * that stand alone, being areas themselves, are not listed again.
 */
public record ToldCodes(String question, List<Code> codes) {

  /**
   * @param key of its area
   * @param area its label
   * @param count null where hidden
   */
  public record Code(String key, String area, String code, @Nullable Long count) {}

  /**
   * @param told what is told of the areas
   */
  static ToldCodes of(Told told, QuestionResult whole, Results.Outward given) {
    List<Code> codes = new ArrayList<>();
    for (int i = 0; i < told.rows().size(); i++) {
      Told.Row area = told.rows().get(i);
      List<Count> its = given.codes().getOrDefault(whole.counts().get(i).value(), List.of());
      if (!its.stream().map(Count::value).toList().equals(List.of(area.label()))) {
        add(area, its, codes);
      }
    }
    return new ToldCodes(whole.question(), codes);
  }

  private static void add(Told.Row area, List<Count> its, List<Code> codes) {
    Long all = area.count();
    List<Long> counts = its.stream().map(Count::count).toList();
    List<@Nullable Long> told = SmallNumbers.hide(all == null ? 0 : all, counts);
    for (int i = 0; i < its.size(); i++) {
      codes.add(
          new Code(
              area.value(), area.label(), its.get(i).value(), all == null ? null : told.get(i)));
    }
  }
}
