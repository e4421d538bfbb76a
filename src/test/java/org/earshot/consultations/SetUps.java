package org.earshot.consultations;

import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Set-up records for tests: sound ones, and ways to spoil them. */
public final class SetUps {

  public static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  private SetUps() {}

  /** Everything is there and nothing draws a finding, on {@link #TODAY}. */
  public static SetUp sound() {
    return fromJson(
        """
        {"title": "Short breaks", "conversation": "breaks", "languages": ["en"],
         "kind": "engagement", "purpose": "To choose", "why_now": "Money", "can_change": "Kinds",
         "cannot_change": "Who may", "who_decides": "The board", "decision_on": "2027-02-01",
         "lead": {"name": "Asha Example", "email": "asha@example.org", "phone": "0116 496 0000"},
         "audience": "Carers", "already_known": "Little", "how_answers_are_used": "Read by us",
         "closes_on": "2026-12-22", "feedback_by": "2027-01-22", "outcome_by": "2027-03-01",
         "safeguarding_phone": "0116 496 0001",
         "background": {"what_changes": "Which breaks you can book", "success": "50 carers"},
         "approach": {"stage": "options", "level": "consult", "why_not_higher": "Money is short",
           "impact": "low"},
         "inclusion": {"barriers": [{"group": "Night workers", "barrier": "Asleep by day",
             "action": "No hours", "owner": "Asha Example"}],
           "easy_to_overlook": [{"group": "Young carers", "plan": "Through schools"}]},
         "stakeholders": [{"name": "Carers centre", "type": "community_group",
           "influence": "low", "interest": "high"}],
         "protection": {"legal_basis": {"take_part": "public_task"}, "retention": "Six years"}}
        """);
  }

  /** The sound one, with these fields replaced; null takes a field away. */
  public static SetUp soundBut(String json) {
    return SetUpJsonMerge.merge(sound(), json);
  }

  /** With these fields, by their names in the outside contract, and no others. */
  public static SetUp of(Map<String, ?> fields) {
    return fromJson(new JsonMapper().writeValueAsString(fields));
  }

  static SetUp fromJson(String json) {
    return SetUpJson.read(json);
  }

  static SetUp empty() {
    return fromJson("{}");
  }
}
