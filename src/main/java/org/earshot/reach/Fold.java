package org.earshot.reach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.authoring.EqualityTopic;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Question.Section;
import org.jspecify.annotations.Nullable;

/**
 * How the standard questions become what census tables count: who is disabled (TS038ASP), 19 ethnic
 * backgrounds (TS021), unpaid carers and their hours (TS039).
 *
 * @param question the name that figures know it by
 * @param of the question whose answers the shares are of
 * @param among which of its answers these are; null where all are that say something
 * @param cells which option of which question each answer is
 * @param together groups that are always shown, with what they are called
 * @param instead the questions that need not be measured by themselves beside it
 */
record Fold(
    String question,
    String ask,
    String of,
    @Nullable Set<String> among,
    Map<String, Source> cells,
    Map<Answers, String> together,
    Set<String> instead) {

  private static final Set<String> HOURS =
      new LinkedHashSet<>(List.of("up_to_9", "10_to_19", "20_to_34", "35_to_49", "50_or_more"));

  /** Options of one question. */
  record Source(String question, Set<String> options) {}

  /** Those whose questions are asked as standard ones. */
  static List<Fold> of(Conversation conversation) {
    Map<String, Question> asked = new LinkedHashMap<>();
    Set<String> own = new LinkedHashSet<>();
    for (Question question : conversation.questions()) {
      if (question.section() == Section.MONITORING) {
        asked.put(question.id(), question);
      } else {
        own.add(question.id());
      }
    }
    List<Fold> folds = new ArrayList<>();
    if (asked.containsKey("disability")
        && asked.containsKey("day_to_day")
        && !own.contains("disabled")) {
      folds.add(disabled());
    }
    if (asked.containsKey("ethnic_group") && !own.contains(EqualityTopic.ETHNIC_BACKGROUND.id())) {
      backgrounds(asked, folds);
    }
    if (asked.containsKey("unpaid_care") && !own.contains("caring")) {
      folds.add(carers());
    }
    if (asked.containsKey("unpaid_care") && !own.contains("hours_of_care")) {
      folds.add(hours());
    }
    return folds;
  }

  private static Fold disabled() {
    Map<String, Source> cells = new LinkedHashMap<>();
    for (String limited : List.of("a_lot", "a_little", "not_at_all")) {
      cells.put(limited, new Source("day_to_day", Set.of(limited)));
    }
    cells.put("no", new Source("disability", Set.of("no")));
    Map<Answers, String> together = new LinkedHashMap<>();
    together.put(
        new Answers(Set.of("a_lot", "a_little"), false), "Disabled: limited a lot or a little");
    together.put(new Answers(Set.of("not_at_all", "no"), false), "Not disabled");
    return new Fold(
        "disabled",
        "Disability: both questions together",
        "disability",
        null,
        cells,
        together,
        Set.of("day_to_day"));
  }

  private static void backgrounds(Map<String, Question> asked, List<Fold> folds) {
    Map<String, Source> cells = new LinkedHashMap<>();
    Set<String> lists = new LinkedHashSet<>();
    for (EqualityTopic.Asked list : EqualityTopic.ETHNIC_BACKGROUND.asked()) {
      Question question = asked.get(list.question());
      if (question != null) {
        lists.add(question.id());
        for (String option : question.shape().options()) {
          if (!option.equals(Answers.NOT_SAID)) {
            cells.put(option, new Source(question.id(), Set.of(option)));
          }
        }
      }
    }
    if (!cells.isEmpty()) {
      folds.add(
          new Fold(
              EqualityTopic.ETHNIC_BACKGROUND.id(),
              "Ethnic group: both questions together",
              "ethnic_group",
              null,
              cells,
              Map.of(),
              lists));
    }
  }

  private static Fold carers() {
    Map<String, Source> cells = new LinkedHashMap<>();
    cells.put("yes", new Source("unpaid_care", HOURS));
    cells.put("no", new Source("unpaid_care", Set.of("no")));
    Map<Answers, String> together = new LinkedHashMap<>();
    together.put(Answers.of("yes"), "Unpaid carers");
    together.put(Answers.of("no"), "Provide no unpaid care");
    return new Fold(
        "caring", "Unpaid carers", "unpaid_care", null, cells, together, Set.of("unpaid_care"));
  }

  private static Fold hours() {
    Map<String, Source> cells = new LinkedHashMap<>();
    HOURS.forEach(hours -> cells.put(hours, new Source("unpaid_care", Set.of(hours))));
    return new Fold(
        "hours_of_care",
        "Hours of care, of unpaid carers",
        "unpaid_care",
        HOURS,
        cells,
        Map.of(),
        Set.of());
  }
}
