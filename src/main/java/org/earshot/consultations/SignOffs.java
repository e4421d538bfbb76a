package org.earshot.consultations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.earshot.security.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who signed off what, word for word: what has changed since is no longer signed. Only ever added
 * to.
 */
@Repository
class SignOffs {

  private final JdbcClient db;

  SignOffs(JdbcClient db) {
    this.db = db;
  }

  void add(String slug, SetUp setUp, String version, String role, Officer by, Instant at) {
    db.sql(
            "insert into sign_off"
                + " (slug, set_up, version, officer, officer_name, role_held, signed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            slug,
            SetUpJson.write(setUp),
            version,
            by.id(),
            by.name(),
            role,
            ConsultationTable.utc(at))
        .update();
  }

  /** The newest first. */
  List<Signed> of(String slug) {
    return db.sql("select * from sign_off where slug = ? order by id desc")
        .param(slug)
        .query(SignOffs::signed)
        .list();
  }

  private static Signed signed(ResultSet row, int n) throws SQLException {
    return new Signed(
        SetUpJson.read(row.getString("set_up")),
        row.getString("version"),
        row.getString("officer_name"),
        row.getString("role_held"),
        Objects.requireNonNull(ConsultationTable.instant(row, "signed_at")));
  }

  /**
   * One signature.
   *
   * @param version of the conversation
   */
  record Signed(SetUp setUp, String version, String officerName, String role, Instant at) {

    boolean stillOf(SetUp now, String conversation) {
      return setUp.equals(now) && version.equals(conversation);
    }
  }
}
