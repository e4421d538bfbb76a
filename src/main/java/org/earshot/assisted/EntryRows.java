package org.earshot.assisted;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.participants.ByHand;
import org.earshot.privacy.Cipher;
import org.earshot.privacy.PersonalRecords;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who entered which response. Goes with the response; cut loose, it knows no sheet of paper. */
@Component
class EntryRows implements PersonalRecords {

  private static final String SHEET = "assisted_entry.sheet";

  private final JdbcClient jdbc;
  private final Cipher cipher;

  EntryRows(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  void add(String consultation, Entry entry) {
    SubjectId participant = entry.participant();
    jdbc.sql(
            "insert into assisted_entry (response, subject, consultation, way, officer,"
                + " officer_name, sheet, sheet_key, session, fresh, entered_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(entry.response())
        .param(participant == null ? null : participant.value())
        .param(consultation)
        .param(entry.way().name())
        .param(entry.officer())
        .param(entry.officerName())
        .param(entry.sheet().isEmpty() ? null : cipher.encrypt(entry.sheet(), SHEET))
        .param(key(consultation, entry.sheet()))
        .param(entry.session())
        .param(entry.fresh())
        .param(entry.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Entry> find(UUID response) {
    return jdbc.sql("select * from assisted_entry where response = ?")
        .param(response)
        .query(this::entry)
        .optional();
  }

  /** The entry of the one sheet that this number is printed on. */
  Optional<Entry> printed(String consultation, String sheet) {
    UUID key = key(consultation, sheet);
    return key == null
        ? Optional.empty()
        : jdbc.sql("select * from assisted_entry where consultation = ? and sheet_key = ?")
            .params(consultation, key)
            .query(this::entry)
            .optional();
  }

  /** Null where it is a number that may stand on several sheets. */
  private @Nullable UUID key(String consultation, String sheet) {
    return SheetNumber.read(sheet)
        .map(number -> cipher.pseudonym("sheet:" + consultation, number.signs()).value())
        .orElse(null);
  }

  /** Those of one session, the last one first. */
  List<Entry> in(UUID session) {
    return jdbc.sql(
            "select * from assisted_entry where session = ? order by entered_at desc, response")
        .param(session)
        .query(this::entry)
        .list();
  }

  /** In the order entered. */
  List<Entry> of(String consultation) {
    return jdbc.sql(
            "select * from assisted_entry where consultation = ? order by entered_at, response")
        .param(consultation)
        .query(this::entry)
        .list();
  }

  long count(String consultation, String officer) {
    return jdbc.sql("select count(*) from assisted_entry where consultation = ? and officer = ?")
        .params(consultation, officer)
        .query(Long.class)
        .single();
  }

  private Entry entry(ResultSet row, int number) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    return new Entry(
        row.getObject("response", UUID.class),
        subject == null ? null : new SubjectId(subject),
        ByHand.valueOf(row.getString("way")),
        row.getString("officer"),
        row.getString("officer_name"),
        sheet(row.getBytes("sheet")),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        row.getObject("session", UUID.class),
        row.getBoolean("fresh"));
  }

  private String sheet(byte @Nullable [] sealed) {
    return sealed == null ? "" : cipher.decrypt(sealed, SHEET);
  }

  @Override
  public Set<String> tables() {
    return Set.of("assisted_entry");
  }

  @Override
  public void erase(SubjectId subject) {
    jdbc.sql("delete from assisted_entry where subject = ?").param(subject.value()).update();
  }

  @Override
  public void cutLoose(SubjectId subject) {
    jdbc.sql(
            "update assisted_entry set subject = null, sheet = null, sheet_key = null"
                + " where subject = ?")
        .param(subject.value())
        .update();
  }
}
