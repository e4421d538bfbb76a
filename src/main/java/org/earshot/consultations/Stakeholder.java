package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has a say or an interest: a person's role, a group or an organisation.
 *
 * @param how by which way they are told of it
 * @param reachedOn the day on which they were, or will be
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stakeholder(
    @Nullable String name,
    @Nullable Type type,
    @Nullable Weight influence,
    @Nullable Weight interest,
    @Nullable String how,
    @Nullable LocalDate reachedOn) {

  /** Those whose lives the decision touches. */
  private static final Set<Type> AFFECTED =
      EnumSet.of(Type.people_who_use_services, Type.carers, Type.families, Type.residents);

  /** Whether it is a group that the decision touches. */
  boolean isAffected() {
    return type != null && AFFECTED.contains(type);
  }

  public enum Type {
    people_who_use_services,
    carers,
    families,
    @JsonProperty("public")
    residents,
    community_group,
    councillors,
    staff,
    provider,
    health_body,
    other_service,
    statutory_body,
    partner,
    campaigners
  }

  public enum Weight {
    low,
    high
  }
}
