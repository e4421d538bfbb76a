package org.earshot.web.browser;

import java.util.ArrayList;
import java.util.List;
import org.earshot.web.Visitor;

/** A councillor comes in by a link and reads results and words to share, and nobody's answers. */
record CouncillorJourney(String slug, OfficerAtWork administrator, OfficerAtWork councillor) {

  CouncillorJourney isInvited(String ward, String postcodes) {
    administrator.goes("/console/areas");
    administrator.page().locator("textarea").first().fill(ward + ": " + postcodes);
    administrator.presses("Save");
    administrator
        .goes("/console/officers")
        .types("Name", "Cllr Carla Councillor")
        .types("User name", "carla@example.org");
    administrator.page().locator("#role-councillor").check();
    administrator.page().locator("#ward").selectOption(ward);
    administrator.presses("Add");
    councillor
        .goes(administrator.finds("Link").replaceFirst("^https://[^/]*", ""))
        .types("Password", Visitor.PASSWORD)
        .presses("Set the password")
        .signsIn("carla@example.org")
        .reads(ward);
    return this;
  }

  /** What axe and a narrow screen find on the councillor's own pages. */
  List<String> looksAround() {
    List<String> faults = new ArrayList<>(Chromium.faults(councillor.page()));
    Chromium.picture(councillor.page(), "councillor");
    for (String part : List.of("/ward", "/ward/poster")) {
      councillor.goes("/console/consultations/" + slug + part);
      faults.addAll(Chromium.faults(councillor.page()));
      Chromium.picture(councillor.page(), "councillor" + part.replace('/', '-'));
    }
    councillor.goes("/console/consultations/" + slug + "/comments/anything_else").reads("not");
    return faults;
  }
}
