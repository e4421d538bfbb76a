package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    @Nullable String safeguardingEmail,
    @Nullable Recordings recordings,
    @Nullable CarePromise carePromise,
    @Nullable Background background,
    @Nullable Approach approach,
    @Nullable Inclusion inclusion,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Evidence> evidence,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Stakeholder> stakeholders,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Partner> partners,
    @Nullable Cost cost,
    @Nullable Protection protection,
    @Nullable Incentive incentive) {

  /** What people are told beside the purpose: nothing where nothing was written. */
  public Background told() {
    return background == null ? Background.NONE : background;
  }

  /** How much influence people have; null where nobody has said. */
  public @Nullable String influence() {
    Approach.Level level = approach == null ? null : approach.level();
    return level == null ? null : level.words();
  }

  /** Whether voice notes and pictures are kept for an officer: yes, unless it says no. */
  public boolean takesRecordings() {
    return recordings != Recordings.no;
  }

  /** Whether people are promised that their answers change nothing about anybody's care. */
  public boolean leavesCareAlone() {
    return carePromise == CarePromise.yes;
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

  /** Whether people are promised that answers do not affect care; not where nothing is said. */
  public enum CarePromise {
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
      @Nullable String success) {

    static final Background NONE = new Background(null, null, null, null, null);
  }

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
   * @param translations the prize in other languages
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Incentive(
      @Nullable String prize,
      @Nullable LocalDate drawOn,
      @Nullable String terms,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<PrizeInLanguage> translations) {

    /** Whether nothing of it is said. */
    boolean blank() {
      return (prize == null || prize.isBlank())
          && drawOn == null
          && (terms == null || terms.isBlank())
          && SetUpRows.listed(translations).isEmpty();
    }

    /**
     * What can be won, in this language where somebody has checked it, else as it was written.
     *
     * @param own the conversation's own language, in which it was written
     */
    public String prizeIn(Locale language, Locale own) {
      String written = prize == null ? "" : prize.strip();
      return language.equals(own)
          ? written
          : checkedIn(language).map(PrizeInLanguage::words).orElse(written);
    }

    /**
     * Whether people who read this language are told of the prize in it, where it is not its own.
     */
    public boolean isIn(Locale language) {
      return checkedIn(language).isPresent();
    }

    private Optional<PrizeInLanguage> checkedIn(Locale language) {
      return checked().filter(one -> one.isIn(language)).findFirst();
    }

    private Stream<PrizeInLanguage> checked() {
      return SetUpRows.listed(translations).stream().filter(PrizeInLanguage::isChecked);
    }

    /** Whether nothing that people were told by this is told otherwise by the other. */
    boolean isKeptBy(Incentive other, Locale own) {
      return Objects.equals(prize, other.prize)
          && Objects.equals(drawOn, other.drawOn)
          && Objects.equals(terms, other.terms)
          && checked()
              .map(PrizeInLanguage::locale)
              .allMatch(language -> other.prizeIn(language, own).equals(prizeIn(language, own)));
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
   * A prize as it is called in another language.
   *
   * @param language BCP 47
   * @param checkedBy who has read it in that language; nobody is told of it so before
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PrizeInLanguage(
      @Nullable String language, @Nullable String prize, @Nullable String checkedBy) {

    boolean isChecked() {
      return !words().isEmpty() && checkedBy != null && !checkedBy.isBlank();
    }

    boolean isIn(Locale other) {
      return locale().equals(other);
    }

    Locale locale() {
      return Locale.forLanguageTag(tag());
    }

    String words() {
      return prize == null ? "" : prize.strip();
    }

    String tag() {
      return language == null ? "" : language.strip();
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
