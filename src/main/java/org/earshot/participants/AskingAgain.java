package org.earshot.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.participants.Participants.Reachable;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who agreed to be asked again, has not taken it back since, and can be written to. */
@Component
public class AskingAgain {

  static final String PURPOSE = "be_asked_again";

  /** What everybody said to it whom we still know, in the order said. */
  private static final String LINES =
      "select p.subject, p.channel, p.language, p.stopped_at, p.last_heard_at, p.person,"
          + " p.talks_until, p.address, c.consultation, c.given, c.at"
          + " from consent c join participant p on p.subject = c.subject where c.purpose = '"
          + PURPOSE
          + "'";

  private static final String OF_ONE =
      LINES
          + " and c.subject in (select one.subject from participant one where one.subject = ?"
          + " or one.person = (select person from participant where subject = ?))";

  private static final String IN_ORDER = " order by c.line";

  private final JdbcTemplate jdbc;
  private final ParticipantRows rows;
  private final PersonRows persons;

  AskingAgain(JdbcTemplate jdbc, ParticipantRows rows, PersonRows persons) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.persons = persons;
  }

  /**
   * Everybody, however long ago they said so. One person on several phones comes once: what they
   * said last on one of them holds for all.
   */
  public List<Willing> all() {
    return read(LINES + IN_ORDER);
  }

  /** This person, on whichever of their phones and apps they said so. */
  public Optional<Willing> of(SubjectId who) {
    return read(OF_ONE + IN_ORDER, who.value(), who.value()).stream().findFirst();
  }

  private List<Willing> read(String sql, Object... arguments) {
    Map<UUID, Said> said = new LinkedHashMap<>();
    jdbc.query(
        sql,
        row -> {
          UUID person = row.getObject("person", UUID.class);
          UUID key = person == null ? row.getObject("subject", UUID.class) : person;
          Said one = said.get(key);
          if (one == null) {
            one = new Said(rows.reachable(row));
            said.put(key, one);
          }
          one.hear(row);
        },
        arguments);
    return said.values().stream().flatMap(one -> willing(one).stream()).toList();
  }

  private Optional<Willing> willing(Said said) {
    if (!said.yes) {
      return Optional.empty();
    }
    List<Reachable> everywhere = everywhere(said.first);
    return everywhere.stream()
        .filter(one -> !one.participant().stopped() && !one.participant().byHand())
        .findFirst()
        .map(reached -> new Willing(reached, everywhere, said.agreed, said.last));
  }

  /** The one who wrote last comes first. */
  private List<Reachable> everywhere(Reachable one) {
    UUID person = one.participant().person();
    return person == null
        ? List.of(one)
        : persons.members(person).stream()
            .flatMap(member -> rows.find(member.id()).stream())
            .toList();
  }

  /** What one person said, line by line. */
  private static final class Said {

    private final Reachable first;
    private final Map<String, Instant> agreed = new HashMap<>();
    private boolean yes;
    private Instant last = Instant.EPOCH;

    Said(Reachable first) {
      this.first = first;
    }

    void hear(ResultSet row) throws SQLException {
      String consultation = row.getString("consultation");
      last = row.getObject("at", OffsetDateTime.class).toInstant();
      yes = row.getBoolean("given");
      if (yes) {
        agreed.put(consultation, last);
      } else {
        agreed.remove(consultation);
      }
    }
  }
}
