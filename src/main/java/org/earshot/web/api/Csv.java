package org.earshot.web.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Comma-separated values after RFC 4180: CRLF, quotes doubled. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it, so that opening the file runs nothing.
 */
public final class Csv {

  private static final String FORMULA_BEGINNINGS = "=+-@\t\r";
  private static final String NEEDS_QUOTES = ",\"\r\n";

  private final Writer out;

  public Csv(Writer out) {
    this.out = out;
  }

  /**
   * Writes one line. Null is an empty cell, a list is joined by {@code |}, numbers and truth values
   * stand as they are.
   */
  public void line(List<? extends @Nullable Object> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.write(',');
      }
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Number || value instanceof Boolean) {
      return value.toString();
    }
    String text =
        value instanceof List<?> list
            ? list.stream().map(String::valueOf).collect(Collectors.joining("|"))
            : value.toString();
    return quoted(harmless(text));
  }

  /** The text as a spreadsheet shows it and never runs it. */
  public static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean needed = text.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
    return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
