package org.earshot.authoring;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One saved state of a conversation's files.
 *
 * @param revision counts from 1; 0 where nobody has changed the files in the console yet
 * @param files text by file name, {@code consultation.yaml} among them where there is one
 * @param saving who saved it; null at revision 0
 */
public record Manuscript(
    String name, int revision, Map<String, String> files, @Nullable Saving saving) {

  public Manuscript {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * One line of the history.
   *
   * @param author null where it was taken over from the files beside the jar, or in it
   * @param note what was done, as a sentence without its subject ("changed question hours")
   * @param broughtBack the revision that an undo or redo brought back; null for any other change
   */
  public record Saving(
      int revision,
      @Nullable Author author,
      Instant at,
      String note,
      @Nullable Integer broughtBack) {}

  /**
   * Who saved it.
   *
   * @param id stays the same when the name changes
   */
  public record Author(String id, String name) {}
}
