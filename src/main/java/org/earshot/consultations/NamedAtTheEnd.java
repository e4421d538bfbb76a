package org.earshot.consultations;

/**
 * Who knows which groups are named to people who have answered everything. Declared here and
 * implemented by the room {@code directory}, which turns the arrow.
 */
public interface NamedAtTheEnd {

  /** Their names and how to reach them, as people read them; empty for none. */
  String at(String consultation);
}
