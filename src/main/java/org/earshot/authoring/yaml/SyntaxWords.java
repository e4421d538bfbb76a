package org.earshot.authoring.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The parser's complaints in the author's words. */
final class SyntaxWords {

  private static final String INDENT =
      "Check that this line begins under the line that it belongs to, with spaces only.";

  private SyntaxWords() {}

  static Unreadable of(YamlEngineException complaint) {
    if (complaint instanceof MarkedYamlEngineException marked) {
      String context = String.valueOf(marked.getContext());
      return of(line(marked, context), context, String.valueOf(marked.getProblem()));
    }
    if (complaint instanceof ReaderException) {
      return new Unreadable(
          1,
          "the file holds characters that are not text",
          "Save it as plain text in UTF-8, without control characters.");
    }
    return general(1);
  }

  /** Of what is not closed, the line where it was opened. */
  private static int line(MarkedYamlEngineException marked, String context) {
    boolean unclosed = context.contains("quoted scalar") || context.contains("flow");
    Optional<Mark> mark =
        unclosed
            ? marked.getContextMark().or(marked::getProblemMark)
            : marked.getProblemMark().or(marked::getContextMark);
    return mark.map(Mark::getLine).orElse(0) + 1;
  }

  private static Unreadable of(int line, String context, String problem) {
    if (problem.contains("(TAB)")) {
      return new Unreadable(
          line, "a tab stands where spaces are expected", "Replace each tab by two spaces.");
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return new Unreadable(
          line,
          "there is a colon too many, or the line stands too far right or left",
          "Put text that holds a colon and a space in double quotes, or mend the indentation.");
    }
    if (problem.contains("cannot start any token")) {
      return new Unreadable(
          line,
          "a value begins with a sign that means something else in YAML",
          "Put the text in double quotes.");
    }
    if (context.contains("quoted scalar")) {
      return new Unreadable(
          line,
          "a quotation mark is not closed, or a backslash stands inside double quotes",
          "Close the quotation mark, and write \\\\ for a backslash.");
    }
    if (context.contains("flow")) {
      return new Unreadable(
          line,
          "a bracket is not closed, or a comma is missing",
          "Close each { with } and each [ with ], and put commas between the entries.");
    }
    return problem.contains("block end") || context.contains("simple key")
        ? new Unreadable(line, "the line does not fit the lines around it", INDENT)
        : general(line);
  }

  static Unreadable general(int line) {
    return new Unreadable(
        line,
        "the file cannot be read here",
        "Write a name, a colon and a space, and then the value; put odd signs in double quotes.");
  }
}
