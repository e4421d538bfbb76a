package org.earshot.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.responses.Response;
import org.jspecify.annotations.Nullable;

/**
 * Responses as a table: a header, then one line for each, as they come. An empty cell is a question
 * that was skipped or not asked.
 */
final class CsvResponses implements Consumer<Response> {

  private static final List<String> FIXED =
      List.of("id", "channel", "language", "started_at", "completed_at", "version");

  private final Csv csv;
  private final List<String> questions;

  CsvResponses(Writer out, List<String> questions) throws IOException {
    this.csv = new Csv(out);
    this.questions = questions;
    List<String> header = new ArrayList<>(FIXED);
    header.addAll(questions);
    csv.line(header);
  }

  /** The ids of everything that a conversation asks, in its order; consent requests apart. */
  static List<String> columns(Conversation conversation) {
    return conversation.questions().stream()
        .filter(question -> !question.isConsent() && question.type() != Type.INFORMATION)
        .map(Question::id)
        .toList();
  }

  @Override
  public void accept(Response response) {
    ResponseLine line = ResponseLine.of(response);
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(line.id());
    cells.add(line.channel());
    cells.add(line.language());
    cells.add(line.startedAt());
    cells.add(line.completedAt());
    cells.add(line.version());
    questions.forEach(question -> cells.add(line.answers().get(question)));
    try {
      csv.line(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
