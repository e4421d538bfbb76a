package org.earshot.responses;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.earshot.consultations.Consultation;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Question;
import org.earshot.flow.ReadBy;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes the outward parts of postcodes that were kept sealed before they could be counted. Row by
 * row, each by itself, so that nobody waits for it; begun again after a stop, it passes over what
 * is done. What somebody changes meanwhile is left as they changed it.
 */
@Component
public class Recoding {

  private static final Logger LOG = LoggerFactory.getLogger(Recoding.class);
  private static final int AT_ONCE = 200;
  private static final OffsetDateTime BEGINNING =
      OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

  /** A whole postcode among other words. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*[0-9][A-Z]{2}\\b", Pattern.CASE_INSENSITIVE);

  private static final String NEXT =
      "select id, started_at, version from response where consultation = :consultation"
          + " and started_at >= :after and (started_at > :after or id > :last)"
          + " order by started_at, id limit "
          + AT_ONCE;

  private static final String SEALED =
      "select response, question, kind, coded, words, said, reading, language as answer_language"
          + " from answer where response in (:responses) and question in (:questions)"
          + " and words is not null";

  private final JdbcClient jdbc;
  private final AnswerRows rows;
  private final CorrectionTable corrections;
  private final Consultations consultations;

  Recoding(
      JdbcClient jdbc, AnswerRows rows, CorrectionTable corrections, Consultations consultations) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.corrections = corrections;
    this.consultations = consultations;
  }

  /** Whether every outward part in the answers to this consultation is coded, and so counted. */
  public boolean isDone(String consultation) {
    return jdbc.sql("select consultation from outward_recoding where consultation = ?")
        .param(consultation)
        .query((row, number) -> row.getString(1))
        .list()
        .isEmpty();
  }

  /** Codes all that is left; what fails in one consultation keeps no other one waiting. */
  void run() {
    for (String consultation : left()) {
      try {
        run(consultation);
      } catch (RuntimeException failed) {
        LOG.warn("Could not code the postcodes in {}; it is tried again", consultation, failed);
      }
    }
  }

  private void run(String consultation) {
    long coded = consultations.find(consultation).map(this::code).orElse(0L);
    jdbc.sql("delete from outward_recoding where consultation = ?").param(consultation).update();
    if (coded > 0) {
      LOG.info("Coded the outward parts of {} postcodes in {}", coded, consultation);
    }
  }

  private List<String> left() {
    return jdbc.sql("select consultation from outward_recoding order by consultation")
        .query((row, number) -> row.getString(1))
        .list();
  }

  private record Begun(UUID id, OffsetDateTime at, String version) {}

  private long code(Consultation consultation) {
    Map<String, List<String>> questions = new HashMap<>();
    long coded = 0;
    Begun last = new Begun(new UUID(0, 0), BEGINNING, "");
    for (List<Begun> next = next(consultation, last);
        !next.isEmpty();
        next = next(consultation, last)) {
      Map<String, List<UUID>> byVersion = new HashMap<>();
      next.forEach(
          one -> byVersion.computeIfAbsent(one.version(), any -> new ArrayList<>()).add(one.id()));
      for (Map.Entry<String, List<UUID>> part : byVersion.entrySet()) {
        List<String> asked =
            questions.computeIfAbsent(part.getKey(), one -> questions(one, consultation));
        coded += asked.isEmpty() ? 0 : code(part.getValue(), asked);
      }
      last = next.getLast();
    }
    return coded;
  }

  private long code(List<UUID> responses, List<String> questions) {
    long coded = 0;
    for (Sealed sealed : sealed(responses, questions)) {
      coded += write(sealed);
    }
    for (Correction old : corrections.sealed(responses, questions)) {
      corrections.recode(coded(old));
    }
    return coded;
  }

  /** Those that this version asks a postcode in. */
  private List<String> questions(String version, Consultation consultation) {
    return consultations.conversation(version, consultation).questions().stream()
        .filter(question -> question.type() == Type.POSTCODE)
        .map(Question::id)
        .toList();
  }

  private List<Begun> next(Consultation consultation, Begun last) {
    return jdbc.sql(NEXT)
        .param("consultation", consultation.slug())
        .param("after", last.at())
        .param("last", last.id())
        .query(
            (row, number) ->
                new Begun(
                    row.getObject("id", UUID.class),
                    row.getObject("started_at", OffsetDateTime.class),
                    row.getString("version")))
        .list();
  }

  /**
   * @param words as they stand in the row
   */
  private record Sealed(UUID response, Answer answer, byte[] words) {}

  private List<Sealed> sealed(List<UUID> responses, List<String> questions) {
    return jdbc.sql(SEALED)
        .param("responses", responses)
        .param("questions", questions)
        .query((row, number) -> sealed(row))
        .list();
  }

  private Sealed sealed(ResultSet row) throws SQLException {
    return new Sealed(
        row.getObject("response", UUID.class),
        rows.read(row, true),
        Objects.requireNonNull(row.getBytes("words")));
  }

  private int write(Sealed sealed) {
    Answer coded = coded(sealed.answer());
    if (coded == sealed.answer()) {
      LOG.warn("What response {} says is no outward part of a postcode", sealed.response());
      return 0;
    }
    return jdbc.sql(
            "update answer set coded = :coded, words = null, said = :said where response ="
                + " :response and question = :question and words = :words")
        .param("coded", AnswerRows.code(coded))
        .param("said", CorrectionTable.bytes(rows.said(coded)))
        .param("response", sealed.response())
        .param("question", coded.question())
        .param("words", sealed.words())
        .update();
  }

  private static Correction coded(Correction old) {
    Answer before = old.before();
    Answer after = old.after();
    return new Correction(
        old.id(),
        old.response(),
        old.question(),
        old.at(),
        old.officer(),
        old.undoes(),
        old.why(),
        before == null ? null : coded(before),
        after == null ? null : coded(after));
  }

  /**
   * The same with its value coded, and no more than the outward part left in the words that said
   * it; itself where it has no such value.
   */
  private static Answer coded(Answer answer) {
    if (!(answer.value() instanceof Value.Words words)
        || !OUTWARD.matcher(words.text()).matches()) {
      return answer;
    }
    Value value = new Value.Outward(words.text());
    boolean others = answer.by() == ReadBy.OFFICER || answer.by() == ReadBy.TRANSCRIBED;
    return new Answer(
        answer.question(),
        answer.kind(),
        value,
        others ? shortened(answer.said()) : value.keptOf(answer.said()),
        answer.comment(),
        answer.language(),
        answer.by());
  }

  /** Whole postcodes without their inward parts. */
  private static String shortened(String said) {
    return WHOLE.matcher(said).replaceAll("$1");
  }

  /** The task stands beside its rule. */
  @Configuration(proxyBeanMethods = false)
  static class Schedule {

    @Bean
    RecurringTask<Void> recodingTask(ObjectProvider<Recoding> recoding) {
      return Tasks.recurring("outward-recoding", FixedDelay.of(Duration.ofMinutes(10)))
          .execute((instance, context) -> recoding.getObject().run());
    }
  }
}
