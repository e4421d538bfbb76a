package org.earshot.web.setup;

import java.util.List;

/**
 * One question of the set-up record.
 *
 * @param name in the outside contract ({@code lead.email}), which is the input's name and id too;
 *     in a row, the column's
 * @param hint what to write, in one line; empty where the label says it all
 * @param example what somebody might write, or why it is asked: folded away; empty for none
 * @param options what can be chosen; empty where it is typed, or where the page offers them
 * @param columns of {@link Kind#ROWS}
 */
record Field(
    String name,
    String label,
    String hint,
    String example,
    Kind kind,
    List<Option> options,
    List<Field> columns) {

  enum Kind {
    LINE,
    EMAIL,
    PHONE,
    NUMBER,
    TEXT,
    DATE,
    RADIOS,
    SELECT,
    /** One box: a yes where it is ticked, a no where it is not. */
    TICK,
    TICKS,
    ROWS
  }

  static Field of(Kind kind, String name, String label, String hint) {
    return new Field(name, label, hint, "", kind, List.of(), List.of());
  }

  static Field line(String name, String label, String hint) {
    return of(Kind.LINE, name, label, hint);
  }

  /** A line beside which some values are offered; any other may be typed. */
  static Field suggested(String name, String label, String hint, List<String> offered) {
    return new Field(
        name,
        label,
        hint,
        "",
        Kind.LINE,
        offered.stream().map(value -> Option.of(value, value)).toList(),
        List.of());
  }

  static Field text(String name, String label, String hint) {
    return of(Kind.TEXT, name, label, hint);
  }

  static Field date(String name, String label, String hint) {
    return of(Kind.DATE, name, label, hint);
  }

  static Field radios(String name, String label, String hint, Option... options) {
    return new Field(name, label, hint, "", Kind.RADIOS, List.of(options), List.of());
  }

  static Field select(String name, String label, String hint, List<Option> options) {
    return new Field(name, label, hint, "", Kind.SELECT, options, List.of());
  }

  /**
   * @param label what one row is ("Barrier")
   */
  static Field rows(String name, String label, String hint, Field... columns) {
    return new Field(name, label, hint, "", Kind.ROWS, List.of(), List.of(columns));
  }

  static Field tick(String name, String label) {
    return new Field(
        name,
        label,
        "",
        "",
        Kind.TICK,
        List.of(Option.of("yes", "Yes"), Option.of("no", "No")),
        List.of());
  }

  /** The same with an example of what somebody might write. */
  Field eg(String more) {
    return new Field(name, label, hint, more, kind, options, columns);
  }

  /** What an officer reads for this value of it. */
  String labelOf(String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElse(value);
  }

  /**
   * @param hint empty where the label says it all
   */
  record Option(String value, String label, String hint) {

    static Option of(String value, String label) {
      return new Option(value, label, "");
    }

    static Option of(String value, String label, String hint) {
      return new Option(value, label, hint);
    }
  }
}
