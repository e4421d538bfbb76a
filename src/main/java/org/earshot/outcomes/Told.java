package org.earshot.outcomes;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.privacy.SubjectId;

/**
 * The key by which nobody is told the same twice: what was told, in which revision, and to whom.
 *
 * @param corrects whether it puts right what was told before; else it tells the whole outcome
 * @param revision 0 for the outcome as it was first written, else the correction's number
 */
record Told(boolean corrects, String slug, int revision, SubjectId to) {

  private static final String OUTCOME = "outcome";
  private static final String CORRECTION = "correction";

  static Told outcome(String slug, int revision, SubjectId to) {
    return new Told(false, slug, revision, to);
  }

  static Told correction(String slug, int revision, SubjectId to) {
    return new Told(true, slug, revision, to);
  }

  /** The key of a feedback report, of which there is one wording only. */
  static String feedback(String slug, SubjectId to) {
    return "feedback:" + slug + ":" + to;
  }

  /** Every key under which this person may have been told the whole outcome, up to a revision. */
  static List<String> outcomes(String slug, int upTo, SubjectId to) {
    return IntStream.rangeClosed(0, upTo).mapToObj(n -> outcome(slug, n, to).key()).toList();
  }

  String key() {
    String what = (corrects ? CORRECTION : OUTCOME) + ":" + slug;
    return revision == 0 ? what + ":" + to : what + ":" + revision + ":" + to;
  }

  /** What the keys of a correction have in them, of everybody and in either form. */
  static String mark(String slug, int number) {
    return ":" + slug + ":" + number + ":";
  }

  /** Reads what {@link #key()} wrote; a slug has no colon. */
  static Optional<Told> read(String key) {
    String[] parts = key.split(":", -1);
    if (parts.length < 3 || parts.length > 4) {
      return Optional.empty();
    }
    int revision = parts.length == 4 ? Integer.parseInt(parts[2]) : 0;
    SubjectId to = new SubjectId(UUID.fromString(parts[parts.length - 1]));
    return Optional.of(new Told(parts[0].equals(CORRECTION), parts[1], revision, to));
  }
}
