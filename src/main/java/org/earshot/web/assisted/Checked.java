package org.earshot.web.assisted;

import org.earshot.assisted.Copied;
import org.earshot.assisted.Draft;
import org.earshot.assisted.Fields;

/**
 * A draft that is to be kept.
 *
 * @param fields what is typed, that of the last page too
 */
record Checked(Place place, Draft draft, Copied copied, Fields fields) {

  String address() {
    return place.address(draft);
  }

  Checked with(Fields typed) {
    return new Checked(place, draft, copied, typed);
  }

  /** To the page that says what is wrong. */
  String wrong() {
    return "redirect:" + address() + "?check";
  }
}
