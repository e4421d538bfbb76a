package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.flow.Answer;
import org.earshot.flow.Value;
import org.earshot.participants.Linking;
import org.earshot.privacy.SubjectId;
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

  /** Of those that are open, and of those that were decided: the newest. */
  private static final int MOST = 5_000;

  /** Encrypted, {@link #LONGEST} letters of any script are no longer. */
  private static final int LONGEST_SEALED = LONGEST * 4 + 60;

  private static final Pattern ABOUT_SOMEONE = Pattern.compile(".*(\\d\\D?){5}.*|.*@.*");

  /**
   * A correction that was taken back, or that took one back, teaches nothing; nor does a number, a
   * date, or several options at once.
   */
  private static final String TEACHING =
      """
      select c.id, c.response, r.subject, c.question, c.said, c.language, c.after_kind, c.after_coded, r.consultation, r.version,
        l.decision
      from correction c join response r on r.id = c.response left join learned_word l on l.correction = c.id
      where c.reading = 'OFFICER' and c.undoes is null and c.said is not null
        and c.after_kind in ('ANSWERED', 'SKIPPED', 'DONT_KNOW') and c.after_words is null
        and (c.after_coded is null or c.after_coded like 'b:%' or c.after_coded like 'o:%'
          or (c.after_coded like 'm:_%' and c.after_coded not like '%,%'))
        and octet_length(c.said) <= ?
        and not exists (select 1 from correction u where u.undoes = c.id)
      """;

  private final JdbcClient jdbc;
  private final CorrectionTable table;
  private final Linking linking;
  private final InstantSource clock;

  WordsToLearn(JdbcClient jdbc, CorrectionTable table, Linking linking, InstantSource clock) {
    this.jdbc = jdbc;
    this.table = table;
    this.linking = linking;
    this.clock = clock;
  }

  /**
   * Words and what they stood for.
   *
   * @param correction that brought them up
   * @param response of whoever said them
   * @param person who said them, on whichever phone; null where the response is nobody's any more
   * @param version of the conversation that they were said in
   * @param value null where they meant to skip, or not to know
   */
  public record Candidate(
      long correction,
      UUID response,
      @Nullable UUID person,
      String consultation,
      String version,
      String question,
      Locale language,
      String words,
      Answer.Kind kind,
      @Nullable Value value,
      @Nullable Decision decision) {

    private Candidate by(Map<SubjectId, UUID> persons) {
      UUID one = person == null ? null : persons.get(new SubjectId(person));
      return one == null
          ? this
          : new Candidate(
              correction,
              response,
              one,
              consultation,
              version,
              question,
              language,
              words,
              kind,
              value,
              decision);
    }
  }

  /** What an officer made of a candidate: added it, or left it out. */
  public enum Decision {
    ACCEPTED,
    DISMISSED
  }

  /**
   * In the order brought up; of very many the newest, so that what was decided never stands in the
   * way of what is open.
   */
  public List<Candidate> all() {
    List<Candidate> fit =
        Stream.of("is null", "is not null")
            .map(decided -> TEACHING + " and l.decision " + decided + " order by c.id desc limit ?")
            .flatMap(newest -> read(newest).stream())
            .filter(WordsToLearn::fit)
            .sorted(Comparator.comparingLong(Candidate::correction))
            .toList();
    return together(fit);
  }

  /** Two phones of one person are one person. */
  private List<Candidate> together(List<Candidate> candidates) {
    Set<SubjectId> phones =
        candidates.stream()
            .flatMap(one -> Stream.ofNullable(one.person()))
            .map(SubjectId::new)
            .collect(Collectors.toSet());
    Map<SubjectId, UUID> persons = linking.persons(phones);
    return candidates.stream().map(one -> one.by(persons)).toList();
  }

  private List<Candidate> read(String newest) {
    return jdbc.sql(newest)
        .params(LONGEST_SEALED, MOST)
        .query((row, number) -> candidate(row))
        .list();
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
        row.getObject("subject", UUID.class),
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
        && !ABOUT_SOMEONE.matcher(words).matches();
  }
}
