package org.earshot.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * New words for a consultation that runs: a fault that was found after opening is mended in the
 * questions' editor, put forward with a reason and signed by a second officer. From then on people
 * begin in them; whoever has begun goes on in the words that they began in, and each response keeps
 * its version. Only words may change, in the languages that it opened in: it goes on asking the
 * same questions with the same answers of the same people. Methods throw {@link
 * java.util.NoSuchElementException} where there is no such consultation.
 */
public interface NewWords {

  /** How the words stand now, beside those that people hear. */
  Look look(String slug);

  /** Records why new words are taken in spite of warnings, as {@link Gate#overrule} does. */
  void overrule(String slug, Map<String, String> reasons, Officer by);

  /**
   * Puts the words that stand in the editor forward; what was put forward before and not signed no
   * longer counts.
   *
   * @throws org.earshot.security.Refused if something blocks, if a warning has no reason, or if no
   *     reason for the change is given
   */
  void putForward(String slug, String reason, Officer by);

  /**
   * Takes what was put forward.
   *
   * @param number of the proposal that the officer read
   * @param role what the officer signs as ("Head of Commissioning")
   * @throws org.earshot.security.Refused if the officer put it forward or wrote it, if it is no
   *     longer what stands in the editor or was taken already, or if something blocks
   */
  void take(String slug, long number, String role, Officer by);

  /** Why this officer may not sign what was put forward, in words for them; null where they may. */
  @Nullable String objection(String slug, Officer by);

  /** What was put forward and taken, the newest first; without what was never signed. */
  List<Taken> taken(String slug);

  /**
   * @param running whether it is open, so that it can take words
   * @param changes what would read otherwise; empty where nothing would
   * @param checks what stands in the way, what blocks first
   * @param proposed what waits for a signature and still holds; null where nothing does
   */
  record Look(
      boolean running, List<Change> changes, List<Gate.Check> checks, @Nullable Proposal proposed) {

    /** What still keeps the words from being put forward. */
    public List<Gate.Check> open() {
      return checks.stream().filter(check -> check.blocks() || check.reason() == null).toList();
    }
  }

  /**
   * Words that read otherwise in one language.
   *
   * @param where what they are, for officers ("The question “…”")
   * @param before empty where there were none
   * @param after empty where there are none any more
   */
  record Change(Locale language, String where, String before, String after) {}

  /**
   * @param number tells it from every other
   */
  record Proposal(long number, String version, String reason, String officerName, Instant at) {}

  /**
   * @param before the version that people began in until then
   * @param version the one that they begin in since
   */
  record Taken(
      String before,
      String version,
      String reason,
      String officerName,
      String signerName,
      String role,
      Instant at) {}
}
