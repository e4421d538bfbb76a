package org.earshot.outcomes;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.earshot.flow.Answer;
import org.earshot.flow.Condition;
import org.earshot.flow.Contact;
import org.earshot.flow.Conversation;
import org.earshot.flow.Phrase;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.earshot.flow.Question.Shape;
import org.earshot.flow.Standing;
import org.earshot.flow.Type;
import org.earshot.flow.Value;
import org.earshot.flow.Wording;
import org.earshot.outcomes.Outcome.Item;
import org.earshot.outcomes.Outcome.Status;

/** A small consultation on short breaks, and what came of it. */
final class Breaks {

  static final Locale POLISH = Locale.forLanguageTag("pl");

  static final Item HOME =
      new Item(
          "Help at home",
          "You wanted help at home.",
          Status.done,
          "We pay for 40 more hours a week.",
          null,
          null,
          List.of("breaks:home"));
  static final Item AWAY =
      new Item(
          "Days away",
          "You wanted a few days away.",
          Status.cannot_do,
          null,
          "It costs more than we have.",
          null,
          List.of("breaks:away"));
  static final Item NOTICE =
      new Item(
          "Notice",
          "You need time to plan.",
          Status.will_do,
          "We will book two weeks ahead.",
          null,
          List.of("notice"),
          null);

  static final Outcome OUTCOME =
      new Outcome("Help at home comes first.", List.of(HOME, AWAY, NOTICE), null);

  private Breaks() {}

  static Conversation conversation() {
    return new Conversation(
        "breaks",
        "v1",
        Locale.ENGLISH,
        List.of("BREAKS"),
        List.of(
            question("consent:take_part", Type.YES_NO, Section.CONSENT),
            question("caring", Type.YES_NO, Section.MAIN),
            question("breaks", Type.CHOICES, Section.MAIN, "home", "day", "away"),
            question("notice", Type.NUMBER, Section.MAIN)),
        Map.of(
            Locale.ENGLISH,
            wording(Locale.ENGLISH, "Short breaks"),
            POLISH,
            wording(POLISH, "Przerwy")),
        Contact.NONE);
  }

  static final String NOISE = "0d4d6c52-7f5b-4b44-9f56-2f6f5a6a3f10";

  /** Its questions, and one theme: noise. It opened on 11 January, and it is the end of March. */
  static Known known() {
    return new Known(
        conversation(), Set.of(NOISE), LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 31));
  }

  /** Each standing phrase says its name and its arguments. */
  static Wording wording(Locale language, String title) {
    Map<Standing, Phrase> standing = new EnumMap<>(Standing.class);
    for (Standing phrase : Standing.values()) {
      String name = phrase.key().replace("outcome_", "");
      standing.put(
          phrase,
          arguments ->
              name
                  + phrase.arguments().stream()
                      .map(argument -> " " + arguments.get(argument))
                      .collect(Collectors.joining()));
    }
    return new Wording(language, true, title, "", "", "", Map.of(), standing);
  }

  static List<Answer> answered(Answer... answers) {
    return List.of(answers);
  }

  static Answer answer(String question, Value value) {
    return new Answer(question, Answer.Kind.ANSWERED, value, "said", null, Locale.ENGLISH);
  }

  private static Question question(String id, Type type, Section section, String... options) {
    return new Question(
        id,
        type,
        new Shape(List.of(options), Set.of(), null, null, false),
        Condition.ALWAYS,
        section);
  }
}
