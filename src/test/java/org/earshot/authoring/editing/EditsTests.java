package org.earshot.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.earshot.authoring.editing.QuestionText.Range;
import org.earshot.flow.Type;
import org.junit.jupiter.api.Test;

/** Every edit changes what it is about, in every language, and nothing else. */
class EditsTests {

  private final Map<String, String> files = ShippedFiles.of("short-breaks");

  @Test
  void what_did_not_change_stays_to_the_letter_with_its_comments() {
    Map<String, String> after = Edits.replace("hours/ask", "look after", "care for").on(files);

    String main = String.valueOf(after.get("conversation.yaml"));
    assertThat(main)
        .contains("ask: How many hours a week do you care for them?")
        .contains("# the language of this file; others stand beside it")
        .contains("    options: {home: Help at home, day: A day centre");
    assertThat(lines(main)).hasSameSizeAs(lines(String.valueOf(files.get("conversation.yaml"))));
    assertThat(after.get("gu.yaml")).isEqualTo(files.get("gu.yaml"));
  }

  @Test
  void an_edit_that_changes_nothing_leaves_every_file_as_it_is() {
    QuestionText same = sheet(files).question("breaks").orElseThrow();
    assertThat(Edits.change(same).on(files)).isEqualTo(files);
    assertThat(Edits.frame(sheet(files).frame()).on(files)).isEqualTo(files);
    assertThat(Edits.monitoring(sheet(files).monitoring()).on(files)).isEqualTo(files);
  }

  @Test
  void a_removed_option_takes_its_words_in_every_language_along() {
    QuestionText hours = sheet(files).question("hours").orElseThrow();
    List<OptionText> fewer = hours.options().subList(0, 4);

    Map<String, String> after = Edits.change(hours.offering(fewer)).on(files);

    assertThat(after).allSatisfy((file, text) -> assertThat(text).doesNotContain("50_or_more"));
    assertThat(after.get("gu.yaml")).contains("35_to_49");
  }

  @Test
  void an_option_that_a_condition_asks_about_stays() {
    QuestionText breaks = sheet(files).question("breaks").orElseThrow();
    List<OptionText> fewer =
        breaks.options().stream().filter(option -> !option.id().equals("away")).toList();

    assertThatExceptionOfType(CannotEdit.class)
        .isThrownBy(() -> Edits.change(breaks.offering(fewer)).on(files))
        .withMessageContaining("A few days away")
        .withMessageContaining("How many days' notice");
  }

  @Test
  void a_question_that_others_depend_on_goes_only_with_their_conditions() {
    assertThatExceptionOfType(CannotEdit.class)
        .isThrownBy(() -> Edits.remove("caring", false).on(files));

    Map<String, String> after = Edits.remove("caring", true).on(files);

    Sheet sheet = sheet(after);
    assertThat(sheet.question("hours").orElseThrow().when()).isNull();
    assertThat(sheet.question("notice").orElseThrow().when()).isEqualTo("'away' in breaks");
    assertThat(after.get("gu.yaml")).doesNotContain("caring:");
  }

  @Test
  void a_question_cannot_come_before_what_it_depends_on() {
    assertThatExceptionOfType(CannotEdit.class)
        .isThrownBy(() -> Edits.move("hours", 0).on(files))
        .withMessageContaining("must come after it");
    Sheet moved = sheet(Edits.move("good_at_listening", 0).on(files));
    assertThat(moved.questions().getFirst().id()).isEqualTo("good_at_listening");
  }

  @Test
  void one_question_can_be_played_by_itself() {
    for (QuestionText question : sheet(files).questions()) {
      Sheet alone = sheet(Edits.only(question.id(), null).on(files));
      assertThat(alone.questions()).containsExactly(question.askedWhen(null));
      assertThat(alone.monitoring()).isEmpty();
    }
  }

  @Test
  void a_new_question_of_each_kind_reads_as_it_was_written() {
    Map<String, String> after = files;
    for (Type type : Type.values()) {
      QuestionText written = ofType(type);
      after = Edits.add("hours", List.of(written)).on(after);
      assertThat(sheet(after).question(written.id())).contains(written);
    }
    assertThat(sheet(after).questions()).hasSize(15);
  }

  static QuestionText ofType(Type type) {
    boolean choosing = type == Type.CHOICE || type == Type.CHOICES;
    List<OptionText> options =
        choosing
            ? List.of(
                new OptionText("one", "The first: \"one\"", false, List.of("first")),
                new OptionText("no", "None # of these", type == Type.CHOICES, List.of()))
            : List.of();
    boolean number = type == Type.NUMBER || type == Type.RATING;
    return new QuestionText(
        "new_" + type.name().toLowerCase(java.util.Locale.ROOT),
        "Is it: yes?\nOr no",
        type,
        options,
        number ? new Range(BigDecimal.ONE, new BigDecimal("9")) : Range.OPEN,
        type == Type.NUMBER ? "days" : null,
        type == Type.YES_NO ? Map.of("yes", List.of("on", "true")) : Map.of(),
        type == Type.TEXT ? "we must know" : null,
        "caring && hours in ['up_to_9', '10_to_19']",
        List.of(),
        type == Type.INFORMATION ? null : "If this is hard: 0800 #1");
  }

  private static Sheet sheet(Map<String, String> files) {
    return Sheet.of(files).orElseThrow();
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }
}
