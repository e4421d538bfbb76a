package org.earshot.web;

/** A set-up record that passes the opening gate. */
public final class SetUpRecord {

  private SetUpRecord() {}

  public static String of(String title, String conversation) {
    return """
        {"title": "%s", "conversation": "%s", "languages": ["en", "ur"],
         "kind": "engagement", "purpose": "To choose breaks; and how", "why_now": "The contract ends",
         "can_change": "Which breaks", "cannot_change": "Who is entitled",
         "who_decides": "The cabinet", "decision_on": "2027-05-31",
         "lead": {"name": "Ada Okoro", "email": "ada.okoro@example.org", "phone": "07700 900123"},
         "audience": "Carers", "already_known": "They want notice",
         "how_answers_are_used": "The cabinet reads them",
         "closes_on": "2027-03-31", "feedback_by": "2027-04-30", "outcome_by": "2027-06-23",
         "safeguarding_phone": "07700 900124"}
        """
        .formatted(title, conversation);
  }
}
