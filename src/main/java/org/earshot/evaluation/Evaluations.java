package org.earshot.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/** How well each exercise went, and the lessons log. Consultations are taken to exist. */
public interface Evaluations {

  /** Whose judgement it is. */
  enum Judge {
    FIRST,
    /** A colleague's, beside the first. */
    SECOND
  }

  /** Empty where nothing has been judged yet. */
  default Optional<Entry> find(String slug) {
    return find(slug, Judge.FIRST);
  }

  /** The same of this one. */
  Optional<Entry> find(String slug, Judge judge);

  /**
   * Keeps what was judged so far, in place of what was kept before.
   *
   * @param judged by the name of an {@link Element} or a {@link Principle}; what is missing is not
   *     judged yet
   * @param begun the version that the officer began from, 0 where there was none; null to write
   *     over whatever is there
   * @throws org.earshot.security.Refused naming what is wrong; forbidden to whoever wrote the other
   *     judgement; in conflict, if somebody changed it since that version
   */
  void keep(
      String slug, Judge judge, Map<String, Judgement> judged, @Nullable Integer begun, Officer by);

  /** The exercises of these of which nothing is written yet of what came of them. */
  Set<String> withoutBenefits(Collection<String> slugs);

  /** The lessons of one exercise, in the order written. */
  List<Lesson> lessons(String slug);

  /** The lessons of all exercises, those written or changed last first. */
  List<Lesson> lessons();

  Optional<Lesson> lesson(UUID id);

  /**
   * @throws org.earshot.security.Refused naming the fields that are missing or too long
   */
  void learn(String slug, Lesson.Wording wording, Officer by);

  /**
   * Changes a lesson's words, or whether everybody can read it.
   *
   * @throws java.util.NoSuchElementException if there is none
   * @throws org.earshot.security.Refused naming the fields that are missing or too long
   */
  void change(UUID lesson, Lesson.Wording wording, Officer by);

  /**
   * @param version counts its changes, from 1
   * @param authorId the officer who changed it last
   * @param author that officer's name
   */
  record Entry(Map<String, Judgement> judged, int version, String authorId, String author) {}
}
