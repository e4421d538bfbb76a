package org.earshot.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.earshot.authoring.Finding;
import org.earshot.flow.Conversation;
import org.earshot.flow.Telling;
import org.earshot.security.Officer;
import org.jspecify.annotations.Nullable;

/**
 * All consultations: set up, opened past the gate, closed by date or by hand. Methods that name a
 * consultation which does not exist throw {@link java.util.NoSuchElementException}, unless they
 * return an {@link Optional}.
 */
public interface Consultations {

  /** The channel on which drafts may be heard too: the phone in the browser. */
  String SIMULATOR = "simulator";

  /** The officer ({@link Change#officerId()}) from whom the examples are that come with Earshot. */
  String SHIPPED_BY = "earshot";

  /** In the order of their slugs; without samples that are put away. */
  List<Consultation> all();

  Optional<Consultation> find(String slug);

  /** Those whose record says that they go on from this one, in the order of their slugs. */
  List<Consultation> following(String slug);

  /**
   * Creates or changes a set-up record. What was pinned at opening does not change with it.
   *
   * @throws org.earshot.security.Refused naming the fields that are wrong
   */
  Consultation put(String slug, SetUp setUp, Officer by);

  /**
   * Changes the record as it is now, with nobody else in between. What the change throws leaves the
   * record as it was.
   *
   * @throws org.earshot.security.Refused naming the fields that are wrong
   */
  Consultation change(String slug, UnaryOperator<SetUp> change, Officer by);

  /** Who changed the set-up record, newest first. */
  List<Change> changes(String slug);

  /** What the opening gate has to say. */
  List<Finding> findings(String slug);

  /**
   * Opens it, pinning the conversation version, in the languages that are complete and checked (the
   * simulator also hears drafts). If its opening day is ahead, it is scheduled, and opens by itself
   * on that day if it still passes the gate then. Opening what is open changes nothing.
   *
   * @throws MayNotOpen with the findings that block
   */
  Consultation open(String slug);

  /**
   * Closes it; what was only scheduled becomes a draft again. Closing what is closed changes
   * nothing.
   *
   * @throws org.earshot.security.Refused if it never opened
   */
  Consultation close(String slug);

  /**
   * The open consultations with their conversations: at most a second old, so that a turn costs no
   * look-up.
   */
  List<Running> running();

  /** Of those that this word once started, the one that closed last. */
  Optional<Consultation> closed(String keyword);

  /**
   * The conversation version that this consultation pinned, with its contact; also after it closed.
   */
  Conversation conversation(String version, Consultation consultation);

  /** What people hear in its conversation of what becomes of it: the day, and the page. */
  Telling telling(Consultation consultation);

  /**
   * What it asks, or would ask if it opened today; empty where none is chosen, or where it cannot
   * be read.
   */
  Optional<Conversation> conversation(Consultation consultation);

  /**
   * The languages that it opened in; of one that is to open by itself, those that it would open in
   * today. Empty for a draft.
   */
  List<Locale> languages(Consultation consultation);

  /** An open consultation and what it asks. */
  record Running(Consultation consultation, Conversation conversation) {

    /** The words by which its partners' people join it. */
    public List<JoinWord> joinWords() {
      return JoinWord.of(consultation.setUp());
    }
  }

  /**
   * One change of a set-up record.
   *
   * @param number counts all changes upwards
   * @param before null where it was created
   */
  record Change(
      long number,
      String officerId,
      String officerName,
      Instant at,
      @Nullable SetUp before,
      SetUp after) {

    /** Whether people who read an announcement read otherwise since. */
    public boolean isHeard() {
      return before == null
          || Announcement.isMade(before) != Announcement.isMade(after)
          || !before.announced().equals(after.announced());
    }
  }

  /** The gate is shut: the findings say why. */
  final class MayNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Finding> findings;

    public MayNotOpen(List<Finding> findings) {
      super(findings.size() + " findings keep it from opening");
      this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
      return findings;
    }
  }
}
