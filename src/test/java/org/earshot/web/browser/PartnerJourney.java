package org.earshot.web.browser;

import org.earshot.web.Visitor;

/** A partner organisation comes in by a link and sees what is its own, and nothing else. */
record PartnerJourney(String slug, OfficerAtWork administrator, OfficerAtWork partner) {

  PartnerJourney isInvited(String organisation) {
    administrator
        .goes("/console/officers")
        .types("Name", "Pat Partner")
        .types("User name", "pat@example.org");
    administrator.page().locator("#role-partner").check();
    administrator.page().locator("#partner").selectOption(organisation);
    administrator.presses("Add");
    partner
        .goes(administrator.finds("Link").replaceFirst("^https://[^/]*", ""))
        .types("Password", Visitor.PASSWORD)
        .presses("Set the password");
    return this;
  }

  void seesItsOwn(String joinWord) {
    partner.signsIn("pat@example.org").reads(joinWord);
    partner.follows("Words, links and posters to share").reads(joinWord);
    partner.goes("/console/consultations/" + slug + "/results").reads("not");
  }
}
