package org.earshot.web.translating;

import org.earshot.authoring.translating.Column;
import org.earshot.authoring.translating.Column.Progress;
import org.earshot.language.Phrasebook;
import org.earshot.web.forms.Days;
import org.earshot.web.forms.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A language above the grid.
 *
 * @param ownWordsChecked whether what Earshot itself says in it has been checked
 */
record GridColumn(Column column, Languages.Spoken language, boolean ownWordsChecked) {

  static GridColumn of(Column column, Languages languages, Phrasebook phrasebook) {
    return new GridColumn(
        column, languages.named(column.language()), phrasebook.checked(column.language()));
  }

  /** How far it has come ("14 of 18, 2 changed"). */
  public String progress() {
    return words(column.progress());
  }

  static String words(Progress progress) {
    String written = progress.written() + " of " + progress.total();
    return progress.changed() == 0 ? written : written + ", " + progress.changed() + " changed";
  }

  /** On which day it was checked; null where none is written. */
  public @Nullable String checkedOn() {
    return Days.written(column.checkedOn());
  }

  /** What is next for it, as a state. */
  public CellView state() {
    Progress progress = column.progress();
    if (!column.readable()) {
      return new CellView("Cannot be read", "red");
    }
    if (progress.changed() > 0) {
      return CellView.CHANGED;
    }
    if (progress.written() < progress.total()) {
      return new CellView("Not finished", "grey");
    }
    return column.draft() ? new CellView("To be checked", "yellow") : CellView.CHECKED;
  }
}
