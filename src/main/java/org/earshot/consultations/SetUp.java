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
    @Nullable String safeguardingPhone,
    @Nullable Recordings recordings) {

  /** A record that leaves open whether voice notes and pictures are taken. */
  public SetUp(
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
    this(
        title,
        conversation,
        languages,
        kind,
        purpose,
        whyNow,
        canChange,
        cannotChange,
        whoDecides,
        decisionOn,
        lead,
        audience,
        alreadyKnown,
        howAnswersAreUsed,
        opensOn,
        closesOn,
        feedbackBy,
        outcomeBy,
        safeguardingPhone,
        null);
  }

  /** Whether voice notes and pictures are kept for an officer: yes, unless it says no. */
  public boolean takesRecordings() {
    return recordings != Recordings.no;
  }

  public enum Kind {
    engagement,
    consultation
  }

  /** Whether voice notes and pictures are kept for an officer. */
  public enum Recordings {
    yes,
    no
  }

  public record Lead(@Nullable String name, @Nullable String email, @Nullable String phone) {}
}
