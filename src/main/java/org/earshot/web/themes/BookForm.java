package org.earshot.web.themes;

import org.earshot.themes.Theme;
import org.earshot.web.forms.Typed;
import org.jspecify.annotations.Nullable;

/** A theme as an officer typed it. */
record BookForm(@Nullable String name, @Nullable String hint, @Nullable String minority) {

  static final BookForm EMPTY = new BookForm(null, null, null);

  static BookForm of(Theme.Wording wording) {
    return new BookForm(wording.name(), wording.hint(), wording.minority() ? "yes" : null);
  }

  Theme.Wording read() {
    return new Theme.Wording(Typed.words(name), Typed.words(hint), minority != null);
  }
}
