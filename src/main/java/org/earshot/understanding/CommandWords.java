package org.earshot.understanding;

import java.util.List;
import java.util.Locale;
import org.earshot.flow.Command;

/** Names of the word lists that are not about answers. */
final class CommandWords {

  static final String STOP = "stop";
  static final String START = "start";
  static final String STOP_VERBS = "stop_verbs";
  static final String STOP_PHRASES = "stop_phrases";
  static final String STOP_PADDING = "stop_padding";
  static final String NOT_STOP = "not_stop";
  static final String MESSAGES = "messages";
  static final String WANT = "want";
  static final String DANGER = "danger";
  static final String DANGER_ALONE = "danger_alone";
  static final String QUESTIONS = "questions";
  static final String ARTICLES = "articles";
  static final String MEANS = "means";
  static final String SOMEBODY = "somebody";
  static final String ALONE = "alone";
  static final String HOUSEHOLD = "household";

  /**
   * "I have", "I use it": perhaps a yes in the own language, and never to a request for consent.
   */
  static final String AFFIRMING = "affirming";

  static final String CALL_ME = "call_me";
  static final String CALL_PLEASE = "call_please";
  static final String PERSON = "person";
  static final String ACKNOWLEDGEMENTS = "acknowledgements";

  static final List<String> LISTS =
      List.of(
          STOP,
          STOP_VERBS,
          STOP_PHRASES,
          STOP_PADDING,
          NOT_STOP,
          MESSAGES,
          WANT,
          DANGER,
          DANGER_ALONE,
          QUESTIONS,
          ARTICLES,
          MEANS,
          SOMEBODY,
          ALONE,
          HOUSEHOLD,
          AFFIRMING,
          ACKNOWLEDGEMENTS,
          START,
          "help",
          "more",
          "back",
          "change",
          "later",
          "language",
          "my_answers",
          "forget",
          PERSON,
          CALL_ME,
          CALL_PLEASE,
          "list",
          "link",
          "unlink");

  /** No request to stop is without a phrase of one of these. */
  static final List<String> STOPPING = List.of(STOP, STOP_VERBS, STOP_PHRASES, MESSAGES);

  /** No wish for a call is without a phrase of one of these. */
  static final List<String> CALLING = List.of(CALL_ME, CALL_PLEASE, PERSON);

  static final List<String> ALARMING = List.of(DANGER, DANGER_ALONE);

  /** The list of each command is called as the command is. */
  static String list(Command command) {
    return command.name().toLowerCase(Locale.ROOT);
  }

  private CommandWords() {}
}
