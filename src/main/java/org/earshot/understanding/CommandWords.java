package org.earshot.understanding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.flow.Command;
import org.earshot.flow.Understanding.Order;
import org.earshot.language.CommandLists;

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
  static final String DANGER_BETWEEN = "danger_between";
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

  /** "Every day", "always": a yes to what is so. */
  static final String ALWAYS = "always";

  /** "Neither of them": takes no side, and is no no. */
  static final String NEITHER = "neither";

  /** "Stopped", "rarely": "every day" is no yes to a question that has one of these. */
  static final String REVERSING = "reversing";

  /** "I", "I am", "I have": before the question's own verb it says that verb of oneself. */
  static final String FIRST_PERSON = "first_person";

  /** "My daughter": who it is where an option leaves that open. */
  static final String RELATIVES = "relatives";

  /** What nouns end in beside their plainest form, their meaning staying the same. */
  static final String NOUN_ENDINGS = "noun_endings";

  /** Pairs of endings of one verb in one tense: as somebody is asked, and of oneself. */
  static final String VERB_ENDINGS = "verb_endings";

  /** "When were you last …": the day asked for has been. */
  static final String LAST_TIME = "last_time";

  /** "I am busy": LATER, but "I am busy on Mondays" tells something. */
  static final String BUSY = "busy";

  static final String CALL_ME = "call_me";
  static final String CALL_PLEASE = "call_please";
  static final String PERSON = "person";

  /** "I made a mistake", "it should be": what was said before is wrong. */
  static final String MISTAKEN = "mistaken";

  static final String ACKNOWLEDGEMENTS = "acknowledgements";

  /** Questions of their own about us, each with what it is about as {@link Order} says it. */
  static final Map<String, String> ASKED =
      Map.of(
          "asks_who", Order.WHO,
          "asks_cost", Order.COST,
          "asks_long", Order.LONG,
          "asks_private", Order.PRIVATE);

  private static final List<String> OTHERS =
      List.of(
          STOP_VERBS,
          STOP_PHRASES,
          STOP_PADDING,
          NOT_STOP,
          MESSAGES,
          WANT,
          DANGER,
          DANGER_ALONE,
          DANGER_BETWEEN,
          QUESTIONS,
          ARTICLES,
          MEANS,
          SOMEBODY,
          ALONE,
          HOUSEHOLD,
          AFFIRMING,
          ALWAYS,
          NEITHER,
          REVERSING,
          FIRST_PERSON,
          RELATIVES,
          LAST_TIME,
          ACKNOWLEDGEMENTS,
          MISTAKEN,
          BUSY,
          CALL_ME,
          CALL_PLEASE);

  static final List<String> LISTS =
      Stream.of(CommandLists.ALL, ASKED.keySet(), OTHERS)
          .<String>flatMap(Collection::stream)
          .toList();

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
