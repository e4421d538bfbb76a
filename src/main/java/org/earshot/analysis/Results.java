package org.earshot.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.consultations.Consultation;
import org.earshot.flow.Type;
import org.jspecify.annotations.Nullable;

/** What the answers come to: counts per question, in the order asked. Reads only. */
public interface Results {

  /** Empty until it has opened: a consultation without a pinned version has asked nothing. */
  List<QuestionResult> of(Consultation consultation);

  /**
   * How one question was answered.
   *
   * @param ask the question in the conversation's own language
   * @param answered how many gave an answer
   * @param counts by option in the order printed (yes before no, numbers ascending); empty for free
   *     text
   * @param median of numbers and ratings; null for others, and while there are none
   */
  record QuestionResult(
      String question,
      String ask,
      Type type,
      long answered,
      long skipped,
      long dontKnow,
      List<Count> counts,
      @Nullable BigDecimal median) {}

  /**
   * @param value the option's id, "true", "false", the number, or the date
   */
  record Count(String value, String label, long count) {}
}
