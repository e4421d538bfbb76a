package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has read the draft before anybody is asked, and what came of that.
 *
 * @param assurance what a committee or board said; null where none was asked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scrutiny(
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable List<Comment> comments,
    @Nullable Assurance assurance) {

  /**
   * What somebody said about the draft.
   *
   * @param who a group, a role or an organisation
   * @param changed what was changed because of it, or why nothing was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Comment(
      @Nullable String who,
      @Nullable LocalDate date,
      @Nullable String said,
      @Nullable String changed) {}

  /**
   * The step in which a committee assures itself that the exercise is sound.
   *
   * @param body which committee
   * @param date of its meeting
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Assurance(@Nullable String body, @Nullable LocalDate date, @Nullable String said) {}
}
