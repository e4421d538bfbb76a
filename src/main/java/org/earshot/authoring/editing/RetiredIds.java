package org.earshot.authoring.editing;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ids of questions and options that were taken away. None may ever mean something else. */
@Repository
class RetiredIds {

  private final JdbcClient jdbc;

  RetiredIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<String> of(String conversation) {
    return new HashSet<>(
        jdbc.sql("select id from retired_id where conversation = :conversation")
            .param("conversation", conversation)
            .query((row, n) -> row.getString("id"))
            .list());
  }

  void add(String conversation, Set<String> ids) {
    for (String id : ids) {
      jdbc.sql(
              """
              insert into retired_id (conversation, id)
              select :conversation, :id from (values (1)) as one (n)
              where not exists
                (select 1 from retired_id where conversation = :conversation and id = :id)
              """)
          .param("conversation", conversation)
          .param("id", id)
          .update();
    }
  }
}
