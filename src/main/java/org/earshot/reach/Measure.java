package org.earshot.reach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One question that tells people apart, or the language that they answered in.
 *
 * @param question its id, or {@link Figure#LANGUAGE}
 * @param answered how many answered it
 * @param base how many the shares are of
 * @param groups those that nobody is in first
 * @param apart who is in no group: who preferred not to say, did not answer, was not asked
 */
public record Measure(
    String question, String ask, Told answered, Base base, List<Group> groups, List<Apart> apart) {

  public Measure {
    groups = List.copyOf(groups);
    apart = List.copyOf(apart);
  }

  /**
   * @param people 0 where too few answered
   * @param everybody whether those who preferred not to say are among them, being too few to be
   *     told apart
   */
  public record Base(long people, boolean everybody) {}

  /** People who are in no group. */
  public record Apart(String label, Told told) {}

  public boolean isLanguage() {
    return question.equals(Figure.LANGUAGE);
  }

  /** Where its figures are from, each once. */
  public List<Figure.Origin> origins() {
    Set<Figure.Origin> origins = new LinkedHashSet<>();
    for (Group group : groups) {
      Figure figure = group.figure();
      if (figure != null) {
        origins.add(figure.origin());
      }
    }
    return List.copyOf(origins);
  }
}
