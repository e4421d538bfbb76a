package org.earshot.flow;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One understood answer.
 *
 * @param value null unless {@link Kind#ANSWERED}
 * @param said the participant's own words; empty for {@link Kind#SHOWN}
 * @param comment what a closed answer said beyond the answer ("because the bus is late"); null
 *     where nothing
 * @param language the language that the reply was read in
 * @param by what made the value of the words; null where that is not known
 */
public record Answer(
    String question,
    Kind kind,
    @Nullable Value value,
    String said,
    @Nullable String comment,
    Locale language,
    @Nullable ReadBy by) {

  /** An answer of which nobody knows what read it. */
  public Answer(
      String question,
      Kind kind,
      @Nullable Value value,
      String said,
      @Nullable String comment,
      Locale language) {
    this(question, kind, value, said, comment, language, null);
  }

  public enum Kind {
    ANSWERED,
    SKIPPED,
    DONT_KNOW,
    /** An officer looked, and cannot tell what was meant. */
    UNCLEAR,
    /** It was said in a recording that no officer has written down yet. */
    WAITING,
    /** An information item that has been said. Never shown as an answer. */
    SHOWN;

    /** Whether it says what someone answered, be it that they would rather not. */
    public boolean tells() {
      return this == ANSWERED || this == SKIPPED || this == DONT_KNOW;
    }
  }

  /** The same with all that stands in it in words of their own written differently. */
  public Answer reworded(UnaryOperator<String> as) {
    Value written =
        value instanceof Value.Words words ? new Value.Words(as.apply(words.text())) : value;
    String beside = comment == null ? null : as.apply(comment);
    return new Answer(question, kind, written, as.apply(said), beside, language, by);
  }

  /** The same, with these words before its comment. */
  public Answer beside(String words) {
    String both = comment == null ? words : words + "\n" + comment;
    return new Answer(question, kind, value, said, both, language, by);
  }

  public Optional<Value> given() {
    return Optional.ofNullable(value);
  }
}
