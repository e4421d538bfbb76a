package org.earshot.draws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.channels.Address;
import org.earshot.privacy.Chance;
import org.earshot.privacy.Cipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of those who take part. What is in a row is sealed and of one length. */
@Component
class EntryTable {

  private static final String CONTEXT = "draw_entry.contact";
  private static final int LENGTH = 200;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient jdbc;
  private final Cipher cipher;

  EntryTable(JdbcClient jdbc, Cipher cipher) {
    this.jdbc = jdbc;
    this.cipher = cipher;
  }

  private record Contact(String channel, String address, String language) {}

  /** Takes them in, unless this address is in already. */
  void add(String consultation, Address address, Locale language) {
    Contact contact = new Contact(address.channel(), address.value(), language.toLanguageTag());
    jdbc.sql(
            "insert into draw_entry (id, consultation, once, contact) values (?, ?, ?, ?)"
                + " on conflict do nothing")
        .params(
            UUID.randomUUID(),
            consultation,
            once(consultation, address),
            cipher.encrypt(padded(JSON.writeValueAsString(contact)), CONTEXT))
        .update();
  }

  /** A longer address would show through its seal. */
  private static String padded(String contact) {
    return contact + " ".repeat(Math.max(0, LENGTH - contact.length()));
  }

  boolean has(String consultation, Address address) {
    return jdbc.sql("select count(*) from draw_entry where consultation = ? and once = ?")
            .params(consultation, once(consultation, address))
            .query(Long.class)
            .single()
        > 0;
  }

  /** Whoever was being mixed at this moment stands in another row afterwards. */
  void remove(String consultation, Address address) {
    UUID once = once(consultation, address);
    if (!delete(consultation, once)) {
      delete(consultation, once);
    }
  }

  private boolean delete(String consultation, UUID once) {
    return jdbc.sql("delete from draw_entry where consultation = ? and once = ?")
            .params(consultation, once)
            .update()
        > 0;
  }

  /** The draws that anybody takes part in, or that were held. */
  List<String> draws() {
    return jdbc.sql(
            "select consultation from draw_entry union select consultation from prize_draw"
                + " order by consultation")
        .query((row, number) -> row.getString("consultation"))
        .list();
  }

  long count(String consultation) {
    return jdbc.sql("select count(*) from draw_entry where consultation = ?")
        .param(consultation)
        .query(Long.class)
        .single();
  }

  /** How many have not won. */
  long countHopeful(String consultation) {
    return jdbc.sql("select count(*) from draw_entry where consultation = ? and won is null")
        .param(consultation)
        .query(Long.class)
        .single();
  }

  /**
   * Takes the turn to draw or to mix: whoever else wants to waits until this transaction is over.
   */
  void takeTurn() {
    jdbc.sql("select id from draw_turn for update").query(Integer.class).single();
  }

  /** Those who have not won, none of whom can leave until this transaction is over. */
  List<Contestant> lockHopeful(String consultation) {
    return jdbc.sql("select * from draw_entry where consultation = ? and won is null for update")
        .param(consultation)
        .query(this::contestant)
        .list();
  }

  /** Those who have not won. */
  List<Contestant> hopeful(String consultation) {
    return jdbc.sql("select * from draw_entry where consultation = ? and won is null")
        .param(consultation)
        .query(this::contestant)
        .list();
  }

  /** Those who have won, in no order that tells anything. */
  List<Contestant> winners(String consultation) {
    return jdbc.sql(
            "select * from draw_entry where consultation = ? and won is not null order by id")
        .param(consultation)
        .query(this::contestant)
        .list();
  }

  /** Those of one draw, in no order that tells anything. */
  List<Contestant> winners(UUID draw) {
    return jdbc.sql("select * from draw_entry where won = ? order by id")
        .param(draw)
        .query(this::contestant)
        .list();
  }

  void won(Collection<UUID> winners, UUID draw) {
    for (UUID winner : winners) {
      jdbc.sql("update draw_entry set won = ? where id = ?").params(draw, winner).update();
    }
  }

  /** Claims that nobody else tells them. */
  boolean tell(UUID winner) {
    return jdbc.sql("update draw_entry set told = true where id = ? and not told")
            .param(winner)
            .update()
        == 1;
  }

  void remove(UUID entry) {
    jdbc.sql("delete from draw_entry where id = ?").param(entry).update();
  }

  void removeAll(String consultation) {
    jdbc.sql("delete from draw_entry where consultation = ?").param(consultation).update();
  }

  private record Row(UUID id, UUID once, byte[] contact) {}

  /**
   * Writes all entries anew in an order of chance, if any is new. Who enters meanwhile is left as
   * they are, for the next time. To be called in a transaction.
   */
  void mix(String consultation) {
    takeTurn();
    long unmixed =
        jdbc.sql(
                "select count(*) from draw_entry where consultation = ? and not mixed"
                    + " and won is null")
            .param(consultation)
            .query(Long.class)
            .single();
    if (unmixed == 0) {
      return;
    }
    List<Row> rows =
        jdbc.sql(
                "select id, once, contact from draw_entry where consultation = ? and won is null"
                    + " for update")
            .param(consultation)
            .query((row, n) -> row(row))
            .list();
    rows.forEach(row -> remove(row.id()));
    for (Row row : Chance.shuffled(rows)) {
      jdbc.sql(
              "insert into draw_entry (id, consultation, once, contact, mixed)"
                  + " values (?, ?, ?, ?, true)")
          .params(UUID.randomUUID(), consultation, row.once(), row.contact())
          .update();
    }
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("once", UUID.class),
        row.getBytes("contact"));
  }

  private UUID once(String consultation, Address address) {
    return cipher.pseudonym("draw:" + consultation, person(address)).value();
  }

  /** Whether whoever is reached there is the same: one number is one person, however it is used. */
  static boolean isSame(Address one, Address other) {
    return person(one).equals(person(other));
  }

  private static String person(Address address) {
    boolean number = address.value().matches("\\+?\\d+") && !address.channel().equals("telegram");
    return number ? address.value() : address.channel() + ":" + address.value();
  }

  private Contestant contestant(ResultSet row, int number) throws SQLException {
    Contact contact =
        JSON.readValue(cipher.decrypt(row.getBytes("contact"), CONTEXT).strip(), Contact.class);
    return new Contestant(
        row.getObject("id", UUID.class),
        new Address(contact.channel(), contact.address()),
        Locale.forLanguageTag(contact.language()),
        row.getBoolean("told"));
  }
}
