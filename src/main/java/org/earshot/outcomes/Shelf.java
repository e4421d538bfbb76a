package org.earshot.outcomes;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.earshot.outbox.Letter;

/**
 * Where papers of one kind stand.
 *
 * @param kind of their letters
 * @param numbered whether a consultation may have several, one after another: a table of such
 *     papers has all kinds of them
 */
record Shelf(String table, Letter.Kind kind, boolean numbered) {

  /**
   * Which rows are public, of whatever kind and of many consultations; takes their {@code :slugs}.
   */
  static final String PUBLIC = "slug in (:slugs) and state <> 'DRAFT'";

  /** A table with one paper of each consultation. */
  static Shelf single(String table, Letter.Kind kind) {
    return new Shelf(table, kind, false);
  }

  /** Papers with letters of this kind, of which a consultation may have several. */
  static Shelf series(Letter.Kind kind) {
    return new Shelf("numbered_paper", kind, true);
  }

  /** Which of a consultation's papers this row is. */
  String named(ResultSet row) throws SQLException {
    return numbered ? kind + "-" + row.getInt("number") : kind.name();
  }

  private String mine() {
    return "kind = '" + kind + "'";
  }

  /** Which rows are a consultation's; takes its slug. */
  String all() {
    return numbered ? "slug = ? and " + mine() : "slug = ?";
  }

  /** Which of this kind are {@linkplain #PUBLIC public}. */
  String published() {
    return numbered ? PUBLIC + " and " + mine() : PUBLIC;
  }

  /** Which of a consultation's is meant; takes its slug. */
  String newest() {
    return numbered()
        ? all()
            + " and number = (select max(n.number) from numbered_paper n where n.slug ="
            + " numbered_paper.slug and n."
            + mine()
            + ")"
        : all();
  }

  /** Further columns of a new row. */
  String columns() {
    return numbered ? ", kind, number" : "";
  }

  /** What they hold; takes the version. */
  String values() {
    return numbered ? ", '" + kind + "', ?" : "";
  }
}
