package org.earshot.security;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The link by which the first account is made. Each start without an account logs a new one, and
 * only the newest is good: an older one may stand in a log that others read.
 */
@Component
class SetUpLinks {

  private final JdbcClient db;
  private final InstantSource clock;

  SetUpLinks(JdbcClient db, InstantSource clock) {
    this.db = db;
    this.clock = clock;
  }

  String issue() {
    String token = Secrets.fresh();
    db.sql("delete from set_up_link").update();
    db.sql("insert into set_up_link (token_hash, created_at) values (?, ?)")
        .param(Secrets.hash(token))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return token;
  }

  boolean works(String token) {
    return db.sql("select count(*) from set_up_link where token_hash = ?")
            .param(Secrets.hash(token))
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * Uses the link up, in the caller's transaction. Its row is locked first, so that of two people
   * who follow it at the same moment only one comes through.
   */
  boolean use(String token) {
    boolean known =
        db.sql("select token_hash from set_up_link order by token_hash for update")
            .query(String.class)
            .list()
            .contains(Secrets.hash(token));
    if (known) {
      db.sql("delete from set_up_link").update();
    }
    return known;
  }
}
