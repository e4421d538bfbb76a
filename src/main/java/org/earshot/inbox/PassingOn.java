package org.earshot.inbox;

import static org.earshot.inbox.Times.utc;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.earshot.outbox.Prospect;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer reads in an answer and must not keep to themselves, and what becomes of any case
 * that somebody else has to deal with. Each answer that is passed on is a case of its own.
 */
@Component
public class PassingOn {

  static final String OPENED = "passed an answer on";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final String INSERT =
      "insert into inbox_case (id, subject, channel, language, consultation, reason, state,"
          + " opened_at, heard_at, due_at, assigned_to, response, question)"
          + " values (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?)";

  private final JdbcClient jdbc;
  private final CaseRows rows;
  private final StepRows steps;
  private final DueTimes dueTimes;
  private final Participants participants;
  private final Dangers dangers;
  private final InstantSource clock;

  PassingOn(
      JdbcClient jdbc,
      CaseRows rows,
      StepRows steps,
      DueTimes dueTimes,
      Participants participants,
      Dangers dangers,
      InstantSource clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.steps = steps;
    this.dueTimes = dueTimes;
    this.participants = participants;
    this.dangers = dangers;
    this.clock = clock;
  }

  /**
   * An answer, and whose it is.
   *
   * @param subject null where nobody knows any more: no reply is possible then
   */
  public record Read(
      Case.Answer answer,
      @Nullable SubjectId subject,
      String channel,
      Locale language,
      String consultation) {}

  /**
   * Why it is passed on.
   *
   * @param note for whoever gets the case; blank where nothing is to be added
   * @param officer who is to have it; null for whoever takes it
   */
  public record Cause(Reason reason, String note, @Nullable By officer) {}

  /**
   * Opens a case for an answer.
   *
   * @return the case's id
   * @throws CannotWrite if they were forgotten since it was read: the answer may be gone with them
   */
  @Transactional
  public UUID open(Read read, Cause cause, By by) {
    SubjectId subject = read.subject();
    if (subject != null && participants.lock(subject).isEmpty()) {
      throw new CannotWrite(new Prospect.Forgotten());
    }
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    By officer = cause.officer();
    jdbc.sql(INSERT)
        .param(id)
        .param(subject == null ? null : subject.value())
        .param(read.channel())
        .param(read.language().toLanguageTag())
        .param(read.consultation())
        .param(cause.reason().key())
        .param(utc(now))
        .param(utc(now))
        .param(utc(dueTimes.of(cause.reason(), now)))
        .param(officer == null ? null : officer.id())
        .param(read.answer().response())
        .param(read.answer().question())
        .update();
    steps.add(id, by, now, OPENED, cause.note());
    dangers.heard(id, cause.reason());
    return id;
  }

  /**
   * Writes down that a case was passed on: who has to deal with it now, as the officer says it.
   *
   * @throws CannotWrite about someone who was forgotten, unless it is an answer that stays
   */
  @Transactional
  public void passed(UUID id, By by, LocalDate on, String to) {
    Casework.about(rows.lock(id), to);
    jdbc.sql("update inbox_case set passed_on = ?, came_at = null where id = ?")
        .params(on, id)
        .update();
    steps.add(id, by, clock.instant(), "passed it on, on " + DAY.format(on) + ", to", to);
  }

  /**
   * Writes down what came of it.
   *
   * @throws CannotWrite about someone who was forgotten, unless it is an answer that stays
   */
  @Transactional
  public void came(UUID id, By by, String words) {
    Casework.about(rows.lock(id), words);
    Instant now = clock.instant();
    jdbc.sql("update inbox_case set came_at = ? where id = ?").params(utc(now), id).update();
    steps.add(id, by, now, "wrote down what came of it", words);
  }
}
