package org.earshot.evaluation;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.security.Objections;
import org.jspecify.annotations.Nullable;

/** What may be kept. Pure. */
final class EvaluationRules {

  private static final int LONGEST_ITEM = 200;
  private static final int LONGEST = 2_000;
  private static final int WEAKEST = 4;
  private static final Set<String> ELEMENTS = names(Element.values());
  private static final Set<String> PRINCIPLES = names(Principle.values());

  private EvaluationRules() {}

  private static Set<String> names(Enum<?>[] all) {
    return Stream.of(all).map(Enum::name).collect(Collectors.toUnmodifiableSet());
  }

  static void check(Map<String, Judgement> judged) {
    Objections wrongs = new Objections();
    judged.forEach(
        (about, judgement) -> {
          Integer mark = judgement.mark();
          boolean element = ELEMENTS.contains(about);
          wrongs.addIf(!element && !PRINCIPLES.contains(about), about, "Nothing is called that.");
          wrongs.addIf(
              mark != null && (mark < 1 || mark > (element ? WEAKEST : 1)),
              about + ".mark",
              "Choose one of the marks.");
          wrongs.length(about + ".note", judgement.note(), LONGEST);
        });
    wrongs.refuse();
  }

  static void check(Lesson.Wording lesson) {
    Objections wrongs = new Objections();
    require(wrongs, "item", lesson.item(), "Say in a few words what it is about.");
    require(wrongs, "issue", lesson.issue(), "Say what happened.");
    require(wrongs, "action", lesson.action(), "Say what is done about it from now on.");
    wrongs.length("item", lesson.item(), LONGEST_ITEM);
    wrongs.length("issue", lesson.issue(), LONGEST);
    wrongs.length("action", lesson.action(), LONGEST);
    wrongs.refuse();
  }

  private static void require(Objections wrongs, String field, @Nullable String words, String ask) {
    wrongs.addIf(words == null || words.isBlank(), field, ask);
  }
}
