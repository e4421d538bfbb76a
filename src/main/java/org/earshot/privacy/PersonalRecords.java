package org.earshot.privacy;

import java.util.Set;

/**
 * A store that holds something about people. Each registers itself as a bean; nobody lists the
 * stores.
 */
public interface PersonalRecords {

  /**
   * The tables that this store claims; a test reads the schema and finds the one that nobody
   * claims.
   */
  Set<String> tables();

  /** Erases everything about this person, at their own wish, within the caller's transaction. */
  void erase(SubjectId subject);

  /**
   * The time to keep who said something is over, though not the time to keep what was said: cuts
   * the link and keeps what then is nobody's. Erases, where a store has nothing worth keeping
   * without its person.
   */
  default void cutLoose(SubjectId subject) {
    erase(subject);
  }
}
