package org.earshot.outcomes;

import org.earshot.outbox.Letter;

/**
 * Where papers of one kind stand.
 *
 * @param mine which rows of the table are of this kind; empty where all are
 * @param kind what new rows are marked with; empty where each consultation has one only
 */
record Shelf(String table, String mine, String kind) {

  /** A table with one paper of each consultation. */
  static Shelf single(String table) {
    return new Shelf(table, "", "");
  }

  /** Papers with letters of this kind, of which a consultation may have several. */
  static Shelf series(Letter.Kind kind) {
    return new Shelf("numbered_paper", "kind = '" + kind.name() + "'", kind.name());
  }

  /** Whether a consultation may have several, one after another. */
  boolean numbered() {
    return !kind.isEmpty();
  }

  /** Which rows are a consultation's; takes its slug. */
  String all() {
    return numbered() ? "slug = ? and " + mine : "slug = ?";
  }

  /** Which rows are public, of many consultations; takes their {@code :slugs}. */
  String published() {
    String shown = "slug in (:slugs) and state <> 'DRAFT'";
    return numbered() ? shown + " and " + mine : shown;
  }

  /** Which of a consultation's is meant; takes its slug. */
  String newest() {
    return numbered()
        ? all()
            + " and number = (select max(n.number) from numbered_paper n where n.slug ="
            + " numbered_paper.slug and n."
            + mine
            + ")"
        : all();
  }

  /** Further columns of a new row. */
  String columns() {
    return numbered() ? ", kind, number" : "";
  }

  /** What they hold; takes the version. */
  String values() {
    return numbered() ? ", '" + kind + "', ?" : "";
  }
}
