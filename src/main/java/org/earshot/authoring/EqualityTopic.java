package org.earshot.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.flow.Condition;
import org.earshot.flow.Value;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked about the people themselves, in the order of the standards: the harmonised
 * questions of Census 2021 and of the GOV.UK equality information pattern. Their words stand in the
 * locale files.
 */
public enum EqualityTopic {
  AGE_BAND("Age", false, "Whether you hear from young and from old."),
  SEX("Sex", false, "Whether women and men are heard alike, and answer alike."),
  GENDER_IDENTITY(
      "Gender identity",
      false,
      "Whether people whose gender is not the sex registered at birth are heard."),
  GENDER_IN_WORDS(
      "Gender identity in their own words",
      false,
      "For those who want to say more. Whoever may read answers reads it; it is not published.",
      GENDER_IDENTITY),
  DISABILITY(
      "Health conditions of 12 months or more",
      true,
      "The first step of the disability standard. On its own it does not say who is disabled."),
  DAY_TO_DAY(
      "Disability: day-to-day activities",
      true,
      "The second step: whoever is limited a lot or a little counts as disabled, as in census table"
          + " TS038ASP.",
      DISABILITY),
  ETHNIC_GROUP("Ethnic group", true, "Five groups, to compare with census table TS021."),
  ETHNIC_BACKGROUND(
      "Ethnic group: background",
      true,
      "The second step: the 19 backgrounds of census table TS021. Each person is asked one list.",
      ETHNIC_GROUP),
  RELIGION("Religion", true, "To compare with census table TS030."),
  SEXUAL_ORIENTATION(
      "Sexual orientation", true, "Whether gay, lesbian and bisexual people are heard."),
  UNPAID_CARE(
      "Unpaid care and its hours",
      false,
      "Whether unpaid carers are heard, by the hours of census table TS039."),
  OTHER_FORMAT(
      "Information in another way",
      true,
      "Large print, BSL, easy read, audio: with a consent of its own, and only to reach them so. The"
          + " accessible information standard (DAPB1605) asks it of adult social care and the"
          + " NHS.");

  /** Each answer of the first step brings a list of its own. */
  private static final List<String> GROUP_ORDER =
      List.of("white", "mixed", "asian", "black", "other");

  private final String title;
  private final boolean special;
  private final String about;
  private final @Nullable EqualityTopic first;

  EqualityTopic(String title, boolean special, String about) {
    this(title, special, about, null);
  }

  EqualityTopic(String title, boolean special, String about, @Nullable EqualityTopic first) {
    this.title = title;
    this.special = special;
    this.about = about;
    this.first = first;
  }

  /** A question and when it is asked. */
  public record Asked(String question, Condition when) {}

  /** What an author writes under {@code monitoring}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String title() {
    return title;
  }

  /** What it is for. */
  public String about() {
    return about;
  }

  /** Whether its answers are special category data (Article 9 of the UK GDPR). */
  public boolean special() {
    return special;
  }

  /** What has to be asked before it; null where it stands by itself. */
  public @Nullable EqualityTopic first() {
    return first;
  }

  public static Optional<EqualityTopic> of(String id) {
    for (EqualityTopic topic : values()) {
      if (topic.id().equals(id)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /** The topic that asks this question; empty where none does. */
  public static Optional<EqualityTopic> asking(String question) {
    for (EqualityTopic topic : values()) {
      if (topic.asked().stream().anyMatch(asked -> asked.question().equals(question))) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /** Its questions, of which one person is asked one at most. */
  public List<Asked> asked() {
    return switch (this) {
      case GENDER_IN_WORDS -> List.of(after("no"));
      case DAY_TO_DAY -> List.of(after("yes"));
      case ETHNIC_BACKGROUND ->
          GROUP_ORDER.stream()
              .map(group -> new Asked("ethnic_" + group, chosen("ethnic_group", group)))
              .toList();
      default -> List.of(new Asked(id(), Condition.ALWAYS));
    };
  }

  private Asked after(String answer) {
    EqualityTopic before = first;
    return new Asked(id(), before == null ? Condition.ALWAYS : chosen(before.id(), answer));
  }

  private static Condition chosen(String question, String option) {
    Condition chosen =
        answers -> answers.get(question) instanceof Value.Chosen one && one.option().equals(option);
    return chosen.reading(Set.of(question));
  }

  /**
   * The questions of these topics with their conditions, in order, each once. What is no topic is
   * taken as a question of a council's own locale files, asked of everybody.
   */
  public static Map<String, Condition> questions(Collection<String> ids) {
    Map<String, Condition> questions = new LinkedHashMap<>();
    for (String id : ids) {
      List<Asked> asked =
          of(id).map(EqualityTopic::asked).orElse(List.of(new Asked(id, Condition.ALWAYS)));
      asked.forEach(one -> questions.putIfAbsent(one.question(), one.when()));
    }
    return questions;
  }

  /** What can be written under {@code monitoring}, where there are these questions. */
  public static List<String> choosable(Collection<String> questions) {
    List<String> choosable = new ArrayList<>();
    for (EqualityTopic topic : values()) {
      if (questions.containsAll(topic.asked().stream().map(Asked::question).toList())) {
        choosable.add(topic.id());
      }
    }
    questions.stream().filter(own -> asking(own).isEmpty()).sorted().forEach(choosable::add);
    return choosable;
  }
}
