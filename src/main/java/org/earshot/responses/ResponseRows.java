package org.earshot.responses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.earshot.flow.Answer;
import org.earshot.flow.Progress;
import org.earshot.privacy.SubjectId;
import org.jspecify.annotations.Nullable;

/** Between a {@link Response} and its row. */
final class ResponseRows {

  private ResponseRows() {}

  /**
   * The response with its consents, still without its answers.
   *
   * @param proposed the words of a standing "did you mean"
   */
  static Response read(ResultSet row, UUID id, @Nullable String proposed) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    Locale language = Locale.forLanguageTag(row.getString("language"));
    List<Answer> consents = AnswerRows.agreed(row.getString("agreed"), language);
    return new Response(
        id,
        subject == null ? null : new SubjectId(subject),
        row.getString("consultation"),
        row.getString("version"),
        row.getString("channel"),
        row.getObject("consent", UUID.class),
        Objects.requireNonNull(JdbcResponses.instant(row.getTimestamp("started_at"))),
        JdbcResponses.instant(row.getTimestamp("completed_at")),
        row.getBoolean("nudged"),
        row.getBoolean("later"),
        Progress.restored(language, consents, row.getString("state"), proposed),
        row.getString("partner"),
        row.getBoolean("after_closing"));
  }

  static Response with(Response open, List<Answer> answers) {
    Progress progress = open.progress();
    List<Answer> all = new ArrayList<>(progress.answers().values());
    all.addAll(answers);
    return new Response(
        open.id(),
        open.participant(),
        open.consultation(),
        open.version(),
        open.channel(),
        open.consent(),
        open.startedAt(),
        open.completedAt(),
        open.nudged(),
        open.later(),
        Progress.restored(progress.language(), all, progress.state(), progress.proposed()),
        open.partner(),
        open.afterClosing());
  }
}
