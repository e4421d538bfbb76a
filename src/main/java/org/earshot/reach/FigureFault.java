package org.earshot.reach;

import java.util.List;

/**
 * Something wrong with a file of figures.
 *
 * @param row as the file counts it, from 1
 * @param column its letter; empty where the whole row is meant
 * @param words what to mend
 * @param cells the row as it was sent
 */
public record FigureFault(int row, String column, String words, List<String> cells) {

  public FigureFault {
    cells = List.copyOf(cells);
  }
}
