package org.earshot.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
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
  private final boolean late;

  /**
   * @param late whether some were given only after closing, which a last column then tells
   */
  CsvResponses(Writer out, List<String> questions, boolean late) throws IOException {
    this.csv = new Csv(out);
    this.questions = questions;
    this.late = late;
    List<String> header = new ArrayList<>(FIXED);
    header.addAll(questions);
    if (late) {
      header.add("after_closing");
    }
    csv.line(header);
  }

  /**
   * The ids of everything that a conversation asks, in its order; consent requests and the like
   * apart.
   */
  static List<String> columns(Conversation conversation) {
    return conversation.questions().stream().filter(Question::isCounted).map(Question::id).toList();
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
    if (late) {
      cells.add(response.afterClosing());
    }
    try {
      csv.line(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
