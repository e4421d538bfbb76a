package org.earshot.web.translating;

import java.util.List;
import org.earshot.authoring.translating.Passage;
import org.earshot.authoring.translating.PassageNames;
import org.earshot.authoring.translating.WordTable;

/**
 * A piece of words in the grid.
 *
 * @param label what it is ("Question 2, answer 1")
 * @param anchor where it stands on the page of a language
 * @param states one for each translation, in the order of the columns
 */
record GridRow(String label, Passage passage, String anchor, List<CellView> states) {

  /** Without what may be left empty. */
  static List<GridRow> of(WordTable table) {
    PassageNames names = new PassageNames(table.passages());
    return table.passages().stream()
        .filter(passage -> !passage.optional())
        .map(
            passage ->
                new GridRow(
                    names.whole(passage, table.passages()),
                    passage,
                    Beside.field(passage),
                    table.columns().stream()
                        .map(column -> CellView.of(column.cell(passage.path()).state()))
                        .toList()))
        .toList();
  }
}
