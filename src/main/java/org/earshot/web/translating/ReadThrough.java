package org.earshot.web.translating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.authoring.ConversationLibrary;
import org.earshot.authoring.editing.Comparison;
import org.earshot.authoring.editing.QuestionText;
import org.earshot.authoring.editing.Sheet;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Term;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.web.Played;
import org.earshot.web.Walkthrough;
import org.earshot.web.Walkthrough.Sent;
import org.earshot.web.Walkthrough.Step;
import org.earshot.web.Walkthrough.Walk;
import org.earshot.web.editor.Lacking;
import org.springframework.stereotype.Component;

/**
 * A whole conversation in one language, each message as it is sent, from the first to the last;
 * what only some people get stands with whom it is for.
 */
@Component
class ReadThrough {

  private final Walkthrough walkthrough;
  private final ConversationLibrary library;

  ReadThrough(Walkthrough walkthrough, ConversationLibrary library) {
    this.walkthrough = walkthrough;
    this.library = library;
  }

  /**
   * One message.
   *
   * @param ours whether Earshot sends it; the others are what somebody might answer
   * @param audience who gets it ("Only for people whose answer to …"); empty where everybody does
   * @param segments how many text messages it fills; 0 for what somebody answers
   */
  record Line(boolean ours, String audience, String text, int segments) {}

  /**
   * @param more the word for MORE in this language
   * @param messages that one person gets at most
   * @param segments the text messages that these fill
   * @param explained what whoever texts a word that is explained reads
   * @param complete whether it was played to its end; if not, something in it cannot be asked
   */
  record Reading(
      List<Line> lines,
      String more,
      int messages,
      int segments,
      List<String> explained,
      boolean complete) {}

  /** Empty where the conversation cannot be played at all. */
  Optional<Reading> of(String name, Map<String, String> files, Locale language) {
    return Optional.ofNullable(library.read(name, files).conversation())
        .flatMap(
            conversation ->
                walkthrough
                    .of(conversation, language)
                    .map(
                        walk ->
                            reading(walk, new Audiences(conversation, Sheet.of(files), language))));
  }

  private static Reading reading(Walk walk, Audiences audiences) {
    List<Line> lines = new ArrayList<>();
    for (Step step : walk.all()) {
      if (step.said() != null) {
        lines.add(new Line(false, "", step.said(), 0));
      }
      for (Sent sent : step.sent()) {
        lines.add(line(sent, audiences));
        sent.others().forEach(other -> lines.add(line(other, audiences)));
      }
    }
    List<Played.Bubble> most = walk.longest();
    return new Reading(
        lines,
        Objects.requireNonNullElse(walk.more().said(), ""),
        most.size(),
        most.stream().mapToInt(Played.Bubble::segments).sum(),
        audiences.conversation().in(audiences.language()).glossary().stream()
            .map(Term::words)
            .toList(),
        walk.complete());
  }

  private static Line line(Sent sent, Audiences audiences) {
    return new Line(true, audiences.of(sent), audiences.text(sent), sent.bubble().segments());
  }

  /** Whom messages are for, in the conversation's own words, and what they lack. */
  private record Audiences(Conversation conversation, Optional<Sheet> sheet, Locale language) {

    String text(Sent sent) {
      String text = sent.bubble().text();
      return sheet
          .map(there -> new Lacking(there, language.getDisplayLanguage(Locale.UK)).named(text))
          .orElse(text);
    }

    String of(Sent sent) {
      List<String> audiences =
          sent.asks().stream().map(this::of).filter(words -> !words.isEmpty()).toList();
      String only = audiences.isEmpty() ? "" : "Only for people " + String.join("; ", audiences);
      String rest = sent.others().isEmpty() ? "" : "For everybody but those named below.";
      return (only.isEmpty() ? rest : (only + ". " + rest).strip());
    }

    private String of(Question asked) {
      if (asked.section() == Question.Section.MONITORING) {
        return secondStep(asked);
      }
      return sheet
          .flatMap(there -> there.question(asked.id()).map(text -> written(there, text, asked)))
          .orElse("");
    }

    private static String written(Sheet sheet, QuestionText question, Question asked) {
      String everybody = Comparison.audience(sheet, question);
      return question.variants().stream()
          .filter(one -> Question.Variant.words(asked.id(), one.id()).equals(asked.words()))
          .map(one -> Comparison.audience(sheet, question, one))
          .findFirst()
          .map(variant -> everybody.isEmpty() ? variant : everybody + ", and " + variant)
          .orElse(everybody);
    }

    /** The answer to its first step for which this equality question is asked. */
    private String secondStep(Question asked) {
      Wording own = conversation.in(conversation.language());
      for (String first : asked.when().reads()) {
        for (String option : conversation.question(first).map(this::options).orElse(List.of())) {
          if (asked.when().holds(Map.of(first, new Value.Chosen(option)))) {
            return "whose answer to “%s” is “%s”"
                .formatted(own.asked(first).ask(), own.label(first, option));
          }
        }
      }
      return "";
    }

    private List<String> options(Question question) {
      return question.shape().options();
    }
  }
}
