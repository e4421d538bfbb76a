package org.earshot.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.earshot.consultations.Consultation.State;
import org.earshot.security.Objections;
import org.earshot.security.Officer;
import org.earshot.security.Refused;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Moved days in their table, with the set-up record that has the day that holds now. */
@Service
class StoredMovedDays implements MovedDays {

  private static final int LONGEST_REASON = 500;

  private final JdbcClient db;
  private final ConsultationTable table;
  private final ChangeLog changes;
  private final RunningConsultations running;
  private final ObjectProvider<Telling> telling;
  private final TransactionOperations transaction;
  private final InstantSource clock;

  StoredMovedDays(
      JdbcClient db,
      ConsultationTable table,
      ChangeLog changes,
      RunningConsultations running,
      ObjectProvider<Telling> telling,
      TransactionOperations transaction,
      InstantSource clock) {
    this.db = db;
    this.table = table;
    this.changes = changes;
    this.running = running;
    this.telling = telling;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void move(String slug, Owed owed, LocalDate day, String reason, Officer by) {
    transaction.executeWithoutResult(
        status -> {
          Consultation known =
              table
                  .lock(slug)
                  .orElseThrow(() -> new NoSuchElementException("no consultation " + slug));
          move(known, owed, day, reason.strip(), by);
        });
    running.forget();
  }

  private void move(Consultation known, Owed owed, LocalDate day, String reason, Officer by) {
    Clocks clocks = Clocks.of(known).orElse(null);
    if (known.state() != State.OPEN || clocks == null) {
      throw Refused.conflict(
          "day", "It is not open: once it has closed, a holding message tells of another day.");
    }
    LocalDate before = owed.due(clocks);
    Objections wrongs = new Objections();
    wrongs.addIf(!day.isAfter(before), "day", "Give a day after " + Evident.day(before) + ".");
    wrongs.addIf(reason.isEmpty(), "reason", "Say why it comes later: everybody can read it.");
    wrongs.length("reason", reason, LONGEST_REASON);
    wrongs.refuse();
    SetUp changed = SetUpJson.with(known.setUp(), owed.field(), day);
    Instant now = clock.instant();
    table.update(known.slug(), changed, now);
    changes.add(known.slug(), by, now, known.setUp(), changed);
    add(known.slug(), new Moved(0, owed, before, day, reason, by.name(), now), by);
    long number = of(known.slug()).getLast().number();
    telling.orderedStream().forEach(one -> one.moved(known.slug(), number));
  }

  private void add(String slug, Moved moved, Officer by) {
    db.sql(
            "insert into moved_day (slug, promise, day_before, day_after, reason, officer,"
                + " officer_name, at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            slug,
            moved.owed().name(),
            moved.before(),
            moved.after(),
            moved.reason(),
            by.id(),
            moved.officerName(),
            ConsultationTable.utc(moved.at()))
        .update();
  }

  @Override
  public List<Moved> of(String slug) {
    return db.sql("select * from moved_day where slug = ? order by id")
        .param(slug)
        .query(StoredMovedDays::moved)
        .list();
  }

  @Override
  public Map<String, List<Moved>> all() {
    Map<String, List<Moved>> all = new HashMap<>();
    db.sql("select * from moved_day order by id")
        .query(
            row -> {
              all.computeIfAbsent(row.getString("slug"), slug -> new ArrayList<>())
                  .add(moved(row, 0));
            });
    return all;
  }

  private static Moved moved(ResultSet row, int n) throws SQLException {
    return new Moved(
        row.getLong("id"),
        Owed.valueOf(row.getString("promise")),
        row.getObject("day_before", LocalDate.class),
        row.getObject("day_after", LocalDate.class),
        row.getString("reason"),
        row.getString("officer_name"),
        Objects.requireNonNull(ConsultationTable.instant(row, "at")));
  }
}
