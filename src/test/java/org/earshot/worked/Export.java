package org.earshot.worked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** A CSV file that was taken away, read by plain code: lines by the names of their columns. */
record Export(List<Map<String, String>> lines) {

  static Export read(String csv) {
    List<List<String>> all = cells(csv);
    List<String> header = all.getFirst();
    List<Map<String, String>> lines = new ArrayList<>();
    for (List<String> cells : all.subList(1, all.size())) {
      Map<String, String> line = new HashMap<>();
      for (int i = 0; i < header.size(); i++) {
        line.put(header.get(i), cells.get(i));
      }
      lines.add(line);
    }
    return new Export(lines);
  }

  private static List<List<String>> cells(String csv) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return lines;
  }

  long size() {
    return lines.size();
  }

  /** Those lines in which this column holds this value. */
  Export where(String column, String value) {
    return where(line -> value.equals(line.get(column)));
  }

  Export where(Predicate<Map<String, String>> wanted) {
    return new Export(lines.stream().filter(wanted).toList());
  }

  long count(String column, String value) {
    return where(column, value).size();
  }

  /** What stands in this column, line by line, where anything does. */
  List<String> column(String name) {
    return lines.stream()
        .map(line -> Objects.requireNonNull(line.get(name), name))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** How often each value stands in a column, the most frequent first. */
  Map<String, Long> counts(String column) {
    Map<String, Long> counts = new HashMap<>();
    column(column).forEach(value -> counts.merge(value, 1L, Long::sum));
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }
}
