package org.earshot.web.papers;

/** Where each paper is written; the pages of its steps lie below. */
final class Address {

  private static final String CONSULTATION = "/console/consultations/{slug}";

  static final String REPORT = CONSULTATION + "/report";
  static final String LATE_REPORT = REPORT + "/holding";
  static final String OUTCOME = CONSULTATION + "/outcome";
  static final String LATE_OUTCOME = OUTCOME + "/holding";
  static final String CORRECTION = OUTCOME + "/correction";
  static final String REVIEW = CONSULTATION + "/review";

  private Address() {}
}
