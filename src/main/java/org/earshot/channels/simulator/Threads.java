package org.earshot.channels.simulator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.earshot.channels.Message.Choice;
import org.earshot.channels.store.Utc;
import org.earshot.privacy.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the phones show, kept as a real phone would keep it: whatever we forget. */
@Component
@WhenSimulated
final class Threads {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String CONTEXT = "simulator.bubble";

  private final JdbcClient jdbc;
  private final Cipher cipher;
  private final InstantSource clock;

  Threads(JdbcClient jdbc, Cipher cipher, InstantSource clock) {
    this.jdbc = jdbc;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** The part of a bubble that is encrypted. */
  private record Shown(String text, List<Choice> buttons) {}

  void said(PhoneNumber phone, String words) {
    add(phone, null, new Shown(words, List.of()), 1);
  }

  /** A letter of ours; a second one of that id is not shown. */
  void received(PhoneNumber phone, long letterId, String text, List<Choice> buttons, int segments) {
    add(phone, letterId, new Shown(text, buttons), segments);
  }

  private void add(PhoneNumber phone, @Nullable Long letterId, Shown shown, int segments) {
    jdbc.sql(
            "insert into simulated_bubbles (phone, letter_id, ours, shown, segments, shown_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
        .param(phone.toString())
        .param(letterId)
        .param(letterId != null)
        .param(cipher.encrypt(JSON.writeValueAsString(shown), CONTEXT))
        .param(segments)
        .param(Utc.of(clock.instant()))
        .update();
  }

  Optional<Long> bubbleOf(long letterId) {
    return jdbc.sql("select id from simulated_bubbles where letter_id = ?")
        .param(letterId)
        .query(Long.class)
        .optional();
  }

  List<Bubble> of(PhoneNumber phone) {
    return jdbc.sql("select * from simulated_bubbles where phone = ? order by id")
        .param(phone.toString())
        .query((row, number) -> bubble(row))
        .list();
  }

  private Bubble bubble(ResultSet row) throws SQLException {
    Shown shown = JSON.readValue(cipher.decrypt(row.getBytes("shown"), CONTEXT), Shown.class);
    return new Bubble(
        row.getLong("id"),
        row.getBoolean("ours"),
        shown.text(),
        row.getInt("segments"),
        shown.buttons(),
        Utc.read(row, "shown_at"));
  }

  List<String> phones() {
    return jdbc.sql("select phone from simulated_bubbles group by phone order by min(id)")
        .query((row, number) -> row.getString("phone"))
        .list();
  }

  void clear(PhoneNumber phone) {
    jdbc.sql("delete from simulated_bubbles where phone = ?").param(phone.toString()).update();
  }
}
