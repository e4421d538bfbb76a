package org.earshot.authoring.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma-separated values after RFC 4180, and what passes for them: with semicolons or tabs,
 * and with any line ends. Every text is some table, unless a quote of it never closes.
 */
final class CsvText {

  private static final char[] SEPARATORS = {',', ';', '\t'};

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private StringBuilder cell = new StringBuilder();
  private int at;

  private CsvText(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /**
   * @throws Unreadable if a quote never closes: it would swallow every row after it
   */
  static List<List<String>> rows(String text) {
    CsvText reading = new CsvText(text);
    while (reading.at < text.length()) {
      reading.next();
    }
    if (!reading.row.isEmpty() || !reading.cell.isEmpty()) {
      reading.endRow();
    }
    return reading.rows;
  }

  /** The one that the first line has most of. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char most = ',';
    for (char each : SEPARATORS) {
      most = count(first, each) > count(first, most) ? each : most;
    }
    return most;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private void next() {
    char c = text.charAt(at++);
    if (c == '"' && cell.isEmpty()) {
      quoted();
    } else if (c == separator) {
      endCell();
    } else if (c == '\n' || c == '\r') {
      at += c == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
      endRow();
    } else {
      cell.append(c);
    }
  }

  private void quoted() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '"') {
        cell.append(c);
      } else if (at < text.length() && text.charAt(at) == '"') {
        cell.append('"');
        at++;
      } else {
        return;
      }
    }
    throw new Unreadable("The quote in row " + (rows.size() + 1) + " never closes.");
  }

  private void endCell() {
    row.add(cell.toString());
    cell = new StringBuilder();
  }

  private void endRow() {
    endCell();
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }
}
