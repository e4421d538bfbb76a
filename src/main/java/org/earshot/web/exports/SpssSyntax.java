package org.earshot.web.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The commands by which SPSS reads the table beside them, and names what it finds. */
final class SpssSyntax {

  private static final int LONGEST_VARIABLE_LABEL = 256;
  private static final int LONGEST_VALUE_LABEL = 120;

  /** A line of commands may have 256 bytes; a letter has up to four. */
  private static final int PIECE = 50;

  private final List<SpssVariable> variables;
  private final Layout layout;
  private final StringBuilder text = new StringBuilder();

  SpssSyntax(List<SpssVariable> variables, Layout layout) {
    this.variables = variables;
    this.layout = layout;
  }

  /**
   * @param data the name of the file beside it
   * @param widths of the longest text in each column
   */
  String reading(String data, int[] widths) {
    line("* Set the working folder to where these files are, then run all of this.");
    read(data, widths);
    line("VARIABLE LABELS");
    variables.forEach(one -> line(next(one, variables) + " " + label(one, LONGEST_VARIABLE_LABEL)));
    line("  .");
    values();
    line("EXECUTE.");
    return text.toString();
  }

  private void read(String data, int[] widths) {
    line("GET DATA");
    line("  /TYPE=TXT");
    line("  /FILE='" + data + "'");
    line("  /ENCODING='UTF8'");
    line("  /ARRANGEMENT=DELIMITED");
    line("  /DELCASE=LINE");
    line("  /FIRSTCASE=2");
    line("  /DELIMITERS=\",\"");
    line("  /QUALIFIER='\"'");
    line("  /VARIABLES=");
    for (int i = 0; i < widths.length; i++) {
      line("    " + variables.get(i).name() + " " + variables.get(i).format(widths[i]));
    }
    line("  .");
  }

  private void values() {
    List<SpssVariable> coded = variables.stream().filter(SpssVariable::isCoded).toList();
    if (coded.isEmpty()) {
      return;
    }
    line("VALUE LABELS");
    coded.forEach(one -> values(one, next(one, coded)));
    line("  .");
    line("MISSING VALUES");
    line(
        coded.stream()
            .map(one -> "  " + one.name())
            .collect(Collectors.joining("\n", "", " (-9, -8, -7).")));
  }

  /** Each but the first stands behind a slash. */
  private static String next(SpssVariable variable, List<SpssVariable> all) {
    return (variable.equals(all.getFirst()) ? "  " : "  /") + variable.name();
  }

  private void values(SpssVariable variable, String start) {
    line(start);
    for (Map.Entry<Integer, String> label : variable.labels(layout).entrySet()) {
      line("    " + label.getKey() + " " + quoted(label.getValue(), LONGEST_VALUE_LABEL));
    }
  }

  private String label(SpssVariable variable, int longest) {
    return quoted(variable.column().label(layout), longest);
  }

  /** A text in short pieces that are put together, no longer than so many bytes. */
  private static String quoted(String words, int longest) {
    String brief = Utf8.cut(words.replaceAll("\\s+", " ").strip(), longest);
    StringBuilder quoted = new StringBuilder();
    int from = 0;
    do {
      int to = Math.min(brief.length(), from + PIECE);
      to -= to < brief.length() && Character.isHighSurrogate(brief.charAt(to - 1)) ? 1 : 0;
      quoted.append(from == 0 ? "'" : " +\n    '");
      quoted.append(brief.substring(from, to).replace("'", "''")).append('\'');
      from = to;
    } while (from < brief.length());
    return quoted.toString();
  }

  private void line(String line) {
    text.append(line.replace("\n", "\r\n")).append("\r\n");
  }
}
