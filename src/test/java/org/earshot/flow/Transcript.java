package org.earshot.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A recorded dialogue. Lines of a file: {@code #} remarks, {@code conversation:} the example's
 * name, {@code from: first_question} where consents are taken as given, {@code >} what the
 * participant said, {@code <} and indented lines what we replied, {@code =} how it was heard.
 */
final class Transcript {

  private final List<String> head = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private String conversation = "breaks";
  private boolean fromFirstQuestion;

  Transcript(List<String> lines) {
    for (String line : lines) {
      if (line.startsWith("> ") || line.equals(">")) {
        said.add(line.substring(1).strip());
      } else if (said.isEmpty()) {
        readHead(line);
      }
    }
  }

  private void readHead(String line) {
    head.add(line);
    if (line.startsWith("conversation: ")) {
      conversation = line.substring("conversation: ".length());
    } else if (line.equals("from: first_question")) {
      fromFirstQuestion = true;
    }
  }

  /** The whole file as it comes out now. */
  String played() {
    Conversation example = Example.named(conversation);
    Talk talk = fromFirstQuestion ? Talk.withConsent(example) : Talk.about(example);
    List<String> lines = new ArrayList<>(head);
    for (String words : said) {
      talk.hear(said(words, example));
      lines.add(("> " + words).stripTrailing());
      talk.turn().replies().forEach(reply -> lines.addAll(written(reply, example)));
      lines.add("= " + written(talk.heard(), talk.turn()));
      lines.add("");
    }
    return String.join("\n", lines).stripTrailing() + "\n";
  }

  private static Said said(String words, Conversation example) {
    if (words.startsWith("(tap ")) {
      String picks = words.substring(5, words.length() - 1);
      return Said.tap(Button.of(example, picks), "the label", Talk.NOON);
    }
    return switch (words) {
      case "(opening)" -> Said.of(Said.Kind.OPENING, Talk.NOON);
      case "(reminder)" -> Said.of(Said.Kind.REMINDER, Talk.NOON);
      case "(resuming)" -> Said.of(Said.Kind.RESUMING, Talk.NOON);
      case "(telephone)" -> Said.telephone("07700 900123", Talk.NOON);
      case "(picture)" -> Said.media(Talk.NOON);
      default -> Said.words(words, Talk.NOON);
    };
  }

  private static List<String> written(Reply reply, Conversation example) {
    List<String> lines = new ArrayList<>(reply.text().lines().toList());
    int number = 0;
    for (Reply.Choice choice : reply.choices()) {
      number++;
      String label = reply.numbered() ? number + ". " + choice.label() : choice.label();
      lines.add("[" + label + " | " + Button.picked(example, choice.id()) + "]");
    }
    if (!reply.instruction().isEmpty()) {
      lines.add(reply.instruction());
    }
    return indented(lines);
  }

  private static List<String> indented(List<String> lines) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      indented.add((indented.isEmpty() ? "< " : "  ") + line);
    }
    return indented;
  }

  private static String written(Heard heard, Turn turn) {
    List<Object> parts = new ArrayList<>();
    parts.add(heard.as().name().toLowerCase(java.util.Locale.ROOT));
    addIfKnown(parts, heard.question());
    addIfKnown(parts, heard.value() == null ? null : heard.value().plain());
    addIfKnown(parts, heard.command());
    addIfKnown(parts, heard.argument());
    turn.consents().forEach(agreed -> parts.add(agreed.purpose() + "=" + agreed.given()));
    if (turn.alarm()) {
      parts.add("alarm");
    }
    return parts.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static void addIfKnown(List<Object> parts, @Nullable Object part) {
    if (part != null) {
      parts.add(part);
    }
  }
}
