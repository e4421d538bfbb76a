package org.earshot.web.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.earshot.evaluation.Element;
import org.earshot.evaluation.Evaluations.Entry;
import org.earshot.evaluation.Judgement;
import org.earshot.evaluation.Principle;
import org.jspecify.annotations.Nullable;

/**
 * Two judgements, and where they differ.
 *
 * @param both how many things both have judged
 * @param lines those that they judged otherwise, or only one of them did
 */
public record Apart(long both, List<Line> lines) {

  private static final List<String> STRENGTHS =
      List.of("Not marked", "1, strong", "2, fairly strong", "3, fairly weak", "4, weak");

  /** One thing as each judged it. */
  public record Line(String about, Said first, Said second) {}

  /**
   * @param note why; may be empty
   */
  public record Said(String mark, String note) {}

  static Apart of(Entry first, Entry second) {
    Map<String, Judgement> one = first.judged();
    Map<String, Judgement> other = second.judged();
    List<Line> lines = new ArrayList<>();
    long both = 0;
    for (Element element : Element.values()) {
      Integer mine = mark(one, element.name());
      Integer theirs = mark(other, element.name());
      both += mine != null && theirs != null ? 1 : 0;
      if (!Objects.equals(mine, theirs)) {
        lines.add(
            new Line(
                element.title(),
                new Said(strength(mine), note(one, element.name())),
                new Said(strength(theirs), note(other, element.name()))));
      }
    }
    for (Principle principle : Principle.values()) {
      boolean mine = mark(one, principle.name()) != null;
      boolean theirs = mark(other, principle.name()) != null;
      if (mine != theirs) {
        lines.add(
            new Line(
                principle.words(),
                new Said(kept(mine), note(one, principle.name())),
                new Said(kept(theirs), note(other, principle.name()))));
      }
    }
    return new Apart(both, lines);
  }

  private static @Nullable Integer mark(Map<String, Judgement> judged, String about) {
    Judgement judgement = judged.get(about);
    return judgement == null ? null : judgement.mark();
  }

  private static String note(Map<String, Judgement> judged, String about) {
    Judgement judgement = judged.get(about);
    return judgement == null ? "" : judgement.note();
  }

  private static String strength(@Nullable Integer mark) {
    return STRENGTHS.get(mark == null ? 0 : mark);
  }

  private static String kept(boolean kept) {
    return kept ? "Kept" : "Not ticked";
  }
}
