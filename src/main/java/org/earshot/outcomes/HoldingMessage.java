package org.earshot.outcomes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.earshot.flow.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What people are told who wait for a feedback report or an outcome that is late: what is
 * happening, why it takes longer, and the new day.
 *
 * @param stage what is happening, in our own words in every language
 * @param reason why it takes longer, in one or two plain sentences
 * @param expected the new day
 * @param translations the reason by language (BCP 47)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldingMessage(
    @Nullable Stage stage,
    String reason,
    @Nullable LocalDate expected,
    @Nullable Map<String, String> translations) {

  public enum Stage {
    reading(Standing.HOLDING_READING, "We are still reading what people told us"),
    deciding(Standing.HOLDING_DECIDING, "The decision has not been made yet"),
    writing(Standing.HOLDING_WRITING, "We are still writing it");

    private final Standing phrase;
    private final String label;

    Stage(Standing phrase, String label) {
      this.phrase = phrase;
      this.label = label;
    }

    /** Our own words for it. */
    public Standing phrase() {
      return phrase;
    }

    /** How an officer chooses it. */
    public String label() {
      return label;
    }
  }

  /**
   * The reason in a language; empty where it is not written in it.
   *
   * @param own the language that the message itself is written in
   */
  public Optional<String> reasonIn(Locale language, Locale own) {
    if (language.equals(own)) {
      return Optional.of(reason);
    }
    return Optional.ofNullable(translations)
        .map(all -> all.get(language.toLanguageTag()))
        .filter(words -> !OutcomeRules.missing(words));
  }
}
