package org.earshot.privacy;

import java.time.Instant;
import java.util.List;

/**
 * A store that keeps something for a time only. Each registers itself as a bean; {@link Retention}
 * calls every one of them once a night.
 */
public interface Retained {

  /**
   * Erases, wipes or cuts loose what is kept past its time. Called outside a transaction, so that
   * much can be forgotten in small steps; whatever fails is tried again the next night.
   */
  void forgetWhatIsDue(Instant now);

  /** What it keeps for a time, and for how long as the house is set up now. */
  List<KeptFor> keeps();
}
