package org.earshot.web.api;

import java.util.regex.Pattern;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.web.Refusal;

/** The names of consultations in addresses. */
final class Slugs {

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  private Slugs() {}

  /**
   * @throws Refusal where no consultation could be named so
   */
  static String checked(String slug) {
    if (slug.length() > LONGEST || !SLUG.matcher(slug).matches()) {
      throw Refusal.field(
          "slug", "must be small letters, digits and single hyphens, at most 60 characters");
    }
    return slug;
  }

  /**
   * @throws Refusal as not found where there is none
   */
  static Consultation find(Consultations consultations, String slug) {
    return consultations
        .find(slug)
        .orElseThrow(() -> Refusal.notFound("There is no consultation of that name."));
  }
}
