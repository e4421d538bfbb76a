package org.earshot.web.translating;

import org.earshot.authoring.translating.Cell;

/**
 * A state as it is shown, in words and in colour.
 *
 * @param colour of the GOV.UK tag
 */
record CellView(String words, String colour) {

  static final CellView CHANGED = new CellView("Changed", "orange");
  static final CellView CHECKED = new CellView("Checked", "green");

  static CellView of(Cell.State state) {
    return switch (state) {
      case MISSING -> new CellView("Missing", "grey");
      case DRAFT -> new CellView("Draft", "yellow");
      case CHANGED -> CHANGED;
      case CHECKED -> CHECKED;
      case OPTIONAL -> new CellView("May be empty", "blue");
    };
  }
}
