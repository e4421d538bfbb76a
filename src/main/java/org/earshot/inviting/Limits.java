package org.earshot.inviting;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.participants.Participants;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may not be asked now: nobody is asked against their will, or too often. */
@Component
class Limits {

  private static final int CHUNK = 500;
  private static final Duration YEAR = Duration.ofDays(365);

  private static final String ASKED =
      "select subject, count(case when at > :year then 1 end) as often, max(at) as lately,"
          + " max(case when consultation = :consultation then 1 else 0 end) as here"
          + " from invited where subject in (:subjects) group by subject";

  private final Participants participants;
  private final JdbcClient db;
  private final InvitationSettings settings;

  Limits(Participants participants, JdbcClient db, InvitationSettings settings) {
    this.participants = participants;
    this.db = db;
    this.settings = settings;
  }

  /** Whoever may not be asked to this consultation now, each with the first reason. */
  Map<SubjectId, Reason> of(Collection<SubjectId> all, String consultation, Instant now) {
    Map<SubjectId, Reason> refused = new HashMap<>();
    List<SubjectId> people = new ArrayList<>(all);
    for (int from = 0; from < people.size(); from += CHUNK) {
      List<SubjectId> some = people.subList(from, Math.min(from + CHUNK, people.size()));
      participants.stopped(some).forEach(id -> refused.put(id, Reason.STOPPED));
      participants
          .agreedTo(consultation, "take_part", some)
          .forEach(id -> refused.putIfAbsent(id, Reason.TAKES_PART));
      asked(some, consultation, now, refused);
    }
    return refused;
  }

  private void asked(
      List<SubjectId> some, String consultation, Instant now, Map<SubjectId, Reason> refused) {
    OffsetDateTime latest =
        now.minus(Duration.ofDays(settings.daysBetween())).atOffset(ZoneOffset.UTC);
    db.sql(ASKED)
        .param("year", now.minus(YEAR).atOffset(ZoneOffset.UTC))
        .param("consultation", consultation)
        .param("subjects", some.stream().map(SubjectId::value).toList())
        .query(
            row -> {
              SubjectId who = new SubjectId(row.getObject("subject", UUID.class));
              boolean lately = row.getObject("lately", OffsetDateTime.class).isAfter(latest);
              if (row.getInt("here") == 1) {
                refused.putIfAbsent(who, Reason.ASKED_BEFORE);
              } else if (lately) {
                refused.putIfAbsent(who, Reason.ASKED_LATELY);
              } else if (row.getInt("often") >= settings.perYear()) {
                refused.putIfAbsent(who, Reason.ASKED_OFTEN);
              }
            });
  }

  void note(SubjectId who, String consultation, Instant at) {
    db.sql(
            "insert into invited (subject, consultation, at) values (?, ?, ?) on conflict do nothing")
        .params(who.value(), consultation, at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
