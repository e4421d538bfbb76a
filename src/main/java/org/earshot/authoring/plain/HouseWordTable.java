package org.earshot.authoring.plain;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list in its table; capitals make no other word. */
@Repository
class HouseWordTable implements HouseWords {

  private final JdbcClient jdbc;

  HouseWordTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<HouseWord> all() {
    return jdbc.sql("select word, instead from house_word order by folded")
        .query((row, n) -> new HouseWord(row.getString("word"), row.getString("instead")))
        .list();
  }

  @Override
  @Transactional
  public void put(HouseWord word) {
    remove(word.word());
    jdbc.sql("insert into house_word (folded, word, instead) values (:folded, :word, :instead)")
        .param("folded", folded(word.word()))
        .param("word", word.word())
        .param("instead", word.instead())
        .update();
  }

  @Override
  public void remove(String word) {
    jdbc.sql("delete from house_word where folded = :folded")
        .param("folded", folded(word))
        .update();
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
