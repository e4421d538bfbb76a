package org.earshot.outcomes;

/**
 * The feedback reports of consultations: begun by Earshot when one has closed, written by one
 * officer, approved by another, and told once to each who asked. Nothing of them is written while
 * the consultation is open.
 */
public interface FeedbackReports extends PublicPaper<FeedbackReport> {

  /**
   * A first draft, from the set-up record and the counts that may be told to others. It is kept
   * nowhere.
   *
   * @throws org.earshot.security.Refused in conflict while the consultation has not closed
   */
  FeedbackReport draft(String slug);
}
