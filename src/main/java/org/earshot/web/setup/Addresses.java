package org.earshot.web.setup;

/** Where the pages about one consultation are. */
final class Addresses {

  private Addresses() {}

  static String consultation(String slug) {
    return "/console/consultations/" + slug;
  }

  static String section(String slug, Section section) {
    return consultation(slug) + "/set-up/" + section.key();
  }

  static String gate(String slug) {
    return consultation(slug) + "/gate";
  }
}
