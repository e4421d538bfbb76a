package org.earshot.privacy;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers, in the database, which key set it belongs to. */
final class KeyCheck {

  private static final String KNOWN = "Earshot";
  private static final String CONTEXT = "key_check.sealed";

  private final JdbcClient jdbc;

  KeyCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this database has been used with a key set before. */
  boolean isMarked() {
    return jdbc.sql("select count(*) from key_check").query(Long.class).single() > 0;
  }

  /** Marks an unmarked database with this cipher's keys; says whether the mark is theirs. */
  boolean isMarkedBy(Cipher cipher) {
    jdbc.sql(
            "insert into key_check (id, sealed, pseudonym) values (1, ?, ?) on conflict do nothing")
        .params(cipher.encrypt(KNOWN, CONTEXT), pseudonym(cipher))
        .update();
    return jdbc.sql("select sealed, pseudonym from key_check where id = 1")
        .query(
            (row, number) ->
                opens(cipher, row.getBytes(1))
                    && pseudonym(cipher).equals(row.getObject(2, UUID.class)))
        .single();
  }

  private static UUID pseudonym(Cipher cipher) {
    return cipher.pseudonym(CONTEXT, KNOWN).value();
  }

  private static boolean opens(Cipher cipher, byte[] sealed) {
    try {
      return KNOWN.equals(cipher.decrypt(sealed, CONTEXT));
    } catch (IllegalStateException otherKeys) {
      return false;
    }
  }
}
