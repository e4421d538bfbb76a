package org.earshot.web.setup;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the set-up record that is written on a page of its own.
 *
 * @param key its name in addresses
 * @param about what it is for
 * @param optional whether a consultation can do without: nobody is led to it
 */
record Section(String key, String title, String about, boolean optional, List<Part> parts) {

  /** What is asked for as a consultation is made: it says nothing about how far a page has come. */
  private static final List<String> OF_THE_BEGINNING = List.of("title", "conversation");

  static Section of(String key, String title, String about, Part... parts) {
    return new Section(key, title, about, false, List.of(parts));
  }

  static Section optional(String key, String title, String about, Part... parts) {
    return new Section(key, title, about, true, List.of(parts));
  }

  List<Field> fields() {
    return parts.stream().flatMap(part -> part.fields().stream()).toList();
  }

  /** The questions by which it is seen whether anybody has begun with this page. */
  List<Field> own() {
    return fields().stream().filter(field -> !OF_THE_BEGINNING.contains(field.name())).toList();
  }

  /** The questions, and the columns of their rows, that have an example. */
  public List<Field> examples() {
    return fields().stream()
        .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
        .filter(field -> !field.example().isEmpty())
        .toList();
  }

  /** Whether what a finding is about stands on this page. */
  boolean holds(String where) {
    return parts.stream().anyMatch(part -> part.holds(where));
  }

  /** The question that a finding is about. */
  Field field(String where) {
    return fields().stream().filter(field -> isAbout(where, field)).findFirst().orElseThrow();
  }

  /** Whether it is folded away with others. */
  boolean folds(Field field) {
    return parts.stream()
        .anyMatch(part -> part.fold() != Fold.OPEN && part.fields().contains(field));
  }

  /** "lead" is about the first of "lead.name", "lead.email" and "lead.phone". */
  private static boolean isAbout(String where, Field field) {
    return field.name().equals(where)
        || field.name().startsWith(where + ".")
        || where.startsWith(field.name() + "[");
  }

  /**
   * Some questions of a page that stand together.
   *
   * @param title over them; empty for none
   * @param fold how they are shown
   */
  record Part(String title, Fold fold, List<Field> fields) {

    static Part of(Field... fields) {
      return new Part("", Fold.OPEN, List.of(fields));
    }

    static Part headed(String title, Field... fields) {
      return new Part(title, Fold.OPEN, List.of(fields));
    }

    static Part folded(String title, Field... fields) {
      return new Part(title, Fold.FOLDED, List.of(fields));
    }

    /** Folded with what is chosen said in a sentence above it. */
    static Part stated(String title, Field... fields) {
      return new Part(title, Fold.STATED, List.of(fields));
    }

    boolean holds(String where) {
      return fields.stream().anyMatch(field -> isAbout(where, field));
    }
  }

  /** How the questions of a part are shown. */
  enum Fold {
    OPEN,
    /** Folded away while nothing is written in it, and nothing is wrong with it. */
    FOLDED,
    /** Folded away while nothing is wrong with it; what it says is said above. */
    STATED
  }
}
