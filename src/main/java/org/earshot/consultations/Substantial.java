package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a change substantial, so that it is to be consulted on formally (South East London
 * ICS, Engagement toolkit, appendix, formal consultation). Null where nobody has answered.
 *
 * @param reduces whether a service gets less, or several become one
 * @param closes whether a service closes
 * @param moves whether a service moves
 * @param changesModel whether it is given in another way
 * @param fewPeople whether it touches few people, and those a lot
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Substantial(
    @Nullable Reply reduces,
    @Nullable Reply closes,
    @Nullable Reply moves,
    @Nullable Reply changesModel,
    @Nullable Reply fewPeople) {

  static final Substantial UNANSWERED = new Substantial(null, null, null, null, null);

  public enum Reply {
    yes,
    no
  }

  /** What was answered with yes, each as the end of a sentence; empty where nothing was. */
  List<String> reasons() {
    return Stream.of(
            said(reduces, "a service is reduced or merged"),
            said(closes, "a service closes"),
            said(moves, "a service moves"),
            said(changesModel, "a service is given in another way"),
            said(fewPeople, "few people are affected, and those a lot"))
        .filter(reason -> !reason.isEmpty())
        .toList();
  }

  /** Whether each of them was answered. */
  boolean whole() {
    return reduces != null
        && closes != null
        && moves != null
        && changesModel != null
        && fewPeople != null;
  }

  private static String said(@Nullable Reply reply, String reason) {
    return reply == Reply.yes ? reason : "";
  }
}
