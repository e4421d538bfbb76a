package org.earshot.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.earshot.flow.Answer;
import org.earshot.flow.Purpose;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * Answers in the plain form of the outside contract: yes_no {@code true} or {@code false}, a choice
 * its option's id, choices a list of ids, numbers without needless zeros, dates as ISO 8601.
 */
public final class PlainAnswers {

  /** No sensible answer has more digits; beyond it a number keeps its exponent. */
  private static final int MOST_DIGITS = 40;

  private PlainAnswers() {}

  /**
   * By question id, in the order given; skipped and "don't know" are null. Replies to consent
   * requests and information items are no answers, and neither is what nobody can tell, or nobody
   * has listened to yet.
   */
  public static Map<String, @Nullable Object> of(Collection<Answer> answers) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    answers.stream()
        .filter(PlainAnswers::isAnswer)
        .forEach(answer -> plain.put(answer.question(), of(answer.value())));
    return plain;
  }

  public static @Nullable Object of(@Nullable Value value) {
    if (value == null) {
      return null;
    }
    Object plain = value.plain();
    return plain instanceof BigDecimal number ? shortest(number) : plain;
  }

  private static boolean isAnswer(Answer answer) {
    return answer.kind().tells() && !isConsent(answer.question());
  }

  private static boolean isConsent(String question) {
    for (Purpose purpose : Purpose.values()) {
      if (purpose.questionId().equals(question)) {
        return true;
      }
    }
    return false;
  }

  private static Number shortest(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean whole = stripped.scale() <= 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS;
    return whole ? stripped.toBigIntegerExact() : stripped;
  }
}
