package org.earshot.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.earshot.analysis.SmallNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be told of groups, and how they compare. */
class TallyTests {

  @Test
  void a_group_of_several_answers_counts_them_all() {
    Tally tally = tally("a", 12, "b", 15, "c", 40);

    assertThat(tally.of(Answers.read("a b"))).isEqualTo(new Told(27L, false));
    assertThat(tally.of(Answers.read("!c"))).isEqualTo(new Told(27L, false));
    assertThat(tally.everybody()).isEqualTo(new Told(67L, false));
  }

  @Test
  void who_prefers_not_to_say_is_not_one_of_all_others() {
    Tally tally = tally("white", 30, "asian", 20, "prefer_not_to_say", 25);

    assertThat(tally.of(Answers.read("!white"))).isEqualTo(new Told(20L, false));
    assertThat(tally.of(Answers.read("!white+asian")).nobody()).isTrue();
    assertThat(tally.of(Answers.of("prefer_not_to_say"))).isEqualTo(new Told(25L, false));
  }

  @Test
  void a_small_group_is_hidden_with_another_and_nobody_learns_which_of_them_is_small() {
    Tally tally = tally("a", 3, "b", 15, "c", 40);

    assertThat(tally.of(Answers.of("a"))).isEqualTo(Told.hidden(18L));
    assertThat(tally.of(Answers.of("b"))).isEqualTo(tally.of(Answers.of("a")));
    assertThat(tally.of(Answers.of("c"))).isEqualTo(new Told(40L, false));
    assertThat(tally.of(Answers.read("a b"))).isEqualTo(new Told(18L, false));
  }

  @Test
  void of_fewer_than_ten_nothing_is_told_and_of_none_that_there_are_none() {
    Tally few = tally("a", 9, "b", 0);
    assertThat(few.everybody()).isEqualTo(new Told(null, true));
    assertThat(few.of(Answers.of("b"))).isEqualTo(new Told(null, true));

    Tally none = tally("a", 0, "b", 0);
    assertThat(none.of(Answers.of("a")).nobody()).isTrue();
  }

  @Test
  void a_follow_up_that_few_answered_does_not_tell_that_few_gave_the_answer_that_brings_it() {
    Tally few = new Tally(Map.of("a", 4L), false, true);
    Tally many = new Tally(Map.of("a", 40L), false, true);

    assertThat(few.everybody()).isEqualTo(many.everybody()).isEqualTo(new Told(null, false));
    assertThat(few.of(Answers.of("a"))).isEqualTo(many.of(Answers.of("a")));
  }

  @Property
  void what_is_told_is_true_and_never_small(
      @ForAll @Size(min = 2, max = 7) List<@IntRange(max = 40) Integer> counts) {
    Map<String, Long> byAnswer = new LinkedHashMap<>();
    for (int i = 0; i < counts.size(); i++) {
      byAnswer.put("o" + i, counts.get(i).longValue());
    }
    Tally tally = new Tally(byAnswer);
    for (int i = 1; i < counts.size(); i++) {
      Answers group = new Answers(Set.of("o0", "o" + i), false);
      Long told = tally.of(group).people();
      if (told != null) {
        assertThat(told).isEqualTo(counts.get(0) + counts.get(i));
        assertThat(SmallNumbers.isSmall(told)).isFalse();
      }
    }
  }

  @Test
  void a_verdict_says_how_a_share_lies_to_the_range() {
    assertThat(verdict(13L, 43.4, 40)).isEqualTo(Verdict.AS_EXPECTED);
    assertThat(verdict(13L, 48.0, 40)).isEqualTo(Verdict.FEWER);
    assertThat(verdict(25L, 47.0, 40)).isEqualTo(Verdict.MORE);
    assertThat(verdict(25L, 47.1, 40)).isEqualTo(Verdict.AS_EXPECTED);
    // Of forty, none: the range ends at 8.76%.
    assertThat(verdict(0L, 8.7, 40)).isEqualTo(Verdict.NOBODY);
    assertThat(verdict(0L, 8.8, 40)).isEqualTo(Verdict.MISSING);
    assertThat(verdict(0L, null, 40)).isEqualTo(Verdict.NOBODY);
    assertThat(verdict(13L, null, 40)).isEqualTo(Verdict.NO_FIGURE);
    assertThat(Verdict.of(new Told(null, false), 20.0, 40)).isEqualTo(Verdict.HIDDEN);
    assertThat(Verdict.of(new Told(null, false), null, 40)).isEqualTo(Verdict.HIDDEN);
  }

  @Test
  void of_a_small_group_only_what_holds_however_many_they_are() {
    Told small = new Told(null, true);
    // Nine of a hundred: the range ends at 16.2%.
    assertThat(Verdict.of(small, 16.3, 100)).isEqualTo(Verdict.FEWER);
    assertThat(Verdict.of(small, 16.2, 100)).isEqualTo(Verdict.TOO_FEW);
    assertThat(Verdict.of(small, 16.3, 9)).isEqualTo(Verdict.TOO_FEW);
    assertThat(Verdict.of(Told.hidden(9L), 16.3, 100)).isEqualTo(Verdict.FEWER);
    assertThat(Verdict.of(Told.hidden(9L), 16.2, 100)).isEqualTo(Verdict.HIDDEN);
  }

  private static Verdict verdict(long people, @Nullable Double population, long base) {
    return Verdict.of(new Told(people, false), population, base);
  }

  private static Tally tally(Object... pairs) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      counts.put(pairs[i].toString(), Long.valueOf(pairs[i + 1].toString()));
    }
    return new Tally(counts);
  }
}
