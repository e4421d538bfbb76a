package org.earshot.outcomes;

import java.util.List;

/**
 * What became of what outcomes promised: written by one officer, approved by another and then
 * public, and if it is to be, told once to each who asked. Another may be begun once the last was
 * sent, and the benefits review also after an update that is public.
 */
public interface Reviews extends PublicPaper<Review> {

  /**
   * What there is to be said something about, in every language that the outcome is told in.
   *
   * @throws org.earshot.security.Refused in conflict while the outcome has not been sent
   */
  Review draft(String slug);

  /** All that everybody can read, oldest first. */
  List<Entry<Review>> all(String slug);
}
