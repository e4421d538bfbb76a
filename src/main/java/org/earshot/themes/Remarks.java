package org.earshot.themes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.earshot.responses.FreeTexts;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Which closed answers have something said beside them. It shows only once an answer is decrypted,
 * so each is looked at once, and again when it changed.
 */
@Component
class Remarks {

  private static final int HANDFUL = 1000;
  private static final UUID FIRST = new UUID(0, 0);

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final FreeTexts texts;
  private final TransactionOperations transactions;

  Remarks(
      JdbcClient jdbc, JdbcTemplate batches, FreeTexts texts, TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.texts = texts;
    this.transactions = transactions;
  }

  /**
   * Looks at those answers to this question that nobody has looked at as they are now.
   *
   * @param most about how many are looked at
   * @return whether some may be left
   */
  boolean look(String slug, String question, int most) {
    UUID last = FIRST;
    int looked = 0;
    Map<UUID, Instant> unknown = unknown(slug, question, last);
    while (!unknown.isEmpty() && looked < most) {
      look(slug, question, unknown);
      looked += unknown.size();
      last = List.copyOf(unknown.keySet()).getLast();
      unknown = unknown.size() < HANDFUL ? Map.of() : unknown(slug, question, last);
    }
    return !unknown.isEmpty();
  }

  private Map<UUID, Instant> unknown(String slug, String question, UUID last) {
    Map<UUID, Instant> unknown = new LinkedHashMap<>();
    jdbc.sql(
            "select f.response, f.changed_at from free_text f where f.consultation = ? and"
                + " f.question = ? and f.words is null and f.response > ? and not exists (select 1"
                + " from remark m where m.response = f.response and m.question = f.question and"
                + " m.changed_at = f.changed_at) order by f.response limit ?")
        .params(slug, question, last, HANDFUL)
        .query(
            row -> {
              unknown.put(
                  row.getObject("response", UUID.class),
                  row.getObject("changed_at", OffsetDateTime.class).toInstant());
            });
    return unknown;
  }

  private void look(String slug, String question, Map<UUID, Instant> unknown) {
    Map<UUID, Instant> found = new LinkedHashMap<>();
    texts
        .of(slug, question, unknown.keySet())
        .forEach(text -> found.put(text.response(), text.changed()));
    List<Object[]> looked = new ArrayList<>();
    unknown.forEach(
        (response, changed) -> {
          Instant as = found.getOrDefault(response, changed);
          looked.add(
              new Object[] {Translations.utc(as), found.containsKey(response), response, question});
        });
    transactions.executeWithoutResult(status -> write(question, unknown, looked));
  }

  /** Whoever looks at the same time finds the same. */
  private void write(String question, Map<UUID, Instant> unknown, List<Object[]> looked) {
    jdbc.sql("delete from remark where question = :question and response in (:responses)")
        .param("question", question)
        .param("responses", unknown.keySet())
        .update();
    batches.batchUpdate(
        "insert into remark (response, question, changed_at, found) select a.response, a.question,"
            + " cast(? as timestamp with time zone), cast(? as boolean) from answer a where"
            + " a.response = ? and a.question = ? on conflict do nothing",
        looked);
  }
}
