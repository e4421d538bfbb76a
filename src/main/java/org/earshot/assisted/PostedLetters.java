package org.earshot.assisted;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters to those who asked to be told and gave no number: who has to get one, who has. */
@Component
public class PostedLetters {

  private final JdbcClient jdbc;
  private final Entries entries;
  private final InstantSource clock;

  PostedLetters(JdbcClient jdbc, Entries entries, InstantSource clock) {
    this.jdbc = jdbc;
    this.entries = entries;
    this.clock = clock;
  }

  /** What a letter tells. */
  public enum About {
    REPORT("feedback report"),
    OUTCOME("outcome");

    private final String words;

    About(String words) {
      this.words = words;
    }

    /** Within a sentence. */
    public String words() {
      return words;
    }

    /** As it stands in addresses. */
    public String key() {
      return words.equals("outcome") ? "outcome" : "report";
    }
  }

  /** That one was posted. */
  public record Posted(String officerName, Instant at) {}

  /**
   * How many letters there are.
   *
   * @param all who asked to be told and gave no number
   * @param posted to how many of them one was posted
   */
  public record Count(long all, long posted) {

    public long left() {
      return all - posted;
    }
  }

  /** How many of those who have to be told by letter were. */
  public Count count(String consultation, About about) {
    List<Entry> all = entries.byLetter(consultation);
    Map<UUID, Posted> posted = all.isEmpty() ? Map.of() : of(consultation, about);
    return new Count(
        all.size(), all.stream().filter(one -> posted.containsKey(one.response())).count());
  }

  /** By response. */
  public Map<UUID, Posted> of(String consultation, About about) {
    Map<UUID, Posted> posted = new HashMap<>();
    jdbc.sql(
            "select p.* from posted_letter p join response r on r.id = p.response"
                + " where r.consultation = ? and p.about = ?")
        .params(consultation, about.key())
        .query(
            (RowCallbackHandler)
                row ->
                    posted.put(
                        row.getObject("response", UUID.class),
                        new Posted(
                            row.getString("officer_name"),
                            row.getObject("posted_at", OffsetDateTime.class).toInstant())));
    return posted;
  }

  /** Whoever posts. */
  public record Officer(String id, String name) {}

  /**
   * Marks those of them that are to be told by letter; what is marked already stays as it is.
   *
   * @return how many were marked now
   */
  @Transactional
  public int mark(String consultation, About about, Collection<UUID> responses, Officer officer) {
    return entries.byLetter(consultation).stream()
        .map(Entry::response)
        .filter(responses::contains)
        .mapToInt(response -> insert(response, about, officer))
        .sum();
  }

  /** Two officers may come back from the same post box. */
  private int insert(UUID response, About about, Officer officer) {
    return jdbc.sql(
            "insert into posted_letter (response, about, officer, officer_name, posted_at)"
                + " values (?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            response,
            about.key(),
            officer.id(),
            officer.name(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** It was not posted after all. */
  public void undo(About about, UUID response) {
    jdbc.sql("delete from posted_letter where response = ? and about = ?")
        .params(response, about.key())
        .update();
  }
}
