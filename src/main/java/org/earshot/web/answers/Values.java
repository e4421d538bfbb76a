package org.earshot.web.answers;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.jspecify.annotations.Nullable;

/** Answers as officers read them: labels in the conversation's own language. */
public final class Values {

  private Values() {}

  /**
   * The answer in words; what was not answered says why.
   *
   * @param given all the answers of the same person, which say how they were asked
   */
  public static String read(Answer answer, Conversation conversation, Progress given) {
    return Engine.worded(conversation, given, answer.question())
        .map(question -> read(answer, question, conversation))
        .orElse("");
  }

  /** Whether what is read are words of their own. */
  static boolean inWords(@Nullable Answer answer) {
    return answer != null && answer.value() instanceof Value.Words;
  }

  private static String read(Answer answer, Question question, Conversation conversation) {
    return switch (answer.kind()) {
      case SKIPPED -> "Skipped";
      case DONT_KNOW -> "Does not know";
      case UNCLEAR -> "Cannot tell";
      case WAITING -> "In a recording that nobody has written down yet";
      case SHOWN -> "";
      case ANSWERED -> words(answer.value(), question, conversation.in(conversation.language()));
    };
  }

  private static String words(@Nullable Value value, Question question, Wording wording) {
    return switch (value) {
      case null -> "";
      case Value.YesNo answer -> wording.say(answer.yes() ? Standing.YES : Standing.NO);
      case Value.Chosen answer -> wording.label(question, answer.option());
      case Value.ChosenMany answer ->
          answer.options().stream()
              .map(option -> wording.label(question, option))
              .collect(Collectors.joining("; "));
      case Value.Amount answer -> amount(answer.number(), wording.asked(question).unit());
      case Value.Day answer -> answer.date().toString();
      case Value.Outward answer -> answer.code();
      case Value.Words answer -> answer.text();
    };
  }

  private static String amount(BigDecimal number, @Nullable String unit) {
    String plain = number.stripTrailingZeros().toPlainString();
    return unit == null ? plain : plain + " " + unit;
  }
}
