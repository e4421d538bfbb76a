package org.earshot.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Every saving of every group, sealed, and which groups are named where. */
@Repository
class GroupRows {

  private static final String CONTEXT = "directory_group.body";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NEWEST =
      "not exists (select 1 from directory_group later where later.id = g.id"
          + " and later.number > g.number)";

  private final JdbcClient db;
  private final Cipher cipher;

  GroupRows(JdbcClient db, Cipher cipher) {
    this.db = db;
    this.cipher = cipher;
  }

  /** As each stands now, also those that were taken off. */
  List<CommunityGroup> newest() {
    return db.sql("select * from directory_group g where " + NEWEST)
        .query((row, number) -> group(row))
        .list();
  }

  /** The newest saving first. */
  List<CommunityGroup> history(UUID id) {
    return db.sql("select * from directory_group where id = ? order by number desc")
        .param(id)
        .query((row, number) -> group(row))
        .list();
  }

  void insert(CommunityGroup group, String officer) {
    Map<String, String> body = new TreeMap<>();
    group.details().forEach((detail, words) -> body.put(detail.name(), words));
    db.sql(
            "insert into directory_group (id, number, at, by_id, by_name, removed, body)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            group.id(),
            group.number(),
            group.at().atOffset(ZoneOffset.UTC),
            officer,
            group.by(),
            group.removed(),
            cipher.encrypt(JSON.writeValueAsString(body), CONTEXT))
        .update();
  }

  private CommunityGroup group(ResultSet row) throws SQLException {
    byte[] body = row.getBytes("body");
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    if (body != null) {
      JSON.readValue(cipher.decrypt(body, CONTEXT), new TypeReference<Map<String, String>>() {})
          .forEach((name, words) -> details.put(Detail.valueOf(name), words));
    }
    return new CommunityGroup(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        details,
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("by_name"),
        row.getBoolean("removed"));
  }

  /** Empties what was replaced, and all of what was taken off, before this instant. */
  void wipe(Instant before) {
    db.sql(
            "update directory_group set body = null where body is not null and (exists ("
                + "select 1 from directory_group later where later.id = directory_group.id"
                + " and later.number = directory_group.number + 1 and later.at < :before)"
                + " or (removed and at < :before))")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<UUID> named(String consultation) {
    return db.sql("select group_id from directory_named where slug = ? order by place")
        .param(consultation)
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  void named(String consultation, List<UUID> groups) {
    db.sql("delete from directory_named where slug = ?").param(consultation).update();
    for (int place = 0; place < groups.size(); place++) {
      db.sql("insert into directory_named (slug, place, group_id) values (?, ?, ?)")
          .params(consultation, place, groups.get(place))
          .update();
    }
  }
}
