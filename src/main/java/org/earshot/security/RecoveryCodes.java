package org.earshot.security;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes for when the telephone is lost: ten, each works once. Only hashes are kept; with 80 bits
 * each they need no salt.
 */
@Component
class RecoveryCodes {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int HOW_MANY = 10;
  private static final int BYTES = 10;

  private final JdbcClient db;

  RecoveryCodes(JdbcClient db) {
    this.db = db;
  }

  /** Makes new ones instead of those before, within the caller's transaction. */
  List<String> renew(UUID officer) {
    forget(officer);
    List<String> codes = Stream.generate(RecoveryCodes::fresh).limit(HOW_MANY).toList();
    for (String code : codes) {
      db.sql("insert into recovery_code (code_hash, officer) values (?, ?)")
          .params(Secrets.hash(bare(code)), officer)
          .update();
    }
    return codes;
  }

  /** Uses one up; false where it is none of theirs, or was used before. */
  boolean use(UUID officer, String code) {
    return db.sql("delete from recovery_code where officer = ? and code_hash = ?")
            .params(officer, Secrets.hash(bare(code)))
            .update()
        > 0;
  }

  int left(UUID officer) {
    return db.sql("select count(*) from recovery_code where officer = ?")
        .param(officer)
        .query(Integer.class)
        .single();
  }

  void forget(UUID officer) {
    db.sql("delete from recovery_code where officer = ?").param(officer).update();
  }

  /** In groups of four, as people read them out and type them. */
  private static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    String letters = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT);
    return letters.replaceAll("(.{4})(?=.)", "$1-");
  }

  private static String bare(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "");
  }
}
