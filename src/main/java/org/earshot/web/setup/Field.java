package org.earshot.web.setup;

import java.util.List;

/**
 * One question of the set-up record.
 *
 * @param name in the outside contract ({@code lead.email}), which is the input's name and id too;
 *     in a row, the column's
 * @param options what can be chosen; empty where it is typed, or where the page offers them
 * @param columns of {@link Kind#ROWS}
 */
record Field(
    String name, String label, String hint, Kind kind, List<Option> options, List<Field> columns) {

  enum Kind {
    LINE,
    EMAIL,
    PHONE,
    NUMBER,
    TEXT,
    DATE,
    RADIOS,
    SELECT,
    TICKS,
    ROWS
  }

  static Field of(Kind kind, String name, String label, String hint) {
    return new Field(name, label, hint, kind, List.of(), List.of());
  }

  static Field line(String name, String label, String hint) {
    return of(Kind.LINE, name, label, hint);
  }

  static Field text(String name, String label, String hint) {
    return of(Kind.TEXT, name, label, hint);
  }

  static Field date(String name, String label, String hint) {
    return of(Kind.DATE, name, label, hint);
  }

  static Field radios(String name, String label, String hint, Option... options) {
    return new Field(name, label, hint, Kind.RADIOS, List.of(options), List.of());
  }

  static Field select(String name, String label, String hint, List<Option> options) {
    return new Field(name, label, hint, Kind.SELECT, options, List.of());
  }

  /**
   * @param label what one row is ("Barrier")
   */
  static Field rows(String name, String label, String hint, Field... columns) {
    return new Field(name, label, hint, Kind.ROWS, List.of(), List.of(columns));
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
