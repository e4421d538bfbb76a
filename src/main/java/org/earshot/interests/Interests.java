package org.earshot.interests;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.participants.AskingAgain;
import org.earshot.privacy.KeptFor;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.Retained;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody chose to be asked about. It belongs to their agreement to be asked again, and goes
 * with it.
 */
@Service
public class Interests implements PersonalRecords, Retained {

  /** What the consent ledger calls it. */
  public static final String PURPOSE = "choose_topics";

  /** For so long a bare number is a reply to the list of topics. */
  private static final Duration ASKED = Duration.ofHours(1);

  private static final int CHUNK = 1_000;

  private final JdbcClient db;
  private final AskingAgain asking;

  Interests(JdbcClient db, AskingAgain asking) {
    this.db = db;
    this.asking = asking;
  }

  /**
   * @param list the number of the topics by which they were asked
   * @param misunderstood how often their reply was not understood
   */
  public record Asked(int list, int misunderstood) {}

  /** The keys of what one person chose, on any of their phones; empty for anything. */
  public Set<String> of(Collection<SubjectId> everywhere) {
    return new HashSet<>(
        db.sql("select distinct topic_key from interest where subject in (:some)")
            .param("some", ids(everywhere))
            .query((row, number) -> row.getString(1))
            .list());
  }

  /** Of those among these who chose something, phone by phone. */
  public Map<SubjectId, Set<String>> each(Collection<SubjectId> some) {
    Map<SubjectId, Set<String>> each = new HashMap<>();
    List<UUID> all = ids(some);
    for (int from = 0; from < all.size(); from += CHUNK) {
      db.sql("select subject, topic_key from interest where subject in (:some)")
          .param("some", all.subList(from, Math.min(from + CHUNK, all.size())))
          .query(
              row -> {
                each.computeIfAbsent(
                        new SubjectId(row.getObject(1, UUID.class)), who -> new HashSet<>())
                    .add(row.getString(2));
              });
    }
    return each;
  }

  /**
   * In the place of whatever they chose before.
   *
   * @param everywhere all phones and apps of this person, this one among them
   * @param topics empty for anything
   */
  @Transactional
  public void choose(
      SubjectId who, Collection<SubjectId> everywhere, Set<String> topics, Instant at) {
    forget(everywhere);
    for (String topic : topics) {
      db.sql("insert into interest (subject, topic_key, at) values (?, ?, ?)")
          .params(who.value(), topic, utc(at))
          .update();
    }
  }

  /** They chose nothing, or may be asked nothing any more. */
  public void forget(Collection<SubjectId> everywhere) {
    db.sql("delete from interest where subject in (:some)").param("some", ids(everywhere)).update();
  }

  /** Whether to tell them that they can choose: once, whatever they agree to later. */
  @Transactional
  public boolean offer(SubjectId who, Collection<SubjectId> everywhere, Instant at) {
    Long before =
        db.sql("select count(*) from interest_talk where subject in (:some)")
            .param("some", ids(everywhere))
            .query(Long.class)
            .single();
    if (before > 0) {
      return false;
    }
    db.sql("insert into interest_talk (subject, offered_at, misunderstood) values (?, ?, 0)")
        .params(who.value(), utc(at))
        .update();
    return true;
  }

  /** They are asked what we may ask them about: their next words may be the reply. */
  @Transactional
  public void ask(SubjectId who, Asked asked, Instant at) {
    int known =
        db.sql(
                "update interest_talk set asked_at = ?, asked_list = ?, misunderstood = ?"
                    + " where subject = ?")
            .params(utc(at), asked.list(), asked.misunderstood(), who.value())
            .update();
    if (known == 0) {
      db.sql(
              "insert into interest_talk (subject, asked_at, asked_list, misunderstood)"
                  + " values (?, ?, ?, ?)")
          .params(who.value(), utc(at), asked.list(), asked.misunderstood())
          .update();
    }
  }

  /** What they were asked lately and have not replied to. */
  public Optional<Asked> asked(SubjectId who, Instant now) {
    return db.sql(
            "select asked_list, misunderstood from interest_talk where subject = ?"
                + " and asked_at > ?")
        .params(who.value(), utc(now.minus(ASKED)))
        .query((row, number) -> new Asked(row.getInt(1), row.getInt(2)))
        .optional();
  }

  /** Nothing of it waits for a reply any more. */
  public void heard(SubjectId who) {
    db.sql("update interest_talk set asked_at = null where subject = ?")
        .param(who.value())
        .update();
  }

  @Override
  public Set<String> tables() {
    return Set.of("interest", "interest_talk");
  }

  @Override
  public void erase(SubjectId subject) {
    db.sql("delete from interest where subject = ?").param(subject.value()).update();
    db.sql("delete from interest_talk where subject = ?").param(subject.value()).update();
  }

  @Override
  public List<KeptFor> keeps() {
    return List.of(
        new KeptFor(
            "The topics that somebody who may be asked again chose to be asked about",
            "for as long as they may be asked again; gone with STOP, with FORGET, and when they"
                + " take either back"));
  }

  /** Whoever said no to being asked again, or STOP, has chosen nothing any more. */
  @Override
  public void forgetWhatIsDue(Instant now) {
    List<SubjectId> all =
        db.sql("select distinct subject from interest")
            .query((row, number) -> new SubjectId(row.getObject(1, UUID.class)))
            .list();
    for (SubjectId who : all) {
      if (asking.of(who).isEmpty()) {
        forget(List.of(who));
      }
    }
  }

  private static List<UUID> ids(Collection<SubjectId> some) {
    return some.stream().map(SubjectId::value).toList();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
