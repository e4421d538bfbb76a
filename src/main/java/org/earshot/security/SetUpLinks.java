package org.earshot.security;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links by which the first account is made. Each copy of the service that starts without an
 * account logs one of its own; all end with the first account.
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
   * Uses one link up, and all others with it, in the caller's transaction. The rows are locked
   * first, so that of two people who follow links at the same moment only one comes through.
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
