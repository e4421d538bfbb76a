package org.earshot.web.themes;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.themes.Reading.Batch;
import org.jspecify.annotations.Nullable;

/**
 * What an officer said of the answers on the page.
 *
 * @param response those that it is about; those of one card with commas between them
 * @param theme that they have
 * @param strong those felt strongly about
 * @param suggested what was suggested, for whoever accepts it
 * @param newTheme a theme that was not in the code book
 * @param shown when the page was made
 */
record CodingForm(
    @Nullable List<String> response,
    @Nullable List<String> theme,
    @Nullable List<String> strong,
    @Nullable List<String> suggested,
    @Nullable String newTheme,
    @Nullable String shown) {

  Set<UUID> responses() {
    return ids(response);
  }

  /** Whoever ticks that it is strongly felt means the theme too. */
  Set<UUID> themes(boolean accepting) {
    Set<UUID> all = ids(theme);
    all.addAll(ids(strong));
    if (accepting) {
      all.addAll(ids(suggested));
    }
    return all;
  }

  Set<UUID> strongly() {
    return ids(strong);
  }

  public String typed() {
    return newTheme == null ? "" : newTheme.strip();
  }

  Batch batch(String slug, String question, Set<UUID> themes) {
    return new Batch(slug, question, responses(), themes, strongly(), when());
  }

  private Instant when() {
    try {
      return Instant.parse(shown == null ? "" : shown);
    } catch (DateTimeException e) {
      throw Asked.notFound();
    }
  }

  static Set<UUID> ids(@Nullable List<String> all) {
    Set<UUID> ids = new HashSet<>();
    for (String some : all == null ? List.<String>of() : all) {
      for (String id : some.split(",", -1)) {
        ids.add(Asked.uuid(id));
      }
    }
    return ids;
  }
}
