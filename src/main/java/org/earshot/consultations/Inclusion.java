package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps people out, and what is done about it.
 *
 * @param easyToOverlook those who are rarely heard, each with a plan
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Inclusion(
    @Nullable List<Barrier> barriers, @Nullable List<Overlooked> easyToOverlook) {

  /**
   * @param group whom it keeps out
   * @param action what is done about it
   * @param owner who does it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Barrier(
      @Nullable String group,
      @Nullable String barrier,
      @Nullable String action,
      @Nullable String owner) {}

  /**
   * @param plan how they will be heard
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Overlooked(@Nullable String group, @Nullable String plan) {}
}
