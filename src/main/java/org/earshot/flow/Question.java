package org.earshot.flow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked; its id never changes its meaning. The words stand in {@link Wording},
 * one for each language.
 *
 * @param when the condition under which it is asked
 * @param section which part of the conversation it belongs to
 */
public record Question(String id, Type type, Shape shape, Condition when, Section section) {

  /** Where a question belongs. Only {@link #MAIN} questions count in "3 of 6". */
  public enum Section {
    /** Asks for one {@link Purpose}; always {@link Type#YES_NO}. */
    CONSENT,
    MAIN,
    /** Equality monitoring: optional, asked last. */
    MONITORING
  }

  /**
   * What an answer may look like.
   *
   * @param options ids in the order printed; empty unless choice or choices
   * @param exclusive options that cannot be picked together with others ("none of these")
   * @param min least number, or the lowest rating; null where there is no bound
   * @param max greatest number, or the highest rating; null where there is no bound
   * @param required true where SKIP is refused
   */
  public record Shape(
      List<String> options,
      Set<String> exclusive,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      boolean required) {

    public static final Shape OPEN = new Shape(List.of(), Set.of(), null, null, false);

    public Shape {
      options = List.copyOf(options);
      exclusive = Set.copyOf(exclusive);
    }
  }

  public boolean isConsent() {
    return section == Section.CONSENT;
  }
}
