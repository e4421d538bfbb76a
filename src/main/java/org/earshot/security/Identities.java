package org.earshot.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose account an {@link Identity} opens, in the table {@code officer_identity}. */
@Repository
class Identities {

  private final JdbcClient db;

  Identities(JdbcClient db) {
    this.db = db;
  }

  Optional<UUID> account(Identity who) {
    return db.sql("select officer from officer_identity where issuer = ? and sub = ?")
        .params(who.issuer(), who.subject())
        .query(UUID.class)
        .optional();
  }

  /**
   * Gives an account to this person, within the caller's transaction. An ended account lets go of
   * whoever had it.
   *
   * @throws Refused if they have another account that works
   */
  void give(UUID officer, Identity who) {
    take(officer);
    db.sql(
            "delete from officer_identity where issuer = ? and sub = ?"
                + " and officer in (select id from officer where disabled)")
        .params(who.issuer(), who.subject())
        .update();
    try {
      db.sql("insert into officer_identity (officer, issuer, sub) values (?, ?, ?)")
          .params(officer, who.issuer(), who.subject())
          .update();
    } catch (DuplicateKeyException taken) {
      throw Refused.conflict(
          "token", "You have another account here already. Sign in with it instead.");
    }
  }

  /** The account is nobody's by this way any longer. */
  void take(UUID officer) {
    db.sql("delete from officer_identity where officer = ?").param(officer).update();
  }
}
