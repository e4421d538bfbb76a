package org.earshot.web.answers;

import java.util.List;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * What an officer found an answer to be, as it was typed.
 *
 * @param pick {@code answered}, {@code skipped}, {@code dont_know} or {@code unclear}
 * @param option the options chosen; yes or no
 * @param typed a number, a date, a postcode, or what a recording says
 * @param language of what was written down
 */
record AnswerForm(
    @Nullable String pick,
    @Nullable List<String> option,
    @Nullable String typed,
    @Nullable String language,
    @Nullable String why) {

  /** The answer as it stands, to be changed; one that is still open is blank. */
  static AnswerForm of(@Nullable Answer answer, String language) {
    Value value = answer == null ? null : answer.value();
    String pick =
        answer == null || answer.kind() == Answer.Kind.WAITING
            ? "answered"
            : answer.kind().name().toLowerCase(java.util.Locale.ROOT);
    return new AnswerForm(pick, options(value), typed(value), language, "");
  }

  private static List<String> options(@Nullable Value value) {
    return switch (value) {
      case Value.YesNo answer -> List.of(answer.yes() ? "yes" : "no");
      case Value.Chosen answer -> List.of(answer.option());
      case Value.ChosenMany answer -> answer.options();
      case null -> List.of();
      default -> List.of();
    };
  }

  private static String typed(@Nullable Value value) {
    return switch (value) {
      case Value.Amount answer -> answer.number().toPlainString();
      case Value.Day answer -> answer.date().toString();
      case Value.Outward answer -> answer.code();
      case Value.Words answer -> answer.text();
      case null -> "";
      default -> "";
    };
  }

  public boolean picked(String one) {
    return one.equals(pick);
  }

  public boolean chose(String one) {
    return option != null && option.contains(one);
  }
}
