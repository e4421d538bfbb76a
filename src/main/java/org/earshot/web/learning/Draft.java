package org.earshot.web.learning;

import java.util.Map;
import java.util.Optional;
import org.earshot.authoring.editing.Sheet;
import org.earshot.authoring.translating.WordTable;

/**
 * A conversation's files, read as far as words for its answers need it.
 *
 * @param sheet empty where its own file cannot be read
 * @param table empty where its translations cannot
 */
record Draft(Optional<Sheet> sheet, Optional<WordTable> table) {

  static Draft of(Map<String, String> files) {
    return new Draft(Sheet.of(files), WordTable.of(files));
  }
}
