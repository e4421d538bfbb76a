package org.earshot.interests;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.interests.Topics.Saved;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of topics, only ever added to, and what each consultation is about. */
@Component
class TopicTable {

  private static final String HEADS = "select number, by_name, at from topic_list ";

  private final JdbcClient db;

  TopicTable(JdbcClient db) {
    this.db = db;
  }

  List<Saved> newest(int most) {
    return saved(db.sql(HEADS + "order by number desc limit ?").param(most));
  }

  Optional<Saved> find(int number) {
    return saved(db.sql(HEADS + "where number = ?").param(number)).stream().findFirst();
  }

  private List<Saved> saved(JdbcClient.StatementSpec heads) {
    return heads
        .query(
            (row, place) ->
                new Saved(
                    row.getInt("number"),
                    List.of(),
                    row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list()
        .stream()
        .map(head -> new Saved(head.number(), topics(head.number()), head.by(), head.at()))
        .toList();
  }

  private List<Topic> topics(int list) {
    Map<String, Map<Locale, String>> names = new HashMap<>();
    db.sql("select topic_key, language, name from topic_name where list = ?")
        .param(list)
        .query(
            row -> {
              names
                  .computeIfAbsent(row.getString(1), key -> new HashMap<>())
                  .put(Locale.forLanguageTag(row.getString(2)), row.getString(3));
            });
    return db.sql("select topic_key, name from topic where list = ? order by position")
        .param(list)
        .query(
            (row, place) ->
                new Topic(
                    row.getString(1),
                    row.getString(2),
                    names.getOrDefault(row.getString(1), Map.of())))
        .list();
  }

  /** The key of every topic that ever was, by its name: an older one keeps its own. */
  List<Topic> everNamed() {
    return db.sql("select topic_key, name from topic order by list, position")
        .query((row, place) -> new Topic(row.getString(1), row.getString(2), Map.of()))
        .list();
  }

  void insert(Saved saved, String officer) {
    db.sql("insert into topic_list (number, by_id, by_name, at) values (?, ?, ?, ?)")
        .params(saved.number(), officer, saved.by(), saved.at().atOffset(ZoneOffset.UTC))
        .update();
    int position = 0;
    for (Topic topic : saved.topics()) {
      db.sql("insert into topic (list, position, topic_key, name) values (?, ?, ?, ?)")
          .params(saved.number(), position, topic.key(), topic.name())
          .update();
      topic
          .names()
          .forEach(
              (language, name) ->
                  db.sql(
                          "insert into topic_name (list, topic_key, language, name)"
                              + " values (?, ?, ?, ?)")
                      .params(saved.number(), topic.key(), language.toLanguageTag(), name)
                      .update());
      position++;
    }
  }

  Set<String> about(String consultation) {
    return new HashSet<>(
        db.sql("select topic_key from consultation_topic where slug = ?")
            .param(consultation)
            .query((row, place) -> row.getString(1))
            .list());
  }

  void about(String consultation, Set<String> topics) {
    db.sql("delete from consultation_topic where slug = ?").param(consultation).update();
    for (String topic : topics) {
      db.sql("insert into consultation_topic (slug, topic_key) values (?, ?)")
          .params(consultation, topic)
          .update();
    }
  }
}
