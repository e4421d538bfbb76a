package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The law that the use of answers rests on, for each purpose by itself.
 *
 * @param retention how long answers are kept, and why
 * @param equality what the equality impact assessment says, or why there is none
 * @param contactDays after how many days from the outcome numbers are deleted; null for the
 *     default, which is once people have been told what came of it; at least {@link
 *     #LEAST_CONTACT_DAYS}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Protection(
    @Nullable LegalBasis legalBasis,
    @Nullable String retention,
    @Nullable String equality,
    @Nullable Integer contactDays) {

  /** Letters need so many to reach people: overnight, one after another, on a second channel. */
  public static final int LEAST_CONTACT_DAYS = 7;

  /** One basis for each purpose; what is not done needs none. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LegalBasis(
      @Nullable Basis takePart,
      @Nullable Basis beToldOutcome,
      @Nullable Basis beAskedAgain,
      @Nullable Basis equality,
      @Nullable Basis invite) {}

  /** Article 6(1) of the UK GDPR; of equality answers, the condition for special category data. */
  public enum Basis {
    public_task,
    consent,
    legal_obligation,
    legitimate_interests,
    /** Data Protection Act 2018, Schedule 1, paragraph 8. */
    equality_monitoring
  }
}
