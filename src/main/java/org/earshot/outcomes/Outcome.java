package org.earshot.outcomes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.earshot.flow.Standing;
import org.jspecify.annotations.Nullable;

/**
 * "You said, we did", as the outside contract carries it.
 *
 * @param translations the same by language; each item in the same place as in {@code items}
 * @param unanswered themes of the code book that no item answers, each with the reason
 * @param decision how it was decided; null where that is not said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Outcome(
    String summary,
    List<Item> items,
    @Nullable Map<String, Translation> translations,
    @Nullable List<Unanswered> unanswered,
    @Nullable Decision decision) {

  /** An outcome that leaves no theme without an answer. */
  public Outcome(
      String summary, List<Item> items, @Nullable Map<String, Translation> translations) {
    this(summary, items, translations, null, null);
  }

  /**
   * The meeting that decided, and what those who decided had before them.
   *
   * @param meeting which meeting or person decided
   * @param reportGivenOn since when they had the feedback report
   * @param minutes the web address of the minutes
   * @param weight how what people said counted, beside law, money and evidence
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Decision(
      @Nullable String meeting,
      @Nullable LocalDate decidedOn,
      @Nullable LocalDate reportGivenOn,
      @Nullable String minutes,
      @Nullable String weight) {

    @JsonIgnore
    public boolean isEmpty() {
      return meeting == null
          && decidedOn == null
          && reportGivenOn == null
          && minutes == null
          && weight == null;
    }

    /** Whether they had the report before they decided; null where that is not known. */
    @JsonIgnore
    public @Nullable Boolean hadReport() {
      return decidedOn == null || reportGivenOn == null
          ? null
          : Boolean.valueOf(!reportGivenOn.isAfter(decidedOn));
    }
  }

  /**
   * @param why the reason; never missing for {@link Status#cannot_do}
   * @param questions the questions whose answers this item answers
   * @param options the options ("question:option") that this item answers
   * @param themes the ids of the themes of the code book that this item answers
   * @param by the day by which it will be done, or decided, after the day on which it is first
   *     written; null for what is done or cannot be, and where none was given
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      String theme,
      String youSaid,
      Status status,
      @Nullable String weDid,
      @Nullable String why,
      @Nullable List<String> questions,
      @Nullable List<String> options,
      @Nullable List<String> themes,
      @Nullable LocalDate by) {

    /** An item without a day. */
    public Item(
        String theme,
        String youSaid,
        Status status,
        @Nullable String weDid,
        @Nullable String why,
        @Nullable List<String> questions,
        @Nullable List<String> options,
        @Nullable List<String> themes) {
      this(theme, youSaid, status, weDid, why, questions, options, themes, null);
    }

    /** An item that answers no theme of the code book. */
    public Item(
        String theme,
        String youSaid,
        Status status,
        @Nullable String weDid,
        @Nullable String why,
        @Nullable List<String> questions,
        @Nullable List<String> options) {
      this(theme, youSaid, status, weDid, why, questions, options, null, null);
    }
  }

  /**
   * A theme that needs no answer; the reason is public.
   *
   * @param theme its id in the code book
   */
  public record Unanswered(String theme, String why) {}

  public enum Status {
    done(Standing.OUTCOME_DONE),
    will_do(Standing.OUTCOME_WILL_DO),
    cannot_do(Standing.OUTCOME_CANNOT_DO),
    not_decided(Standing.OUTCOME_NOT_DECIDED);

    private final Standing phrase;

    Status(Standing phrase) {
      this.phrase = phrase;
    }

    /** Whether something is still to come, by a day. */
    public boolean ahead() {
      return this == will_do || this == not_decided;
    }

    /** Our own words for it, which take what was done as {@code did}. */
    public Standing phrase() {
      return phrase;
    }
  }

  /**
   * @param unanswered the themes that need no answer, with the reasons; null where none is
   *     translated
   * @param meeting which meeting or person decided; null where that is not translated
   * @param weight how what people said counted; null where that is not translated
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Translation(
      String summary,
      List<Words> items,
      @Nullable List<NoAnswer> unanswered,
      @Nullable String meeting,
      @Nullable String weight) {

    /** One of an outcome that leaves no theme without an answer, and does not say who decided. */
    public Translation(String summary, List<Words> items) {
      this(summary, items, null, null, null);
    }
  }

  /**
   * A theme that needs no answer, in another language.
   *
   * @param theme its id in the code book
   * @param name what it is called there
   */
  public record NoAnswer(String theme, String name, String why) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Words(String theme, String youSaid, @Nullable String weDid, @Nullable String why) {}
}
