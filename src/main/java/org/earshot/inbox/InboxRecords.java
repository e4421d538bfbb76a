package org.earshot.inbox;

import java.time.Instant;
import java.time.InstantSource;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What of a case is somebody's: whose it is, and every word in it. That there was one stays. */
@Component
class InboxRecords implements PersonalRecords, Retained {

  private static final String THEIRS = "case_id in (select id from inbox_case where subject = ?)";

  private static final String FORGOTTEN =
      "insert into inbox_step (case_id, at, officer, officer_name, what)"
          + " select id, ?, '', 'Earshot', 'the person was forgotten' from inbox_case"
          + " where subject = ? and state <> 'closed'";

  private static final String KEPT = "subject = ? and response is not null";

  private static final String LET_GO =
      "insert into inbox_step (case_id, at, officer, officer_name, what)"
          + " select id, ?, '', 'Earshot', 'nobody knows any more whose answer it is'"
          + " from inbox_case where "
          + KEPT;

  /** No number and no time for a call can be of use to anybody any more. */
  private static final String CALLS_WIPED =
      "update inbox_step set words = null where what in (?, ?)"
          + " and case_id in (select id from inbox_case where "
          + KEPT
          + ")";

  /** Whoever talked with an officer will write no more: it is for an officer to act now. */
  private static final String ANSWERS_STAY =
      "update inbox_case set subject = null, best_time = null,"
          + " state = case when state = 'closed' then state else 'open' end where "
          + KEPT;

  /** Words of danger that no officer has closed stay open: nobody may miss them. */
  private static final String NOBODYS =
      "update inbox_case set subject = null, best_time = null,"
          + " closed_at = case when reason in ('concern', 'at_risk') then closed_at"
          + " else coalesce(closed_at, heard_at) end,"
          + " state = case when reason not in ('concern', 'at_risk') then 'closed' when state = 'closed' then state"
          + " else 'open' end where subject = ?";

  private static final String LONG_CLOSED =
      "case_id in (select id from inbox_case where closed_at < ?)";

  private final JdbcTemplate jdbc;
  private final Period kept;
  private final DueTimes dueTimes;
  private final InstantSource clock;

  /**
   * @param kept how long after a case was closed its notes are kept
   */
  InboxRecords(
      JdbcTemplate jdbc,
      @Value("${earshot.inbox.kept:1y}") Period kept,
      DueTimes dueTimes,
      InstantSource clock) {
    this.dueTimes = dueTimes;
    this.jdbc = jdbc;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public Set<String> tables() {
    return Set.of("inbox_case");
  }

  /** With the answers that were passed on, which are gone. */
  @Override
  public void erase(SubjectId subject) {
    jdbc.update(
        "update inbox_case set response = null, question = null where subject = ?",
        subject.value());
    cutLoose(subject);
  }

  /**
   * An answer that was passed on is kept and is nobody's from now on: its case goes on, with what
   * officers wrote in it.
   */
  @Override
  public void cutLoose(SubjectId subject) {
    jdbc.update("delete from inbox_draft where " + THEIRS, subject.value());
    dueAgain(subject);
    jdbc.update(CALLS_WIPED, Step.NUMBER_GIVEN, Step.BEST_TIME, subject.value());
    jdbc.update(LET_GO, Times.utc(clock.instant()), subject.value());
    jdbc.update(ANSWERS_STAY, subject.value());
    jdbc.update("update inbox_step set words = null where " + THEIRS, subject.value());
    jdbc.update(FORGOTTEN, Times.utc(clock.instant()), subject.value());
    jdbc.update(NOBODYS, subject.value());
  }

  /** Of those in which they were to write next, which they cannot any more. */
  private void dueAgain(SubjectId subject) {
    Instant now = clock.instant();
    for (Reason reason : Reason.values()) {
      jdbc.update(
          "update inbox_case set due_at = ?"
              + " where subject = ? and state = 'talking' and due_at is null and reason = ?",
          Times.utc(dueTimes.of(reason, now)),
          subject.value(),
          reason.key());
    }
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "Notes on somebody who needed a person",
            "for " + KeptFor.words(kept) + " after their case was closed"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    var before = now.atOffset(ZoneOffset.UTC).minus(kept);
    jdbc.update("delete from inbox_draft where " + LONG_CLOSED, before);
    jdbc.update(
        "update inbox_step set words = null where words is not null and " + LONG_CLOSED, before);
    jdbc.update("update inbox_case set best_time = null where closed_at < ?", before);
  }
}
