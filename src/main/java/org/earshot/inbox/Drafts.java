package org.earshot.inbox;

import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an officer has begun to write to someone: one draft for each officer and case, sealed. */
@Component
public class Drafts {

  private static final String CONTEXT = "inbox_draft.words";

  private final JdbcClient jdbc;
  private final Cipher cipher;

  Drafts(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  /** Empty where there is none. */
  public String find(UUID id, String officer) {
    return jdbc.sql("select words from inbox_draft where case_id = ? and officer = ?")
        .params(id, officer)
        .query((row, number) -> cipher.decrypt(row.getBytes(1), CONTEXT))
        .optional()
        .orElse("");
  }

  /** Keeps these words; blank ones remove the draft. */
  @Transactional
  public void keep(UUID id, String officer, String words) {
    jdbc.sql("delete from inbox_draft where case_id = ? and officer = ?")
        .params(id, officer)
        .update();
    if (!words.isBlank()) {
      jdbc.sql(
              "insert into inbox_draft (case_id, officer, words) values (?, ?, ?)"
                  + " on conflict do nothing")
          .params(id, officer, cipher.encrypt(words, CONTEXT))
          .update();
    }
  }
}
