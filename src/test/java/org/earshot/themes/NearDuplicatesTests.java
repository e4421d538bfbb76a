package org.earshot.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.earshot.understanding.PlainText;
import org.junit.jupiter.api.Test;

/** Answers that say nearly the same are looked at once, and none is lost. */
class NearDuplicatesTests {

  @Test
  void another_spelling_is_the_same_and_another_meaning_is_not() {
    assertThat(
            NearDuplicates.of(
                List.of(
                    "The minibus is always late",
                    "More help at weekends please",
                    "the minibus is always late!!",
                    "The minibus is never late",
                    "The minibus is allways late",
                    "👍",
                    "👎",
                    "👍 ")))
        .containsExactly(List.of(0, 2, 4), List.of(1), List.of(3), List.of(5, 7), List.of(6));
  }

  @Test
  void it_works_in_any_script() {
    assertThat(
            NearDuplicates.of(
                List.of("بس ہمیشہ دیر سے آتی ہے", "بس ہمیشہ دیر سے آتی ہے۔", "مزید مدد چاہیے")))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Property
  void no_answer_is_lost_and_none_is_there_twice(@ForAll("answers") List<String> answers) {
    assertThat(NearDuplicates.of(answers).stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, answers.size()).boxed().toList());
  }

  @Property
  void the_same_words_are_never_in_two_groups(@ForAll("answers") List<String> answers) {
    List<List<Integer>> groups = NearDuplicates.of(answers);
    for (String answer : answers) {
      assertThat(groups.stream().filter(group -> holds(group, answers, answer)).toList())
          .hasSize(1);
    }
  }

  /** Only the likely ones are compared; it comes to what comparing all would. */
  @Property
  void nobody_begins_a_group_who_is_like_the_first_of_an_earlier_one(
      @ForAll("answers") List<String> answers) {
    List<String> firsts = new ArrayList<>();
    for (List<Integer> group : NearDuplicates.of(answers)) {
      String first = answers.get(group.getFirst());
      assertThat(firsts).noneMatch(earlier -> alike(earlier, first) >= NearDuplicates.ALIKE);
      assertThat(group)
          .allMatch(
              place ->
                  PlainText.of(answers.get(place)).equals(PlainText.of(first))
                      || alike(answers.get(place), first) >= NearDuplicates.ALIKE);
      firsts.add(first);
    }
  }

  /** How much of all that two texts are made of they share. */
  private static double alike(String one, String other) {
    Set<String> both = pieces(one);
    Set<String> all = pieces(other);
    both.retainAll(all);
    all.addAll(pieces(one));
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> pieces(String text) {
    String plain = PlainText.of(text);
    String bounded = plain.isEmpty() ? "" : " " + plain + " ";
    return IntStream.rangeClosed(0, bounded.length() - 3)
        .mapToObj(from -> bounded.substring(from, from + 3))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean holds(List<Integer> group, List<String> answers, String answer) {
    return group.stream().anyMatch(place -> answers.get(place).equals(answer));
  }

  @Provide
  Arbitrary<List<String>> answers() {
    Arbitrary<String> said =
        Arbitraries.of("bus", "late", "never", "help", "ہے", "", "!", "more")
            .list()
            .ofMaxSize(6)
            .map(words -> String.join(" ", words));
    return Arbitraries.oneOf(said, Arbitraries.strings().ofMaxLength(12)).list().ofMaxSize(30);
  }
}
