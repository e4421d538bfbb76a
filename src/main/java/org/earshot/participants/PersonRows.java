package org.earshot.participants;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.privacy.SubjectId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which participants are one person. */
@Component
class PersonRows {

  /** Whom nobody belongs to any more. */
  static final String TIDY =
      "delete from person where not exists (select 1 from participant p where p.person = person.id)";

  private final JdbcTemplate jdbc;
  private final ParticipantRows participants;

  PersonRows(JdbcTemplate jdbc, ParticipantRows participants) {
    this.jdbc = jdbc;
    this.participants = participants;
  }

  Optional<Participant> lock(SubjectId id) {
    return participants.lock(id);
  }

  void lockPerson(UUID person) {
    jdbc.query("select id from person where id = ? for update", row -> {}, person);
  }

  /** Makes this participant the first of a person. */
  UUID person(SubjectId first) {
    UUID person = UUID.randomUUID();
    jdbc.update("insert into person (id) values (?)", person);
    put(first, person);
    return person;
  }

  void put(SubjectId id, UUID person) {
    jdbc.update("update participant set person = ? where subject = ?", person, id.value());
  }

  void merge(UUID from, UUID into) {
    if (!from.equals(into)) {
      jdbc.update("update participant set person = ? where person = ?", into, from);
      jdbc.update(TIDY);
    }
  }

  /** Whoever would be left with nobody else is someone by themselves too. */
  void leave(SubjectId id, UUID person) {
    jdbc.update("update participant set person = null where subject = ?", id.value());
    if (members(person).size() < 2) {
      jdbc.update("update participant set person = null where person = ?", person);
    }
    jdbc.update(TIDY);
  }

  Map<SubjectId, UUID> persons(Collection<SubjectId> some) {
    Map<SubjectId, UUID> persons = new HashMap<>();
    if (!some.isEmpty()) {
      JdbcClient.create(jdbc)
          .sql(
              "select subject, person from participant where person is not null and subject in"
                  + " (:some)")
          .param("some", some.stream().map(SubjectId::value).toList())
          .query(
              row -> {
                persons.put(
                    new SubjectId(row.getObject("subject", UUID.class)),
                    row.getObject("person", UUID.class));
              });
    }
    return persons;
  }

  /** The one who wrote last comes first. */
  List<Participant> members(UUID person) {
    return jdbc.query(
        "select "
            + ParticipantRows.COLUMNS
            + " from participant where person = ? order by last_heard_at desc, subject",
        (row, number) -> ParticipantRows.participant(row),
        person);
  }
}
