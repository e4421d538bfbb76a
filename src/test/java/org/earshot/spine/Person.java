package org.earshot.spine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * One simulated participant: reads what comes, and answers in their own way, until they are done,
 * stop, or fall silent.
 */
final class Person {

  /** What makes them different from the one who just answers. */
  enum Habit {
    ANSWERS,
    STOPS,
    FALLS_SILENT,
    CHANGES_AN_ANSWER,
    SWITCHES_LANGUAGE,
    DECLINES,
    /** Takes part, but does not want to be told. */
    KEEPS_TO_THEMSELVES
  }

  final String channel;
  final String address;
  final Habit habit;
  private final Random chance;
  private final Plan plan;
  private final Map<String, Object> given = new LinkedHashMap<>();
  private final int when;
  private Locale language;
  private int read;
  private int answered;
  private boolean quiet;
  private boolean changed;
  private boolean askedToBeTold;
  private int gotWhenStopped = -1;

  Person(String channel, String address, Locale language, Habit habit, long seed) {
    this.channel = channel;
    this.address = address;
    this.language = language;
    this.habit = habit;
    this.chance = new Random(seed);
    this.plan = Plan.of(chance);
    this.when = 2 + chance.nextInt(3);
  }

  /**
   * What they say next, having seen everything that they got; empty while nothing asks for a reply.
   */
  Optional<String> next(List<Wire.Got> got, Asked asked) {
    if (quiet || read == got.size()) {
      return Optional.empty();
    }
    List<Wire.Got> fresh = List.copyOf(got.subList(read, got.size()));
    Optional<Asked.Question> question = Optional.empty();
    for (Wire.Got message : fresh) {
      Optional<Asked.Question> here = asked.in(message.text());
      question = here.isPresent() ? here : question;
    }
    if (question.isEmpty()) {
      return Optional.empty();
    }
    read = got.size();
    return Optional.ofNullable(reply(question.get(), got.size()));
  }

  private String reply(Asked.Question question, int got) {
    if (!question.language().equals(language) && !question.id().startsWith("consent:take_part")) {
      language = question.language();
    }
    return question.id().startsWith("consent:") ? consent(question) : answer(question, got);
  }

  private String consent(Asked.Question question) {
    String tag = question.language().getLanguage();
    String purpose = question.id().substring("consent:".length());
    if (purpose.equals("take_part") && !question.language().equals(language)) {
      return "LANGUAGE " + language.getDisplayLanguage(Locale.ENGLISH);
    }
    boolean yes =
        switch (purpose) {
          case "take_part" -> habit != Habit.DECLINES;
          case "be_told_outcome" -> habit != Habit.KEEPS_TO_THEMSELVES;
          default -> false;
        };
    if (purpose.equals("be_told_outcome")) {
      askedToBeTold = yes;
      quiet = true;
    }
    quiet |= purpose.equals("take_part") && !yes;
    return Plan.yesOrNo(yes, tag, chance);
  }

  private String answer(Asked.Question question, int got) {
    answered++;
    if (answered == when && habit == Habit.STOPS) {
      quiet = true;
      gotWhenStopped = got;
      return chance.nextBoolean() ? "STOP" : "please stop texting me";
    }
    if (answered == when && habit == Habit.FALLS_SILENT) {
      quiet = true;
      return null;
    }
    if (answered == when && habit == Habit.SWITCHES_LANGUAGE) {
      language = language.getLanguage().equals("pl") ? Locale.ENGLISH : Locale.forLanguageTag("pl");
      return "LANGUAGE " + (language.equals(Locale.ENGLISH) ? "english" : "polski");
    }
    if (question.id().equals("anything_else") && habit == Habit.CHANGES_AN_ANSWER && !changed) {
      changed = true;
      return "BACK";
    }
    return given(question);
  }

  private String given(Asked.Question question) {
    String tag = question.language().getLanguage();
    String said;
    if (question.id().equals("anything_else")) {
      said = Plan.text(tag, chance);
      given.put(question.id(), said);
    } else if (changed && question.id().equals("good_at_listening")) {
      given.put(question.id(), 5);
      said = "5";
    } else {
      given.put(question.id(), plan.values().get(question.id()));
      said = plan.worded(question.id(), question.language(), chance);
    }
    return said;
  }

  /** The answers that were said and acknowledged, as the outside contract shows them. */
  Map<String, Object> given() {
    return given;
  }

  /** Whether they have nothing more to say. */
  boolean isThrough() {
    return quiet;
  }

  boolean consented() {
    return habit != Habit.DECLINES && !given.isEmpty();
  }

  boolean askedToBeTold() {
    return askedToBeTold;
  }

  Optional<Integer> gotWhenStopped() {
    return gotWhenStopped < 0 ? Optional.empty() : Optional.of(gotWhenStopped);
  }

  static List<Person> crowd(int size, long seed) {
    return crowd(size, seed, 500);
  }

  /**
   * @param first where their numbers begin, so that the same crowd can come twice
   */
  static List<Person> crowd(int size, long seed, int first) {
    Random chance = new Random(seed);
    List<Locale> languages =
        List.of(Locale.ENGLISH, Locale.forLanguageTag("gu"), Locale.forLanguageTag("pl"));
    List<Habit> habits =
        List.of(
            Habit.ANSWERS,
            Habit.ANSWERS,
            Habit.ANSWERS,
            Habit.ANSWERS,
            Habit.STOPS,
            Habit.FALLS_SILENT,
            Habit.CHANGES_AN_ANSWER,
            Habit.SWITCHES_LANGUAGE,
            Habit.DECLINES,
            Habit.KEEPS_TO_THEMSELVES);
    List<Person> crowd = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String channel = List.of("sms", "whatsapp", "telegram").get(i % 3);
      String number = "+447700900%03d".formatted(first + i);
      String address =
          switch (channel) {
            case "sms" -> number;
            case "whatsapp" -> "whatsapp:" + number;
            default -> Long.toString(5_000_000_000L + seed * 1000 + first + i);
          };
      crowd.add(
          new Person(
              channel,
              address,
              languages.get(chance.nextInt(languages.size())),
              habits.get(chance.nextInt(habits.size())),
              chance.nextLong()));
    }
    return crowd;
  }
}
