package org.earshot.assisted;

import java.util.List;
import java.util.Optional;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.flow.Question;
import org.earshot.flow.Turn;

/**
 * What was entered, as the engine took it: in the order of the questions, each only where its
 * condition holds.
 *
 * @param kept the answers, those that say "none" included; without consents
 * @param consents what was agreed to and refused
 * @param slips what cannot be taken as it is
 * @param unused ids of questions for which something was entered, and which do not apply
 * @param next the question that nothing was entered for, where reading stopped there
 * @param alarm whether there are words of danger in it
 */
public record Copied(
    Progress progress,
    List<Answer> kept,
    List<Turn.Agreed> consents,
    List<Slip> slips,
    List<String> unused,
    Optional<Question> next,
    boolean alarm) {

  /** Whether it can be kept. */
  public boolean whole() {
    return slips.isEmpty() && next.isEmpty();
  }

  /**
   * @param field the name of the input
   */
  public record Slip(String field, String words) {}
}
