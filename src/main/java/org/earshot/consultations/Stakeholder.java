package org.earshot.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Someone who has a say or an interest: a person's role, a group or an organisation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stakeholder(
    @Nullable String name,
    @Nullable Type type,
    @Nullable Weight influence,
    @Nullable Weight interest) {

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
