package org.earshot.flow;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One understood answer.
 *
 * @param value null unless {@link Kind#ANSWERED}
 * @param said the participant's own words; empty for {@link Kind#SHOWN}
 * @param comment what a closed answer said beyond the answer ("because the bus is late"); null
 *     where nothing
 * @param language the language that the reply was read in
 */
public record Answer(
    String question,
    Kind kind,
    @Nullable Value value,
    String said,
    @Nullable String comment,
    Locale language) {

  public enum Kind {
    ANSWERED,
    SKIPPED,
    DONT_KNOW,
    /** An information item that has been said. Never shown as an answer. */
    SHOWN
  }

  public Optional<Value> given() {
    return Optional.ofNullable(value);
  }
}
