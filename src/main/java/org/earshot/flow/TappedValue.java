package org.earshot.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tapped button says about its question. */
final class TappedValue {

  private TappedValue() {}

  /** Null where the question has no such button. */
  static @Nullable Value of(Question question, String option) {
    boolean listed = question.shape().options().contains(option);
    return switch (question.type()) {
      case YES_NO ->
          switch (option) {
            case "yes" -> new Value.YesNo(true);
            case "no" -> new Value.YesNo(false);
            default -> null;
          };
      case CHOICE -> listed ? new Value.Chosen(option) : null;
      case CHOICES -> listed ? new Value.ChosenMany(List.of(option)) : null;
      case RATING -> mark(question.shape(), option);
      default -> null;
    };
  }

  private static @Nullable Value mark(Question.Shape shape, String option) {
    int mark = whole(option);
    BigDecimal number = BigDecimal.valueOf(mark);
    boolean within =
        mark >= 0
            && shape.min() != null
            && shape.max() != null
            && number.compareTo(shape.min()) >= 0
            && number.compareTo(shape.max()) <= 0;
    return within ? new Value.Amount(number) : null;
  }

  /** One button picks one option, so further taps on the same list add to it. */
  static Value added(@Nullable Value before, Value tapped, Question question) {
    if (!(before instanceof Value.ChosenMany had) || !(tapped instanceof Value.ChosenMany more)) {
      return tapped;
    }
    List<String> options = new ArrayList<>();
    for (String option : question.shape().options()) {
      if (more.options().contains(option)
          || (had.options().contains(option) && !excluded(option, more, question))) {
        options.add(option);
      }
    }
    return new Value.ChosenMany(options);
  }

  private static boolean excluded(String option, Value.ChosenMany tapped, Question question) {
    return question.shape().exclusive().contains(option)
        || tapped.options().stream().anyMatch(question.shape().exclusive()::contains);
  }

  /** A whole number of nought or more; -1 where it is none. */
  static int whole(String digits) {
    try {
      return Math.max(-1, Integer.parseInt(digits));
    } catch (NumberFormatException notOurs) {
      return -1;
    }
  }
}
