package org.earshot.responses;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether somebody who answered said that they are under 16. */
@Component
public class ChildrenAmong {

  private final JdbcClient jdbc;

  ChildrenAmong(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean are(String consultation) {
    return jdbc.sql(
            "select exists (select 1 from answer a join response r on r.id = a.response"
                + " where a.coded = 'o:under_16' and a.question = 'age_band' and a.applies"
                + " and r.consultation = ? and not r.set_aside)")
        .param(consultation)
        .query(Boolean.class)
        .single();
  }
}
