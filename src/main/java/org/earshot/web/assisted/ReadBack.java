package org.earshot.web.assisted;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.assisted.Copied;
import org.earshot.assisted.Draft;
import org.earshot.flow.Answer;
import org.earshot.flow.Conversation;
import org.earshot.flow.Progress;
import org.earshot.flow.Purpose;
import org.earshot.flow.Turn;
import org.earshot.web.answers.Values;

/** What was entered, as it will count: in the language that the conversation was written in. */
final class ReadBack {

  private final Conversation conversation;
  private final Progress given;
  private final Map<String, Line> lines;

  ReadBack(Conversation conversation, Draft draft, Progress given, Line.Said said) {
    this.conversation = conversation;
    this.given = given;
    this.lines =
        Line.of(conversation, draft.language(), said, given).stream()
            .collect(Collectors.toMap(Line::id, Function.identity()));
  }

  /**
   * @param question its id
   */
  public record Read(String question, String number, String ask, String answer) {}

  List<Read> consents(Copied copied) {
    return copied.consents().stream()
        .map(agreed -> read(agreed.purpose().questionId(), agreed.given() ? "Yes" : "No"))
        .toList();
  }

  List<Read> answers(Copied copied) {
    return copied.kept().stream()
        .filter(answer -> answer.kind() != Answer.Kind.SHOWN)
        .map(answer -> read(answer.question(), Values.read(answer, conversation, given)))
        .toList();
  }

  List<Read> unused(Copied copied) {
    return copied.unused().stream().map(question -> read(question, "")).toList();
  }

  boolean wants(Purpose purpose, Copied copied) {
    return copied.consents().stream()
        .anyMatch(agreed -> agreed.purpose() == purpose && given(agreed));
  }

  private static boolean given(Turn.Agreed agreed) {
    return agreed.given();
  }

  private Read read(String question, String answer) {
    Line line = lines.get(question);
    if (line == null) {
      return new Read(question, "", question, answer);
    }
    String own = line.own();
    return new Read(question, line.number(), own == null ? line.ask() : own, answer);
  }
}
