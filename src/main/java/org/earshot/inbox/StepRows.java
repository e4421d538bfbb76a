package org.earshot.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers did with cases, and their notes, sealed. */
@Component
class StepRows {

  private static final String CONTEXT = "inbox_step.words";

  private final JdbcClient jdbc;
  private final Cipher cipher;

  StepRows(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  void add(UUID id, By by, Instant at, String what, @Nullable String words) {
    jdbc.sql(
            "insert into inbox_step (case_id, at, officer, officer_name, what, words)"
                + " values (?, ?, ?, ?, ?, ?)")
        .param(id)
        .param(Times.utc(at))
        .param(by.id())
        .param(by.name())
        .param(what)
        .param(words == null || words.isBlank() ? null : cipher.encrypt(words, CONTEXT))
        .update();
  }

  /** Oldest first. */
  List<Step> of(UUID id) {
    return jdbc.sql("select * from inbox_step where case_id = ? order by id")
        .param(id)
        .query(
            (row, number) ->
                new Step(
                    Objects.requireNonNull(Times.instant(row, "at")),
                    row.getString("officer_name"),
                    row.getString("what"),
                    open(row.getBytes("words"))))
        .list();
  }

  private @Nullable String open(byte @Nullable [] sealed) {
    return sealed == null ? null : cipher.decrypt(sealed, CONTEXT);
  }
}
