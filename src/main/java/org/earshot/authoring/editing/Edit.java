package org.earshot.authoring.editing;

import java.util.Map;

/** One change of a conversation's files. Pure. */
@FunctionalInterface
public interface Edit {

  /**
   * @param files text by file name; never changed itself
   * @return all the files, those that nothing changed in to the letter
   * @throws CannotEdit where it would break something else
   */
  Map<String, String> on(Map<String, String> files);
}
