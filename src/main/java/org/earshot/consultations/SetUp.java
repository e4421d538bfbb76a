package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The set-up record: what the outside contract's {@code PUT /consultations/{slug}} carries, names
 * and all (snake case in JSON). Any field may be missing until the consultation opens; the opening
 * gate says what is. Only JSON makes one: no field is told from another by its place in a list.
 *
 * @param background what people are told beside the purpose
 * @param approach how early and how far people take part, and how much it matters to them
 * @param inclusion what keeps people out, and what is done about it
 * @param evidence where what is known already comes from
 * @param stakeholders who has a say or an interest
 * @param partners organisations that ask people to take part
 * @param cost what it may cost
 * @param protection the law that the use of answers rests on
 * @param incentive what those who take part may win; null for nothing
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
    @Nullable Recordings recordings,
    @Nullable Background background,
    @Nullable Approach approach,
    @Nullable Inclusion inclusion,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Evidence> evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Stakeholder> stakeholders,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Partner> partners,
    @Nullable Cost cost,
    @Nullable Protection protection,
    @Nullable Incentive incentive) {

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

  /**
   * What people are told beside the purpose.
   *
   * @param history what led to it
   * @param whatChanges what may change for those who are asked
   * @param limits money, law and time that bind everybody
   * @param optionsDrawnUp how the options came about, and with whom
   * @param success how it will be known to have gone well
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Background(
      @Nullable String history,
      @Nullable String whatChanges,
      @Nullable String limits,
      @Nullable String optionsDrawnUp,
      @Nullable String success) {}

  /**
   * Where what is known already comes from.
   *
   * @param what what it tells
   * @param source who found it out
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Evidence(
      @Nullable String what,
      @Nullable String source,
      @Nullable LocalDate date,
      @Nullable String link) {}

  /**
   * An organisation that asks people to take part.
   *
   * @param joinWord the word that its people text
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Partner(@Nullable String name, @Nullable String joinWord) {}

  /**
   * What those who take part may win, drawn by chance among those who want to.
   *
   * @param drawOn the day of the draw
   * @param terms the address of the page with the rules
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Incentive(
      @Nullable String prize, @Nullable LocalDate drawOn, @Nullable String terms) {

    /** Whether nothing of it is said. */
    boolean blank() {
      return (prize == null || prize.isBlank())
          && drawOn == null
          && (terms == null || terms.isBlank());
    }

    /** Whether all of it is said, so that people can be asked. */
    public boolean whole() {
      return prize != null
          && !prize.isBlank()
          && drawOn != null
          && terms != null
          && !terms.isBlank();
    }
  }

  /**
   * What it may cost.
   *
   * @param budget in the officer's words
   * @param messagesExpected to one person; null where it is to be counted from the conversation
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cost(
      @Nullable String budget,
      @Nullable Integer peopleExpected,
      @Nullable Integer messagesExpected) {}
}
