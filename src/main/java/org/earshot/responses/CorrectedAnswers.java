package org.earshot.responses;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.consultations.Consultations;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Engine;
import org.earshot.flow.Progress;
import org.earshot.flow.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes an answer that an officer put right, and with it which answers apply: another value may
 * open a question, or make an answer count no more.
 */
@Component
class CorrectedAnswers {

  private final JdbcClient jdbc;
  private final AnswerRows rows;
  private final Consultations consultations;

  CorrectedAnswers(JdbcClient jdbc, AnswerRows rows, Consultations consultations) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.consultations = consultations;
  }

  /**
   * @param answer null to take it away
   */
  void write(Response response, String question, @Nullable Answer answer, Instant at) {
    Map<String, Answer> all = new LinkedHashMap<>(response.progress().answers());
    if (answer == null) {
      all.remove(question);
      jdbc.sql("delete from answer where response = ? and question = ?")
          .params(response.id(), question)
          .update();
    } else {
      boolean known = all.put(question, answer) != null;
      store(response, answer, known, at);
    }
    apply(response, all);
  }

  /** A known answer stays under the consent that it was given under. */
  private void store(Response response, Answer answer, boolean known, Instant at) {
    UUID consent =
        Objects.requireNonNull(
            response.consent(), "an answer without the consent it was given under");
    String sql =
        known
            ? "update answer set kind = :kind, coded = :coded, words = :words, said = :said,"
                + " language = :language, reading = :reading where response = :response and"
                + " question = :question"
            : "insert into answer (kind, coded, words, said, language, reading, response, question,"
                + " consent, at, position) values (:kind, :coded, :words, :said, :language,"
                + " :reading, :response, :question, :consent, :at, (select count(*) from answer"
                + " where response = :response))";
    JdbcClient.StatementSpec statement =
        jdbc.sql(sql)
            .param("kind", answer.kind().name())
            .param("coded", AnswerRows.code(answer))
            .param("words", CorrectionTable.bytes(rows.words(answer)))
            .param("said", CorrectionTable.bytes(rows.said(answer)))
            .param("language", answer.language().toLanguageTag())
            .param("reading", AnswerRows.reading(answer))
            .param("response", response.id())
            .param("question", answer.question());
    (known ? statement : statement.param("consent", consent).param("at", JdbcResponses.utc(at)))
        .update();
  }

  /** Whether this is one of the equality questions, which have a consent of their own. */
  boolean aboutEquality(Response response, String question) {
    return conversation(response)
        .question(question)
        .filter(one -> one.section() == Question.Section.MONITORING)
        .isPresent();
  }

  private Conversation conversation(Response response) {
    return consultations.conversation(
        response.version(), consultations.find(response.consultation()).orElseThrow());
  }

  private void apply(Response response, Map<String, Answer> all) {
    Progress progress = response.progress();
    Conversation conversation = conversation(response);
    Set<String> applying =
        Engine.applying(
                conversation,
                Progress.restored(progress.language(), all.values(), progress.state()))
            .stream()
            .map(Answer::question)
            .collect(Collectors.toSet());
    for (Answer answer : all.values()) {
      if (answer.kind() != Answer.Kind.SHOWN && !answer.question().startsWith("consent:")) {
        jdbc.sql("update answer set applies = ? where response = ? and question = ?")
            .params(applying.contains(answer.question()), response.id(), answer.question())
            .update();
      }
    }
  }
}
