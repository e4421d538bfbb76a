package org.earshot.consultations;

/** The strategies and guidance that the opening gate's checks come from, as officers know them. */
final class Sources {

  static final String CABINET_OFFICE = "Cabinet Office, Consultation Principles, 2018";
  static final String GUNNING = "The Gunning principles (R v Brent LBC ex parte Gunning, 1985)";
  static final String ICO = "Information Commissioner’s Office, guide to the UK GDPR";
  static final String CHILDREN = "UK GDPR, article 8; Data Protection Act 2018, section 9";
  static final String SPECIAL_CATEGORIES =
      "UK GDPR, article 9; Data Protection Act 2018, schedule 1, paragraph 8";
  static final String EQUALITY_ACT = "Equality Act 2010, section 149";

  private Sources() {}

  static String leicester(String place) {
    return "Leicester City Council, Adult Social Care engagement strategy, " + place;
  }

  static String southEastLondon(String place) {
    return "South East London ICS, Engagement toolkit, " + place;
  }

  static String brent(String place) {
    return "Partners for Brent, Engagement Strategy, " + place;
  }

  static String northWestLeicestershire(String place) {
    return "North West Leicestershire District Council, Community Engagement Strategy, " + place;
  }

  static String leicestershire(String place) {
    return "Leicestershire County Council, Consultation and Engagement Principles, " + place;
  }
}
