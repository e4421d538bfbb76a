package org.earshot.outcomes;

import java.util.List;

/**
 * What was wrong in an outcome after it was sent, put right: the whole outcome once more, told to
 * exactly those who were told the wrong words. Only an outcome that has been sent is corrected;
 * {@link #find} is the newest correction, and after that was sent {@link #put} begins another,
 * whose versions count on.
 */
public interface Corrections extends Paper<Outcome> {

  /** The corrections for everybody: those that were approved, oldest first. */
  List<Entry<Outcome>> published(String slug);
}
