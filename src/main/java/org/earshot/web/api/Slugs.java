package org.earshot.web.api;

import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.web.Refusal;

/** Consultations by the name in the address. */
final class Slugs {

  private Slugs() {}

  /**
   * @throws Refusal as not found where there is none
   */
  static Consultation find(Consultations consultations, String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> Refusal.notFound("There is no consultation of that name."));
  }
}
