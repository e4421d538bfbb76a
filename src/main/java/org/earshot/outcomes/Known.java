package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.Set;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;

/** The questions, options and themes that an outcome may answer, and when it can be decided. */
final class Known {

  private final Conversation conversation;
  private final Set<String> themes;
  private final LocalDate opened;
  private final LocalDate today;

  /**
   * @param themes the ids of those in the code book
   * @param opened the day on which the consultation opened
   */
  Known(Conversation conversation, Set<String> themes, LocalDate opened, LocalDate today) {
    this.conversation = conversation;
    this.themes = Set.copyOf(themes);
    this.opened = opened;
    this.today = today;
  }

  boolean isBeforeOpening(LocalDate day) {
    return day.isBefore(opened);
  }

  boolean isAfterToday(LocalDate day) {
    return day.isAfter(today);
  }

  boolean theme(String id) {
    return themes.contains(id);
  }

  boolean question(String id) {
    return conversation.question(id).filter(question -> !question.isConsent()).isPresent();
  }

  /**
   * @param code question, colon, option; for yes_no the options are yes and no, for a rating or a
   *     number the number
   */
  boolean option(String code) {
    int colon = code.indexOf(':');
    return colon > 0
        && conversation
            .question(code.substring(0, colon))
            .filter(question -> !question.isConsent())
            .filter(question -> has(question, code.substring(colon + 1)))
            .isPresent();
  }

  private static boolean has(Question question, String option) {
    if (question.type() == Type.YES_NO) {
      return option.equals("yes") || option.equals("no");
    }
    if (question.type() == Type.NUMBER || question.type() == Type.RATING) {
      return option.matches("-?\\d{1,9}(\\.\\d{1,4})?");
    }
    return question.shape().options().contains(option);
  }
}
