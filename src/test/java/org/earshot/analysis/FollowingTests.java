package org.earshot.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.TestDatabase;
import org.earshot.analysis.Results.Count;
import org.earshot.analysis.Results.Follows;
import org.earshot.analysis.Results.QuestionResult;
import org.earshot.areas.Area;
import org.earshot.authoring.LibraryFixture;
import org.earshot.flow.Conversation;
import org.earshot.flow.Question;
import org.earshot.flow.Type;
import org.earshot.responses.Counting.ValueCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever knows how many answered a question knows how many gave the answers that bring it. */
class FollowingTests {

  private static final Set<String> NUMBERS = Set.of("5", "20", "21");
  private static final Set<String> DAYS = Set.of("2026-05-01", "2026-06-01");

  @TempDir private Path folder;

  @Test
  void what_is_asked_of_everybody_follows_nothing() {
    assertThat(follows("yes_no", "{}", "")).isEmpty();
  }

  @Test
  void a_choice_or_a_yes_brings_it() {
    assertThat(follows("yes_no", "{}", "first")).containsExactly(after("true"));
    assertThat(follows("choice", "{options: {a: Ay, b: Bee, c: See}}", "first != 'b'"))
        .containsExactly(after("a", "c"));
  }

  @Test
  void so_does_each_mark_of_a_rating() {
    assertThat(follows("rating", "{from: 1, to: 5}", "first <= 2"))
        .containsExactly(after("1", "2"));
  }

  @Test
  void and_one_option_of_several() {
    assertThat(follows("choices", "{options: {a: Ay, b: Bee, c: See}}", "'b' in first"))
        .containsExactly(after("b"));
  }

  @Test
  void of_numbers_and_dates_those_that_were_given_are_tried() {
    assertThat(follows("number", "{min: 0, max: 90}", "first >= 20"))
        .containsExactly(after("20", "21"));
    assertThat(follows("date", "{}", "first < '2026-06-01'")).containsExactly(after("2026-05-01"));
  }

  @Test
  void so_are_postcodes_which_stand_for_themselves_or_for_their_areas() {
    assertThat(follows("postcode", "{}", "first == 'LE2'", List.of()))
        .containsExactly(after("LE2"));
    List<Area> areas =
        List.of(
            new Area("south", "South", List.of("LE2")),
            new Area("north", "North", List.of("LE4", "LE5")));
    assertThat(follows("postcode", "{}", "first == 'LE2'", areas)).containsExactly(after("south"));
    assertThat(follows("postcode", "{}", "first != 'LE2'", areas))
        .containsExactly(after("north", AreaKeys.OUTSIDE));
    assertThat(follows("postcode", "{}", "first == 'LE4'", areas))
        .as("a part of the north")
        .containsExactly(new Follows("first", Follows.ANY));
  }

  @Test
  void of_two_answers_that_it_takes_together_each_brings_it() {
    assertThat(follows("choice", "{options: {a: Ay, b: Bee}}", "first == 'a' && second"))
        .extracting(Follows::question, Follows::values)
        .containsExactly(tuple("first", Set.of("a")), tuple("second", Set.of("true")));
  }

  @Test
  void where_few_gave_the_low_marks_nobody_is_told_how_many_were_asked_why() {
    QuestionResult marks = result("first", Type.RATING, List.of(), 4, 15, 11, 40, 50);
    QuestionResult why = result("why", Type.TEXT, List.of(after("1", "2")), 19);

    List<Told> told = Told.all(List.of(marks, why));

    assertThat(told.get(0).rows().get(0).count()).isNull();
    assertThat(told.get(0).rows().get(1).count()).isEqualTo(15);
    assertThat(told.get(1).answered()).isNull();
    assertThat(told.get(1).few()).as("19 are not few").isFalse();
  }

  @Test
  void where_enough_gave_them_they_are_told() {
    QuestionResult marks = result("first", Type.RATING, List.of(), 14, 15, 11, 40, 50);
    QuestionResult why = result("why", Type.TEXT, List.of(after("1", "2")), 29);

    assertThat(Told.all(List.of(marks, why)).get(1).answered()).isEqualTo(29);
  }

  @Test
  void a_chain_ends_with_the_first_that_is_hidden() {
    QuestionResult caring = result("first", Type.YES_NO, List.of(), 40, 6);
    QuestionResult hours = result("second", Type.CHOICE, List.of(after("o0")), 20, 20);
    QuestionResult help =
        result("third", Type.CHOICE, List.of(new Follows("second", Set.of("o0", "o1"))), 15, 25);

    assertThat(Told.all(List.of(caring, hours, help)))
        .extracting(Told::answered)
        .containsExactly(46L, null, null);
  }

  @Test
  void a_few_within_a_band_of_numbers_are_not_told_by_how_many_were_asked_on() {
    Map<String, Long> few = Map.of("20", 15L, "24", 4L, "40", 20L);
    Map<String, Long> enough = Map.of("20", 15L, "24", 14L, "40", 20L);

    assertThat(askedOn(Type.NUMBER, few, "24", "40")).as("19 gave 20 to 24").isNull();
    assertThat(askedOn(Type.NUMBER, enough, "24", "40")).isEqualTo(34);
    assertThat(askedOn(Type.NUMBER, few, "20", "24", "40")).as("everybody").isEqualTo(39);
  }

  @Test
  void of_two_follow_ups_nobody_learns_which_of_them_few_were_asked() {
    QuestionResult caring = result("first", Type.YES_NO, List.of(), 5, 40);
    QuestionResult hours = result("second", Type.TEXT, List.of(after("o0")), 5);
    QuestionResult why = result("third", Type.TEXT, List.of(after("o1")), 40);

    assertThat(Told.all(List.of(caring, hours, why)).subList(1, 3))
        .extracting(Told::answered, Told::untold)
        .containsExactly(tuple(null, Untold.NOT_SHOWN), tuple(null, Untold.NOT_SHOWN));
  }

  @Test
  void nor_where_the_answers_were_too_many_to_be_tried() {
    Map<String, Long> ages = Map.of("20", 30L, "24", 33L, "40", 20L);

    assertThat(askedOn(Type.NUMBER, ages, Follows.ANY, 66)).as("63 and 3 of a band").isNull();
    assertThat(askedOn(Type.NUMBER, ages, Follows.ANY, 4)).isNull();
    assertThat(askedOn(Type.NUMBER, ages, Follows.ANY, 78)).as("all but 5").isNull();
    assertThat(askedOn(Type.NUMBER, ages, Follows.ANY, 63)).as("a whole band").isEqualTo(63);
    assertThat(askedOn(Type.NUMBER, ages, Follows.ANY, 40)).as("half a band").isEqualTo(40);
    Map<String, Long> days = Map.of("2026-05-01", 30L, "2026-06-01", 13L);
    assertThat(askedOn(Type.DATE, days, Follows.ANY, 38)).isNull();
    assertThat(askedOn(Type.DATE, days, Follows.ANY, 5)).isNull();
    assertThat(askedOn(Type.DATE, days, Follows.ANY, 30)).isEqualTo(30);
  }

  @Test
  void nor_are_the_few_who_gave_another_date() {
    assertThat(askedOn(Type.DATE, Map.of("2026-05-01", 30L, "2026-06-01", 3L), "2026-05-01"))
        .isNull();
    assertThat(askedOn(Type.DATE, Map.of("2026-05-01", 30L, "2026-06-01", 13L), "2026-05-01"))
        .isEqualTo(30);
  }

  /** How many were asked on, all of whom answered. */
  private static @Nullable Long askedOn(Type type, Map<String, Long> given, String... bringing) {
    long on = List.of(bringing).stream().mapToLong(given::get).sum();
    return askedOn(type, given, Set.of(bringing), on);
  }

  private static @Nullable Long askedOn(
      Type type, Map<String, Long> given, Set<String> bringing, long on) {
    List<Count> rows =
        given.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> new Count(one.getKey(), one.getKey(), one.getValue()))
            .toList();
    long all = given.values().stream().mapToLong(Long::longValue).sum();
    QuestionResult first =
        new QuestionResult("first", "What?", type, all, 0, 0, rows, null, List.of(), false);
    Follows follows = new Follows("first", bringing);
    return Told.all(List.of(first, result("why", Type.TEXT, List.of(follows), on)))
        .get(1)
        .answered();
  }

  private static Follows after(String... values) {
    return new Follows("first", Set.of(values));
  }

  private static QuestionResult result(
      String question, Type type, List<Follows> follows, long... counts) {
    List<Count> rows = new ArrayList<>();
    long all = 0;
    for (long count : counts) {
      String key = type == Type.RATING ? "" + (rows.size() + 1) : "o" + rows.size();
      rows.add(new Count(key, key, count));
      all += count;
    }
    return new QuestionResult(question, "What?", type, all, 0, 0, rows, null, follows, false);
  }

  private List<Follows> follows(String type, String shape, String when) {
    return follows(type, shape, when, List.of());
  }

  private List<Follows> follows(String type, String shape, String when, List<Area> areas) {
    StringBuilder text = new StringBuilder();
    text.append("conversation: small\nlanguage: en\ntitle: A small one\nkeywords: [SMALL]\n");
    text.append("welcome: We ask.\nmore: You can.\nthanks: Thanks.\nquestions:\n");
    text.append("  - {id: first, ask: What first?, type: ").append(type);
    String inner = shape.substring(1, shape.length() - 1);
    text.append(inner.isEmpty() ? "" : ", " + inner).append("}\n");
    text.append("  - {id: second, ask: And second?, type: yes_no}\n");
    text.append("  - {id: why, ask: Why is it?, type: text");
    text.append(when.isEmpty() ? "" : ", when: \"" + when + "\"").append("}\n");
    Conversation conversation =
        Objects.requireNonNull(
            new LibraryFixture(TestDatabase.fresh(), folder)
                .library()
                .read("small", Map.of("conversation.yaml", text.toString()))
                .conversation());
    Question why = conversation.question("why").orElseThrow();
    Map<String, Set<String>> given = Map.of("first", type.equals("date") ? DAYS : NUMBERS);
    List<ValueCount> everything =
        type.equals("postcode")
            ? Stream.of("LE1", "LE2", "LE4", "LE5")
                .map(code -> new ValueCount("first", "answered", "p:" + code, 12))
                .toList()
            : List.of();
    return Following.of(new Labels(conversation, areas, everything), why, given);
  }
}
