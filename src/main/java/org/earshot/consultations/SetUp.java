package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The set-up record: what the outside contract's {@code PUT /consultations/{slug}} carries, names
 * and all (snake case in JSON). Any field may be missing until the consultation opens; the opening
 * gate says what is. Only JSON makes one: no field is told from another by its place in a list.
 *
 * @param follows the address of the consultation that this one goes on from
 * @param togetherWith the organisations that ask together with this one
 * @param announcement whether people hear of it before it has passed the gate
 * @param background what people are told beside the purpose
 * @param approach how early and how far people take part, and how much it matters to them
 * @param substantial what makes the change one that is to be consulted on formally
 * @param duties what the law says about consulting on it
 * @param scrutiny who has read the draft, and what came of that
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
    @Nullable String follows,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Organisation> togetherWith,
    @Nullable Announcement announcement,
    @Nullable Children children,
    @Nullable Background background,
    @Nullable Approach approach,
    @Nullable Substantial substantial,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Duty> duties,
    @Nullable Scrutiny scrutiny,
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

  /** Of one that is only announced, what people may read. */
  SetUp announced() {
    ObjectNode tree = SetUpJson.tree(this);
    tree.retain("title", "purpose", "audience");
    tree.putObject("announcement")
        .put("show", "yes")
        .put("month", Announcement.monthOf(this).map(YearMonth::toString).orElse(null));
    return SetUpJson.of(tree);
  }

  /** The names of those that ask together with this organisation; empty where it asks alone. */
  public List<String> others() {
    return SetUpRows.listed(togetherWith).stream()
        .map(Organisation::name)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What the law says about consulting on it; empty where nothing is named. */
  public List<Duty> namedDuties() {
    return SetUpRows.listed(duties).stream()
        .filter(duty -> !SetUpGate.missing(duty.law()))
        .toList();
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

  /** Whether people under 16 are asked: no, unless it says yes. */
  public boolean asksChildren() {
    return children == Children.yes;
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

  /** Whether people under 16 are asked; not where nothing is said. */
  public enum Children {
    yes,
    no
  }

  /** Whether people are promised that answers do not affect care; not where nothing is said. */
  public enum CarePromise {
    yes,
    no
  }

  /**
   * @param relay how those who are deaf or cannot speak on the phone reach somebody by name
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Lead(
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String relay) {}

  /**
   * What people are told beside the purpose.
   *
   * @param history what led to it
   * @param whatChanges what may change for those who are asked
   * @param limits money, law and time that bind everybody
   * @param optionsDrawnUp how the options came about, and with whom
   * @param success how it will be known to have gone well
   * @param documents what people can read before they answer
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Background(
      @Nullable String history,
      @Nullable String whatChanges,
      @Nullable String limits,
      @Nullable String optionsDrawnUp,
      @Nullable String success,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Document> documents) {

    static final Background NONE = new Background(null, null, null, null, null, null);

    /** What can be read, with its address; empty where there is nothing. */
    public List<Document> published() {
      return SetUpRows.listed(documents).stream()
          .filter(one -> !SetUpGate.missing(one.link()))
          .toList();
    }
  }

  /**
   * Something to read: the proposal, an assessment, a drawing.
   *
   * @param link its address on the web
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Document(@Nullable String title, @Nullable String link) {}

  /** One that asks together with this one. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Organisation(@Nullable String name) {}

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
   * An organisation that asks people to take part, or another source that they come from.
   *
   * @param joinWord the word that its people text
   * @param kind what it is; null for an organisation
   * @param payment what it is paid for its time, and whether it was; null where nothing is said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Partner(
      @Nullable String name,
      @Nullable String joinWord,
      @Nullable Kind kind,
      @Nullable String payment) {

    /** Where a join word is read. */
    public enum Kind {
      /** An organisation that people know, and that asks them. */
      partner,
      /** A poster or a leaflet in a ward, a library, a surgery. */
      place,
      /** A letter or an e-mail, such as that of a GP. */
      letter
    }

    /** Whether it is an organisation that reaches out to people, as a place or a letter is not. */
    boolean reachesOut() {
      return kind == null || kind == Kind.partner;
    }
  }

  /**
   * What those who take part may win, drawn by chance among those who want to.
   *
   * @param drawOn the day of the draw
   * @param terms the address of the page with the rules
   * @param translations the prize in other languages
   * @param everyone whether everybody who agrees gets it; a draw where nothing is said
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Incentive(
      @Nullable String prize,
      @Nullable LocalDate drawOn,
      @Nullable String terms,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<PrizeInLanguage> translations,
      @Nullable Everyone everyone) {

    public enum Everyone {
      yes,
      no
    }

    /** Whether it is a thank-you that nobody has to win. */
    public boolean forEverybody() {
      return everyone == Everyone.yes;
    }

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
          && forEverybody() == other.forEverybody()
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
