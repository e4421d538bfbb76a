package org.earshot.web.groups;

import org.earshot.groups.GroupSession;
import org.earshot.web.assisted.Place;

/** Where one session is worked on. */
record GroupPlace(Place place, GroupSession session) {

  static final String CLOSED =
      "The session is closed. Open it again before you change anything in it.";

  String address() {
    return "/console/consultations/" + session.consultation() + "/groups/" + session.id();
  }
}
