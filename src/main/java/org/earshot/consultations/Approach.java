package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How early and how far people take part, and how much it matters to them.
 *
 * @param whyNotHigher why they do not take part further
 * @param impact how much the decision will matter to those that it touches
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Approach(
    @Nullable Stage stage,
    @Nullable Level level,
    @Nullable String whyNotHigher,
    @Nullable Impact impact) {

  /** How far the plans have come. */
  public enum Stage {
    idea,
    options,
    draft,
    @JsonProperty("final")
    settled
  }

  /** How much influence people have, the least first. */
  public enum Level {
    inform("We tell people what is going to happen."),
    consult("We ask for views and take them into account."),
    involve("We work with people while plans are made."),
    collaborate("We look for the answer together."),
    co_produce("We plan, decide and run it together.");

    private final String words;

    Level(String words) {
      this.words = words;
    }

    /** What people can expect of it. */
    public String words() {
      return words;
    }
  }

  /** How much a decision matters, the least first. */
  public enum Impact {
    low,
    medium,
    high,
    /** The law says that there must be a consultation. */
    statutory
  }
}
