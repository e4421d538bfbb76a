package org.earshot.consultations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.Finding;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * The opening gate as officers meet it: each check with who asks for it, reasons where a warning is
 * overruled, the signature of a second officer. Methods throw {@link
 * java.util.NoSuchElementException} where there is no such consultation.
 */
public interface Gate {

  /** What stands in the way now, what was said about it, and who signed. */
  Look look(String slug);

  /** The same of each of these, as they were just read, by its slug. */
  Map<String, Look> looks(Collection<Consultation> all);

  /**
   * Records why it is to open in spite of warnings; those that are gone meanwhile are passed over,
   * and so is a reason that has not changed.
   *
   * @param reasons by {@link Check#key()}
   * @throws org.earshot.security.Refused naming each key with a reason that is too long
   */
  void overrule(String slug, Map<String, String> reasons, Officer by);

  /**
   * Signs off the record and the conversation as they are now.
   *
   * @param read the {@link Look#seal()} of what the officer read; null for whatever is there
   * @param role what the officer signs as ("Head of Commissioning")
   * @throws org.earshot.security.Refused if something blocks, if there is an {@link #objection}, if
   *     either was changed since it was read, or if no role is given
   */
  void signOff(String slug, String role, @Nullable String read, Officer by);

  /**
   * Why this officer may not sign, in words for them: they changed the record or the questions
   * last. Null where they may.
   */
  @Nullable String objection(String slug, Officer by);

  /**
   * Opens it as {@link Consultations#open} does, if every warning has its reason.
   *
   * @throws Consultations.MayNotOpen with what blocks, or with the warnings that lack a reason
   */
  Consultation open(String slug);

  /**
   * @param checks what blocks first
   * @param reasons all that were ever given, the newest first
   * @param signatures all that were ever given, the newest first
   * @param checklists what the strategies ask of every exercise, filled in from the record
   * @param seal stands for the record and the conversation as they are now
   */
  record Look(
      List<Check> checks,
      List<Reason> reasons,
      List<Signature> signatures,
      List<Checklist> checklists,
      String seal) {

    /** What still keeps it from opening: what blocks, and warnings without a reason. */
    public List<Check> open() {
      return checks.stream().filter(check -> check.blocks() || check.reason() == null).toList();
    }

    /** The signature that holds; null where there is none. */
    public @Nullable Signature signature() {
      return signatures.stream().filter(Signature::holds).findFirst().orElse(null);
    }
  }

  /**
   * @param source who asks for it; null where Earshot itself needs it
   * @param reason why it is overruled; null where nobody has said
   */
  record Check(Finding finding, @Nullable String source, @Nullable Reason reason) {

    /** Tells it from every other; the same as long as it says the same of the same. */
    public String key() {
      String where = Integer.toHexString(finding.where().hashCode());
      return where + Integer.toHexString(finding.what().hashCode());
    }

    public boolean blocks() {
      return finding.severity() == Finding.Severity.BLOCKS;
    }
  }

  /**
   * Why a warning was overruled.
   *
   * @param where what the warning was about
   * @param warning what it said
   */
  record Reason(String where, String warning, String why, String officerName, Instant at) {

    boolean answers(Finding finding) {
      return where.equals(finding.where()) && warning.equals(finding.what());
    }
  }

  /**
   * @param holds whether nothing that was signed has changed since
   */
  record Signature(String officerName, String role, Instant at, boolean holds) {}
}
