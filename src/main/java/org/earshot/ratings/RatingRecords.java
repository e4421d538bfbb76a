package org.earshot.ratings;

import java.util.Set;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is forgotten takes their rating with them; in time nobody can say whose one was. */
@Component
class RatingRecords implements PersonalRecords {

  private final JdbcClient db;

  RatingRecords(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Set<String> tables() {
    return Set.of("closing_rating");
  }

  @Override
  public void erase(SubjectId subject) {
    db.sql("delete from closing_rating where subject = ?").param(subject.value()).update();
  }

  @Override
  public void cutLoose(SubjectId subject) {
    db.sql("update closing_rating set subject = null, said = null where subject = ?")
        .param(subject.value())
        .update();
  }
}
