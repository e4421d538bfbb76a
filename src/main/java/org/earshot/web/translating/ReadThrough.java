package org.earshot.web.translating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.translating.Unconditional;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Wording;
import org.earshot.web.Played;
import org.earshot.web.Preview;
import org.earshot.web.Script;
import org.springframework.stereotype.Component;

/**
 * A whole conversation in one language as one person would get it who is asked everything: each
 * message as it is sent, from the first to the last.
 */
@Component
class ReadThrough {

  private final Preview preview;
  private final ConversationLibrary library;

  ReadThrough(Preview preview, ConversationLibrary library) {
    this.preview = preview;
    this.library = library;
  }

  /**
   * One message.
   *
   * @param ours whether Earshot sends it; the others are what somebody might answer
   * @param segments how many text messages it fills; 0 for what somebody answers
   */
  record Line(boolean ours, String text, int segments) {}

  /**
   * @param complete whether it was played to its end; if not, something in it cannot be asked
   */
  record Reading(List<Line> lines, boolean complete) {

    /** Text messages in all. */
    public int segments() {
      return lines.stream().mapToInt(Line::segments).sum();
    }
  }

  /**
   * @throws org.earshot.web.Refusal where the conversation cannot be played at all
   */
  Reading of(String name, Map<String, String> files, Locale language) {
    Map<String, String> everything = Unconditional.of(files, language);
    Conversation conversation = library.read(name, everything).conversation();
    List<String> said = conversation == null ? List.of() : said(conversation, language);
    Played played =
        preview.play(new Script(null, everything, language.toLanguageTag(), "sms", "start", said));
    List<Line> lines = new ArrayList<>();
    played.opening().forEach(bubble -> lines.add(line(bubble)));
    for (Played.Exchange turn : played.turns()) {
      lines.add(new Line(false, turn.said(), 0));
      turn.replies().forEach(bubble -> lines.add(line(bubble)));
    }
    return new Reading(lines, played.complete());
  }

  private static Line line(Played.Bubble bubble) {
    return new Line(true, bubble.text(), bubble.segments());
  }

  /** What leads through all of it: first MORE, then an answer to each question. */
  private static List<String> said(Conversation conversation, Locale language) {
    Wording wording = Objects.requireNonNull(conversation.wordings().get(language));
    List<String> said = new ArrayList<>(List.of("MORE"));
    for (Question question : conversation.questions()) {
      if (question.type() != Type.INFORMATION) {
        said.add(answer(question, wording));
      }
    }
    return said;
  }

  private static String answer(Question question, Wording wording) {
    return switch (question.type()) {
      case YES_NO -> wording.say(Standing.YES);
      case CHOICE, CHOICES -> "1";
      case NUMBER, RATING -> number(question.shape());
      case DATE -> "25/3/2027";
      case POSTCODE -> "LE2 1AA";
      case TEXT, INFORMATION -> wording.title();
    };
  }

  private static String number(Question.Shape shape) {
    BigDecimal least = shape.min() == null ? BigDecimal.ONE : shape.min();
    return least.toPlainString();
  }
}
