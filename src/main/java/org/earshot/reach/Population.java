package org.earshot.reach;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.security.Officer;

/** Who lives where: the figures that come with Earshot, and those that officers loaded. */
public interface Population {

  /** The areas with figures, in alphabetical order. */
  List<Area> areas();

  /**
   * The figures of one area: of each question those that were loaded last, or else those that come
   * with Earshot.
   */
  List<Figure> figures(String area);

  /** What was sent, newest first, with what was removed or refused. */
  List<FigureFile> files();

  Optional<FigureFile> file(UUID id);

  /** What is wrong with a file that was refused. */
  List<FigureFault> faults(UUID file);

  /**
   * Takes a file, CSV or XLSX, whole or not at all: with any fault in it only its faults are kept.
   *
   * @return the file's id
   * @throws org.earshot.authoring.sheets.Unreadable where it is no table at all: nothing is kept
   */
  UUID take(String name, byte[] file, Officer by);

  /**
   * Takes its figures out; what they replaced counts again. The history keeps that it was there.
   *
   * @throws java.util.NoSuchElementException if there is none, or it was removed before
   */
  void remove(UUID file, Officer by);

  /** The empty form of a file, with the groups of the standard questions: CSV. */
  String template();

  /**
   * @param questions what its figures tell apart, in alphabetical order
   */
  record Area(String name, List<String> questions) {}
}
