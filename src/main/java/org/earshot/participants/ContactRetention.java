package org.earshot.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.Erasure;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cuts people loose from what they said once there is nothing left to tell them. */
@Component
class ContactRetention implements Retained {

  private static final Logger LOG = LoggerFactory.getLogger(ContactRetention.class);

  /** Whoever wrote since has something with us just now, though they were told all. */
  private static final Period JUST_NOW = Period.ofDays(28);

  /** Those to whom no agreement that still stands binds us. */
  private static final String NOTHING_LEFT_TO_TELL =
      "select subject from participant p where (last_heard_at < :others or (last_heard_at < :limit"
          + " and exists (select 1 from consent a where a.subject = p.subject and a.given)))"
          + " and not exists ("
          + "select 1 from consent c where c.subject = p.subject and c.given and "
          + binding("c")
          + " and not exists (select 1 from consent later where later.subject = c.subject"
          + " and later.consultation = c.consultation and later.purpose = c.purpose"
          + " and later.line > c.line))"
          // Who is one person with someone that we still have to tell may be where they are told.
          + " and not exists (select 1 from participant o join consent oc on oc.subject = o.subject"
          + " where o.person = p.person and oc.given and "
          + binding("oc")
          + ")";

  private final JdbcClient jdbc;
  private final ContactSettings settings;
  private final ObjectProvider<ClosedLoops> loops;
  private final Erasure erasure;
  private final TransactionTemplate transaction;

  ContactRetention(
      JdbcClient jdbc,
      ContactSettings settings,
      ObjectProvider<ClosedLoops> loops,
      Erasure erasure,
      TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.loops = loops;
    this.erasure = erasure;
    this.transaction = transaction;
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "The number or account that somebody writes from, encrypted, their language, every"
                + " message of theirs, and which answers are theirs",
            "for "
                + KeptFor.words(settings.atMost())
                + " after they last wrote at the most, and for less where less is promised. After that"
                + " their answers are nobody’s"),
        new KeptFor(
            "What somebody agreed to, when, and in which words",
            "stays, as proof; without whose it was once their number is gone"),
        new KeptFor(
            "A keyed hash of a number that said STOP, so that it is obeyed",
            "until somebody texts START from there"));
  }

  @Override
  public void forgetWhatIsDue(Instant now) {
    OffsetDateTime today = now.atOffset(ZoneOffset.UTC);
    OffsetDateTime atMost = today.minus(settings.atMost());
    OffsetDateTime silent = today.minus(JUST_NOW);
    Set<SubjectId> due = new LinkedHashSet<>(silentSince(atMost));
    due.addAll(nothingLeftToTell(now, silent));
    OffsetDateTime latest = atMost.isAfter(silent) ? atMost : silent;
    due.forEach(subject -> cutLoose(subject, latest));
    LOG.info("{} people were due to be cut loose from what they said", due.size());
  }

  /** Unless they have written since they were found to be silent. */
  private void cutLoose(SubjectId subject, OffsetDateTime latest) {
    transaction.executeWithoutResult(
        status ->
            jdbc.sql("select 1 from participant where subject = ? and last_heard_at < ? for update")
                .params(subject.value(), latest)
                .query(Integer.class)
                .optional()
                .ifPresent(still -> erasure.cutLoose(subject)));
  }

  private List<SubjectId> silentSince(OffsetDateTime limit) {
    return jdbc.sql("select subject from participant where last_heard_at < ?")
        .param(limit)
        .query(ContactRetention::subject)
        .list();
  }

  private List<SubjectId> nothingLeftToTell(Instant now, OffsetDateTime silent) {
    // No consultation has an empty name: an empty list would not be SQL.
    Set<String> over = new LinkedHashSet<>(List.of(""));
    loops.orderedStream().forEach(known -> over.addAll(known.overBy(now)));
    Set<String> told = new LinkedHashSet<>(over);
    loops.orderedStream().forEach(known -> told.addAll(known.letGoBy(now, settings.others())));
    return jdbc.sql(NOTHING_LEFT_TO_TELL)
        .param("limit", silent)
        .param("others", now.atOffset(ZoneOffset.UTC).minus(settings.others()))
        .param("over", over)
        .param("told", told)
        .query(ContactRetention::subject)
        .list();
  }

  /** Whether an agreement binds us: to tell them, to ask them again, or for a while yet. */
  private static String binding(String consent) {
    String binds =
        "(#.purpose = 'be_asked_again'"
            + " or (#.purpose = 'be_told_outcome' and #.consultation not in (:over))"
            + " or (#.purpose not in ('be_asked_again', 'be_told_outcome', 'choose_topics')"
            + " and #.consultation not in (:told)))";
    return binds.replace("#", consent);
  }

  private static SubjectId subject(ResultSet row, int number) throws SQLException {
    return new SubjectId(row.getObject(1, UUID.class));
  }
}
