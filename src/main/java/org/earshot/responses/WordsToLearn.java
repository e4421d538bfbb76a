package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Words that an officer's correction showed to mean something that we did not know: candidates for
 * the word lists. Only short ones, and none that look like a number to call or an address. They go
 * with the response that they come from.
 */
@Component
public class WordsToLearn {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  /** Corrections that are looked through; older ones wait until some of these are forgotten. */
  private static final int MOST = 5_000;

  private static final Pattern ABOUT_SOMEONE = Pattern.compile(".*(\\d\\D?){5}.*|.*@.*");

  /** A correction that was taken back, or that took one back, teaches nothing. */
  private static final String TEACHING =
      """
      select c.id, c.response, c.question, c.said, c.language, c.after_kind, c.after_coded, r.consultation, r.version,
        l.decision
      from correction c join response r on r.id = c.response left join learned_word l on l.correction = c.id
      where c.reading = 'OFFICER' and c.undoes is null and c.said is not null
        and c.after_kind in ('ANSWERED', 'SKIPPED', 'DONT_KNOW') and c.after_words is null
        and not exists (select 1 from correction u where u.undoes = c.id)
      """;

  private final JdbcClient jdbc;
  private final CorrectionTable table;
  private final InstantSource clock;

  WordsToLearn(JdbcClient jdbc, CorrectionTable table, InstantSource clock) {
    this.jdbc = jdbc;
    this.table = table;
    this.clock = clock;
  }

  /**
   * Words and what they stood for.
   *
   * @param correction that brought them up
   * @param response of whoever said them
   * @param version of the conversation that they were said in
   * @param value null where they meant to skip, or not to know
   */
  public record Candidate(
      long correction,
      UUID response,
      String consultation,
      String version,
      String question,
      Locale language,
      String words,
      Answer.Kind kind,
      @Nullable Value value,
      @Nullable Decision decision) {}

  /** What an officer made of a candidate: added it, or left it out. */
  public enum Decision {
    ACCEPTED,
    DISMISSED
  }

  /** All of them, in the order brought up. */
  public List<Candidate> all() {
    return jdbc
        .sql(TEACHING + " order by c.id limit " + MOST)
        .query((row, number) -> candidate(row))
        .list()
        .stream()
        .filter(WordsToLearn::fit)
        .toList();
  }

  /**
   * Decides about candidates, or decides anew.
   *
   * @param decision null to leave it open again
   * @param officer the id of whoever does
   */
  @Transactional
  public void decide(List<Candidate> candidates, @Nullable Decision decision, String officer) {
    for (Candidate candidate : candidates) {
      long correction = candidate.correction();
      jdbc.sql("delete from learned_word where correction = ?").param(correction).update();
      if (decision != null) {
        jdbc.sql(
                "insert into learned_word (correction, decision, officer, at) select id, ?, ?, ?"
                    + " from correction where id = ?")
            .params(decision.name(), officer, JdbcResponses.utc(clock.instant()), correction)
            .update();
      }
    }
  }

  private Candidate candidate(ResultSet row) throws SQLException {
    String coded = row.getString("after_coded");
    String decision = row.getString("decision");
    return new Candidate(
        row.getLong("id"),
        row.getObject("response", UUID.class),
        row.getString("consultation"),
        row.getString("version"),
        row.getString("question"),
        Locale.forLanguageTag(row.getString("language")),
        table.words(row.getBytes("said")).strip(),
        Answer.Kind.valueOf(row.getString("after_kind")),
        coded == null ? null : ValueCode.decode(coded),
        decision == null ? null : Decision.valueOf(decision));
  }

  private static boolean fit(Candidate candidate) {
    String words = candidate.words();
    return !words.isEmpty()
        && words.length() <= LONGEST
        && words.split("\\s+").length <= MOST_WORDS
        && !ABOUT_SOMEONE.matcher(words).matches()
        && named(candidate.value());
  }

  /** A number or a date is no word's other name; several options at once are no one's. */
  private static boolean named(@Nullable Value value) {
    return switch (value) {
      case null -> true;
      case Value.YesNo answer -> true;
      case Value.Chosen answer -> true;
      case Value.ChosenMany answer -> answer.options().size() == 1;
      default -> false;
    };
  }
}
