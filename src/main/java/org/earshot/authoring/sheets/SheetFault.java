package org.earshot.authoring.sheets;

import org.jspecify.annotations.Nullable;

/**
 * Something in a spreadsheet that is wrong, or that somebody has to look at.
 *
 * @param row as the spreadsheet counts; 0 where it is about no row in it
 * @param column null where it is about no column
 * @param blocks whether the spreadsheet cannot be taken over with it
 */
public record SheetFault(
    int row, @Nullable SheetColumn column, boolean blocks, String what, String mend) {

  /** Where it is, as people find it: "Row 12, column C"; empty where it is nowhere. */
  public String where() {
    if (row == 0) {
      return "";
    }
    return "Row " + row + (column == null ? "" : ", column " + column.letter());
  }
}
