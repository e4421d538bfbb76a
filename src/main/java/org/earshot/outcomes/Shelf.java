package org.earshot.outcomes;

import org.earshot.outbox.Letter;

/**
 * Where papers of one kind stand.
 *
 * @param all which rows are a consultation's; takes its slug
 * @param newest which of them is meant; takes its slug
 * @param columns further ones, of a new row
 * @param values of these; the last takes its version
 * @param numbered whether a consultation may have several, one after another
 */
record Shelf(
    String table, String all, String newest, String columns, String values, boolean numbered) {

  /** A table with one paper of each consultation. */
  static Shelf single(String table) {
    return new Shelf(table, "slug = ?", "slug = ?", "", "", false);
  }

  /** Papers with letters of this kind, of which a consultation may have several. */
  static Shelf series(Letter.Kind kind) {
    String mine = "kind = '" + kind.name() + "'";
    return new Shelf(
        "numbered_paper",
        "slug = ? and " + mine,
        "slug = ? and "
            + mine
            + " and number = (select max(n.number) from numbered_paper n where n.slug ="
            + " numbered_paper.slug and n."
            + mine
            + ")",
        ", kind, number",
        ", '" + kind.name() + "', ?",
        true);
  }
}
