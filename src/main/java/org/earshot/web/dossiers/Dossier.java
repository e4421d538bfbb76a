package org.earshot.web.dossiers;

import java.util.List;
import java.util.stream.Stream;
import org.earshot.web.documents.Document;
import org.earshot.web.documents.Format;
import org.earshot.web.documents.Tongue;

/**
 * What can be said of a consultation by itself, for those who ask; officers finish it. A page and a
 * file show the same.
 *
 * @param about what it is, in a sentence or two
 */
record Dossier(String title, String about, List<Part> parts) {

  /** Stands where only people can say what is so. */
  static final String TO_FILL_IN = "To be filled in";

  Dossier {
    parts = List.copyOf(parts);
  }

  record Part(String title, List<String> says, List<Table> tables) {

    static Part of(String title, String says, Table... tables) {
      return new Part(title, says.isEmpty() ? List.of() : List.of(says), List.of(tables));
    }
  }

  /**
   * @param about what it shows, above it
   * @param rows each with as many cells as there are heads
   * @param tongue of the first cell of each row; all else is English
   */
  record Table(String about, List<String> heads, List<List<String>> rows, Tongue tongue) {

    Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    Table(String about, List<String> heads, List<List<String>> rows) {
      this(about, heads, rows, Tongue.ENGLISH);
    }
  }

  /**
   * As a file to go on writing in.
   *
   * @param organisation whose it is
   */
  Document as(Format format, String organisation) {
    Document document = format.begin(title, organisation, Tongue.ENGLISH);
    document.title(title, Tongue.ENGLISH).text(about, Tongue.ENGLISH);
    for (Part part : parts) {
      document.heading(part.title(), Tongue.ENGLISH);
      part.says().forEach(words -> document.text(words, Tongue.ENGLISH));
      part.tables().forEach(table -> add(table, document));
    }
    return document;
  }

  private static void add(Table table, Document document) {
    document.smallHeading(table.about(), Tongue.ENGLISH);
    List<List<String>> rows =
        Stream.concat(Stream.of(table.heads()), table.rows().stream()).toList();
    document.table(table.about(), rows, table.tongue());
  }
}
