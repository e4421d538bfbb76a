package org.earshot.web.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A document that is written from top to bottom, in as many languages as its words are in. */
public interface Document {

  /** The one heading of the first level. */
  Document title(String text, Tongue tongue);

  Document heading(String text, Tongue tongue);

  Document smallHeading(String text, Tongue tongue);

  /** A paragraph for each line that is not blank. */
  Document text(String lines, Tongue tongue);

  Document list(List<String> lines, Tongue tongue);

  /**
   * @param about what the table shows, for those who do not see it; where the format has no place
   *     for that, the heading before it has to do
   * @param rows the header first, each with as many cells
   * @param tongue of the first column; the header and the others are in the document's own
   */
  Document table(String about, List<List<String>> rows, Tongue tongue);

  /** Once, when nothing more is to be said. */
  void write(OutputStream out) throws IOException;
}
