package org.earshot.ratings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.SubjectId;
import org.earshot.ratings.Ratings.Asked;
import org.earshot.ratings.Ratings.Rating;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of ratings. */
@Component
class RatingRows {

  private static final String SAID = "closing_rating.said";

  private final JdbcClient db;
  private final JdbcTemplate many;
  private final Cipher cipher;

  RatingRows(JdbcClient db, JdbcTemplate many, Cipher cipher) {
    this.db = db;
    this.many = many;
    this.cipher = cipher;
  }

  void ask(String consultation, Collection<SubjectId> people, Instant at) {
    many.batchUpdate(
        "insert into closing_rating (consultation, subject, asked_at) select ?, cast(? as uuid), ?"
            + " where not exists (select 1 from closing_rating where consultation = ?"
            + " and subject = ?)",
        people,
        500,
        (statement, who) -> {
          statement.setString(1, consultation);
          statement.setObject(2, who.value());
          statement.setObject(3, utc(at));
          statement.setString(4, consultation);
          statement.setObject(5, who.value());
        });
  }

  Optional<Asked> newest(Collection<SubjectId> samePerson, Instant since, Instant at) {
    return db.sql(
            "select consultation, subject, asked_at, rated_at from closing_rating"
                + " where subject in (:people) and asked_at >= :since and asked_at <= :at"
                + " order by asked_at desc, id desc limit 1")
        .param("people", values(samePerson))
        .param("since", utc(since))
        .param("at", utc(at))
        .query((row, n) -> asked(row))
        .optional();
  }

  private static Asked asked(ResultSet row) throws SQLException {
    OffsetDateTime rated = row.getObject("rated_at", OffsetDateTime.class);
    return new Asked(
        row.getString("consultation"),
        new SubjectId(Objects.requireNonNull(row.getObject("subject", UUID.class))),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(rated).map(OffsetDateTime::toInstant));
  }

  /** Messages may be brought in another order than they were written in. */
  void rate(Asked asked, Rating rating, UUID consent) {
    db.sql(
            "update closing_rating set rating = :rating, said = :said, language = :language,"
                + " rated_at = :at, consent = :consent"
                + " where consultation = :consultation and subject = :subject"
                + " and (rated_at is null or rated_at <= :at)")
        .param("rating", rating.mark())
        .param("said", cipher.encrypt(rating.said(), SAID))
        .param("language", rating.language().toLanguageTag())
        .param("at", utc(rating.at()))
        .param("consent", consent)
        .param("consultation", asked.consultation())
        .param("subject", asked.to().value())
        .update();
  }

  void settle(Collection<SubjectId> samePerson) {
    Set<String> counting = new HashSet<>();
    for (Rated one : rated(samePerson)) {
      boolean aside = !counting.add(one.consultation());
      if (aside != one.aside()) {
        db.sql("update closing_rating set set_aside = ? where id = ?")
            .params(aside, one.id())
            .update();
      }
    }
  }

  private record Rated(long id, String consultation, boolean aside) {}

  /** The last comes first. */
  private List<Rated> rated(Collection<SubjectId> samePerson) {
    return db.sql(
            "select id, consultation, set_aside from closing_rating where subject in (:people)"
                + " and rating is not null order by rated_at desc, id desc")
        .param("people", values(samePerson))
        .query(
            (row, n) ->
                new Rated(
                    row.getLong("id"), row.getString("consultation"), row.getBoolean("set_aside")))
        .list();
  }

  long asked(Collection<String> consultations) {
    return consultations.isEmpty()
        ? 0
        : db.sql("select count(*) from closing_rating where consultation in (:consultations)")
            .param("consultations", consultations)
            .query(Long.class)
            .single();
  }

  /** By mark; those that nobody gave are left out. */
  Map<Integer, Long> counts(Collection<String> consultations) {
    Map<Integer, Long> counts = new HashMap<>();
    if (!consultations.isEmpty()) {
      db.sql(
              "select rating, count(*) as people from closing_rating"
                  + " where consultation in (:consultations) and rating is not null"
                  + " and not set_aside group by rating")
          .param("consultations", consultations)
          .query(
              (RowCallbackHandler) row -> counts.put(row.getInt("rating"), row.getLong("people")));
    }
    return counts;
  }

  private static List<UUID> values(Collection<SubjectId> people) {
    return people.stream().map(SubjectId::value).toList();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
