package org.earshot.web.setup;

import java.util.List;

/**
 * A part of the set-up record that is written on a page of its own.
 *
 * @param key its name in addresses
 * @param about what it is for
 */
record Section(String key, String title, String about, List<Field> fields) {

  static Section of(String key, String title, String about, Field... fields) {
    return new Section(key, title, about, List.of(fields));
  }

  /** Whether what a finding is about stands on this page. */
  boolean holds(String where) {
    return fields.stream().anyMatch(field -> isAbout(where, field));
  }

  /** The question that a finding is about. */
  Field field(String where) {
    return fields.stream().filter(field -> isAbout(where, field)).findFirst().orElseThrow();
  }

  /** "lead" is about the first of "lead.name", "lead.email" and "lead.phone". */
  private static boolean isAbout(String where, Field field) {
    return field.name().equals(where)
        || field.name().startsWith(where + ".")
        || where.startsWith(field.name() + "[");
  }
}
