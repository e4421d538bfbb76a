package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The set-up record: what the outside contract's {@code PUT /consultations/{slug}} carries, names
 * and all (snake case in JSON). Any field may be missing until the consultation opens; the opening
 * gate says what is.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SetUp(
    @Nullable String title,
    @Nullable String conversation,
    @Nullable List<String> languages,
    @Nullable Kind kind,
    @Nullable String purpose,
    @Nullable String whyNow,
    @Nullable String canChange,
    @Nullable String cannotChange,
    @Nullable String whoDecides,
    @Nullable LocalDate decisionOn,
    @Nullable Lead lead,
    @Nullable String audience,
    @Nullable String alreadyKnown,
    @Nullable String howAnswersAreUsed,
    @Nullable LocalDate opensOn,
    @Nullable LocalDate closesOn,
    @Nullable LocalDate feedbackBy,
    @Nullable LocalDate outcomeBy,
    @Nullable String safeguardingPhone) {

  public enum Kind {
    engagement,
    consultation
  }

  public record Lead(@Nullable String name, @Nullable String email, @Nullable String phone) {}
}
