package org.earshot.evaluation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The annual reports that everybody can read: figures as they were on the day they came out. */
@Component
public class AnnualReports {

  private static final int LONGEST = 5_000;

  private final JdbcClient db;
  private final InstantSource clock;

  AnnualReports(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  /**
   * A report that came out.
   *
   * @param year in which its April is
   * @param introduction an officer's words; may be empty
   * @param figures as whoever counted them wrote them down
   * @param by who published it
   */
  public record Published(int year, String introduction, String figures, String by, Instant at) {

    /** Another one each time that it is published. */
    public String version() {
      return at.toString();
    }
  }

  /**
   * A report that is to come out.
   *
   * @param begun the version that the officer saw, empty where there was none; null to publish
   *     whatever is public now
   */
  public record Edition(String introduction, String figures, @Nullable String begun) {}

  public Optional<Published> find(int year) {
    return db.sql("select * from annual_report where year_from = ?")
        .param(year)
        .query((row, n) -> published(row))
        .optional();
  }

  /** All of them, the newest year first. */
  public List<Published> all() {
    return db.sql("select * from annual_report order by year_from desc")
        .query((row, n) -> published(row))
        .list();
  }

  /**
   * Lets everybody read it, in place of what was published of that year before.
   *
   * @throws Refused if the introduction is too long, or if somebody has published or withdrawn it
   *     since the officer saw it
   */
  @Transactional
  public void publish(int year, Edition edition, Officer by) {
    Objections wrongs = new Objections();
    wrongs.length("introduction", edition.introduction(), LONGEST);
    wrongs.refuse();
    Optional<Published> before = find(year);
    if (edition.begun() != null
        && !edition.begun().equals(before.map(Published::version).orElse(""))) {
      throw overtaken();
    }
    try {
      replace(year, edition, by);
    } catch (DuplicateKeyException | ConcurrencyFailureException atOnce) {
      throw overtaken();
    }
  }

  private static Refused overtaken() {
    return Refused.conflict(
        "introduction",
        "Somebody else published or withdrew this report while you were writing. Your introduction"
            + " is kept here and is not public yet: look at what is public now, then publish again"
            + " to put yours in its place.");
  }

  private void replace(int year, Edition edition, Officer by) {
    withdraw(year);
    db.sql(
            "insert into annual_report (year_from, introduction, figures, published_by,"
                + " published_by_name, published_at) values (?, ?, ?, ?, ?, ?)")
        .params(year, edition.introduction(), edition.figures(), by.id(), by.name())
        .param(utc(clock.instant()))
        .update();
  }

  /** Nobody but officers can read it any more. */
  @Transactional
  public void withdraw(int year) {
    db.sql("delete from annual_report where year_from = ?").param(year).update();
  }

  private static Published published(ResultSet row) throws SQLException {
    return new Published(
        row.getInt("year_from"),
        row.getString("introduction"),
        row.getString("figures"),
        row.getString("published_by_name"),
        row.getObject("published_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
