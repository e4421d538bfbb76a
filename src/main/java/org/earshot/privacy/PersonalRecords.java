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

  /** Erases or cuts loose everything about this person, within the caller's transaction. */
  void erase(SubjectId subject);
}
