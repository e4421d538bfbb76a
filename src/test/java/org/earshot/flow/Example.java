package org.earshot.flow;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A conversation for tests. Standing phrases say their own name and arguments, so that tests show
 * what is said and not how it is worded.
 */
final class Example {

  static final Locale ENGLISH = Locale.of("en");
  static final Locale POLISH = Locale.of("pl");

  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Wording.Asked> words = new LinkedHashMap<>();
  private Contact contact = Contact.NONE;

  /** The conversation of this name; {@link #names()} has them all. */
  static Conversation named(String name) {
    return switch (name) {
      case "breaks" -> breaks();
      case "forms" -> forms();
      case "roles" -> roles();
      case "lobby" -> new Example().conversation("lobby");
      default -> throw new IllegalArgumentException("no example is called " + name);
    };
  }

  /** What the design shows: conditions, several choices, monitoring, consents. */
  static Conversation breaks() {
    return new Example()
        .consent(Purpose.TAKE_PART)
        .yesNo("caring", "Do you look after someone?", Condition.ALWAYS)
        .ask(
            "hours",
            Type.CHOICE,
            "How many hours a week?",
            caring(),
            "9 or less",
            "10 to 19",
            "20 or more")
        .ask(
            "breaks",
            Type.CHOICES,
            "Which of these would help you?",
            caring(),
            "Help at home",
            "A day centre",
            "None of these")
        .number(
            "notice",
            "How many days' notice do you need?",
            and(caring(), includes("breaks", "a_day_centre")))
        .rating("listening", "How good are we at listening?")
        .open("anything", Type.TEXT, "Is there anything else?")
        .consent(Purpose.EQUALITY)
        .monitoring("age", "How old are you?", "Under 50", "50 or over")
        .consent(Purpose.BE_TOLD_OUTCOME)
        .contact(new Contact("Ada Example", "07700 900100", "07700 900101", null))
        .conversation("breaks");
  }

  /** Every other type, information, and a question that cannot be skipped. */
  static Conversation forms() {
    return new Example()
        .consent(Purpose.TAKE_PART)
        .open("intro", Type.INFORMATION, "The centre on Mill Lane is to move.")
        .open("where", Type.INFORMATION, "It would go to the old library.")
        .required("use", "Do you use it?")
        .open("since", Type.DATE, "Since when?")
        .open("home", Type.POSTCODE, "What is your postcode?")
        .open("end", Type.INFORMATION, "The plans hang in the old library.")
        .conversation("forms");
  }

  /**
   * Asked in other words of carers and of those they care for, one of whom has two names for it.
   */
  static Conversation roles() {
    return new Example()
        .consent(Purpose.TAKE_PART)
        .ask("role", Type.CHOICE, "Who are you?", Condition.ALWAYS, "Carer", "Cared for", "Neither")
        .open("plan", Type.INFORMATION, "We are to change short breaks.")
        .variant("carer", chose("role", "carer"), "We are to change your short breaks.")
        .ask(
            "help",
            Type.CHOICE,
            "What would help?",
            Condition.ALWAYS,
            "Help at home",
            "A day centre")
        .variant("carer", chose("role", "carer"), "What would help you to care?")
        .variant(
            "cared_for",
            chose("role", "cared_for"),
            "What would you like?",
            "help_at_home",
            "Somebody who comes to you")
        .rating("listening", "How good are we at listening?")
        .variant("at_home", chose("help", "help_at_home"), "How good are we at listening at home?")
        .variant("carer", chose("role", "carer"), "How good are we at listening to carers?")
        .conversation("roles");
  }

  /** One number within this shape. */
  static Conversation counting(Question.Shape shape) {
    return new Example()
        .consent(Purpose.TAKE_PART)
        .add(main("count", Type.NUMBER, shape, Condition.ALWAYS), "How many?", Map.of())
        .conversation("counting");
  }

  static Condition caring() {
    return isYes("caring");
  }

  static Condition isYes(String id) {
    return answers -> answers.get(id) instanceof Value.YesNo reply && reply.yes();
  }

  static Condition chose(String id, String option) {
    return answers -> answers.get(id) instanceof Value.Chosen one && one.option().equals(option);
  }

  static Condition includes(String id, String option) {
    return answers ->
        answers.get(id) instanceof Value.ChosenMany many && many.options().contains(option);
  }

  static Condition atLeast(String id, int least) {
    return answers ->
        answers.get(id) instanceof Value.Amount amount
            && amount.number().compareTo(BigDecimal.valueOf(least)) >= 0;
  }

  static Condition and(Condition one, Condition other) {
    return answers -> one.holds(answers) && other.holds(answers);
  }

  static Condition not(Condition condition) {
    return answers -> !condition.holds(answers);
  }

  Example contact(Contact known) {
    contact = known;
    return this;
  }

  Example consent(Purpose purpose) {
    return add(
        new Question(
            purpose.questionId(),
            Type.YES_NO,
            Question.Shape.OPEN,
            Condition.ALWAYS,
            Question.Section.CONSENT),
        "May we? (" + purpose.name().toLowerCase(Locale.ROOT) + ")",
        Map.of());
  }

  Example yesNo(String id, String ask, Condition when) {
    return add(main(id, Type.YES_NO, Question.Shape.OPEN, when), ask, Map.of());
  }

  Example required(String id, String ask) {
    Question.Shape shape = new Question.Shape(List.of(), Set.of(), null, null, true);
    return add(main(id, Type.YES_NO, shape, Condition.ALWAYS), ask, Map.of());
  }

  Example open(String id, Type type, String ask) {
    return open(id, type, ask, Condition.ALWAYS);
  }

  Example open(String id, Type type, String ask, Condition when) {
    return add(main(id, type, Question.Shape.OPEN, when), ask, Map.of());
  }

  Example number(String id, String ask, Condition when) {
    return add(main(id, Type.NUMBER, between(0, 90), when), ask, Map.of(), "days");
  }

  Example rating(String id, String ask) {
    return rating(id, ask, Condition.ALWAYS);
  }

  Example rating(String id, String ask, Condition when) {
    return add(main(id, Type.RATING, between(1, 5), when), ask, Map.of());
  }

  /** A choice or choices; "None of these" excludes the others. */
  Example ask(String id, Type type, String ask, Condition when, String... labels) {
    return add(main(id, type, options(labels), when), ask, byId(labels));
  }

  /**
   * Other words for the question added last.
   *
   * @param labels of options that are called something else, each after the option's id
   */
  Example variant(String variant, Condition when, String ask, String... labels) {
    Question last = questions.removeLast();
    List<Question.Variant> variants = new ArrayList<>(last.variants());
    variants.add(Question.Variant.of(last.id(), variant, when, variant));
    questions.add(
        new Question(last.id(), last.type(), last.shape(), last.when(), last.section(), variants));
    Wording.Asked own = java.util.Objects.requireNonNull(words.get(last.id()));
    Map<String, String> other = new LinkedHashMap<>(own.options());
    for (int i = 0; i < labels.length; i += 2) {
      other.put(labels[i], labels[i + 1]);
    }
    words.put(variants.getLast().words(), new Wording.Asked(ask, other, own.unit(), Map.of()));
    return this;
  }

  /** Where to find support, beside the question added last. */
  Example support(String line) {
    String id = questions.getLast().id();
    Wording.Asked own = java.util.Objects.requireNonNull(words.get(id));
    words.put(id, new Wording.Asked(own.ask(), own.options(), own.unit(), own.synonyms(), line));
    return this;
  }

  Example monitoring(String id, String ask, String... labels) {
    return add(
        new Question(
            id, Type.CHOICE, options(labels), Condition.ALWAYS, Question.Section.MONITORING),
        ask,
        byId(labels));
  }

  Conversation conversation(String name) {
    Map<Locale, Wording> wordings =
        Map.of(ENGLISH, wording(ENGLISH, ""), POLISH, wording(POLISH, "pl: "));
    return new Conversation(name, "1", ENGLISH, List.of("BREAKS"), questions, wordings, contact);
  }

  private Wording wording(Locale language, String mark) {
    Map<String, Wording.Asked> asked = new LinkedHashMap<>();
    words.forEach((id, ask) -> asked.put(id, marked(ask, mark)));
    Map<Standing, Phrase> standing = new EnumMap<>(Standing.class);
    for (Standing phrase : Standing.values()) {
      standing.put(phrase, arguments -> mark + named(phrase, arguments));
    }
    standing.put(Standing.FACTS_NEXT, Phrase.of(""));
    standing.put(Standing.YES, Phrase.of(mark + "Yes"));
    standing.put(Standing.NO, Phrase.of(mark + "No"));
    return new Wording(
        language,
        true,
        mark + "Title",
        mark + "Welcome.",
        mark + "More.",
        mark + "Thanks.",
        asked,
        standing);
  }

  private static Wording.Asked marked(Wording.Asked asked, String mark) {
    Map<String, String> labels = new LinkedHashMap<>();
    asked.options().forEach((id, label) -> labels.put(id, mark + label));
    String support = asked.support();
    return new Wording.Asked(
        mark + asked.ask(),
        labels,
        asked.unit(),
        Map.of(),
        support == null ? null : mark + support);
  }

  private static String named(Standing phrase, Map<String, ?> arguments) {
    StringBuilder text = new StringBuilder("{").append(phrase.key());
    new TreeMap<>(arguments)
        .forEach((name, value) -> text.append(' ').append(name).append('=').append(value));
    return text.append('}').toString();
  }

  private Example add(Question question, String ask, Map<String, String> labels) {
    return add(question, ask, labels, null);
  }

  private Example add(
      Question question, String ask, Map<String, String> labels, @Nullable String unit) {
    questions.add(question);
    words.put(question.id(), new Wording.Asked(ask, labels, unit, Map.of()));
    return this;
  }

  private static Question main(String id, Type type, Question.Shape shape, Condition when) {
    return new Question(id, type, shape, when, Question.Section.MAIN);
  }

  private static Question.Shape between(int min, int max) {
    return new Question.Shape(
        List.of(), Set.of(), BigDecimal.valueOf(min), BigDecimal.valueOf(max), false);
  }

  private static Question.Shape options(String... labels) {
    List<String> ids = List.of(labels).stream().map(Example::id).toList();
    Set<String> exclusive = ids.contains("none_of_these") ? Set.of("none_of_these") : Set.of();
    return new Question.Shape(ids, exclusive, null, null, false);
  }

  private static Map<String, String> byId(String... labels) {
    Map<String, String> byId = new LinkedHashMap<>();
    for (String label : labels) {
      byId.put(id(label), label);
    }
    return byId;
  }

  private static String id(String label) {
    return label.toLowerCase(Locale.ROOT).replace(' ', '_');
  }
}
