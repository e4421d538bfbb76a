package org.earshot.reach;

import java.util.List;
import java.util.Set;
import org.earshot.security.Officer;

/**
 * Who answered, against the local population: which groups are missing and by how much. Methods
 * throw {@link java.util.NoSuchElementException} where there is no such consultation.
 */
public interface Reach {

  /** Counted anew; before it opens there are the groups, and nobody in them. */
  Reached of(String slug);

  /**
   * The same of people who answered elsewhere, by the questions and the area of this consultation;
   * without targets.
   */
  Reached of(String slug, People people);

  /** The targets with what has been reached of them; counts nothing where there is none. */
  List<Aim> aims(String slug);

  /**
   * @param area empty to compare with none
   * @throws org.earshot.security.Refused if there are no figures for it, or if somebody else chose
   *     one at the same moment
   */
  void choose(String slug, String area, Officer by);

  /**
   * Puts these targets in place of all that were set for these questions.
   *
   * @param questions those that the officer was shown; what is set for others stays
   * @throws org.earshot.security.Refused naming the {@link Target#field fields} that are wrong, or
   *     "targets" where somebody else saved some at the same moment
   */
  void aim(String slug, Set<String> questions, List<Target> targets, Officer by);
}
